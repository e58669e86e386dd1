/** What the columns of a heading row are for. */
import { plainHeading } from '../../recognise/heading-text';
import { IMPORT_HEADINGS, type ImportRole } from '../../vocabulary/import-words';

const ROLE_BY_WORD: ReadonlyMap<string, ImportRole> = (() => {
  const roles = new Map<string, ImportRole>();
  for (const role of Object.keys(IMPORT_HEADINGS) as ImportRole[])
    for (const word of IMPORT_HEADINGS[role]) {
      const plain = plainHeading(word);
      if (!roles.has(plain)) roles.set(plain, role);
    }
  return roles;
})();

const LONGEST = 24;

/** The role that a heading names; null for a text that is no known heading. */
export function roleOf(text: string): ImportRole | null {
  if (text.length > LONGEST * 2) return null;
  const plain = plainHeading(text);
  return plain.length > LONGEST ? null : (ROLE_BY_WORD.get(plain) ?? null);
}

/** Something that may stand in a heading row although nobody knows it: short and without a sentence. */
export function mayHead(text: string): boolean {
  const plain = plainHeading(text);
  return plain.length > 0 && plain.length <= 12 && !/[。；;，,]|^[\d.]+$/.test(plain);
}

export interface HeadedColumn {
  readonly column: number;
  readonly role: ImportRole | null;
  readonly text: string;
}

/** The columns of each role, from the left. */
export type Columns = Readonly<Partial<Record<ImportRole, readonly HeadedColumn[]>>>;

export function columnsByRole(headed: readonly HeadedColumn[]): Columns {
  const columns: Partial<Record<ImportRole, HeadedColumn[]>> = {};
  for (const one of headed) if (one.role !== null) (columns[one.role] ??= []).push(one);
  return columns;
}

/** A rubric says what is looked at and, for each, points or how they are given. */
export function isRubric(headed: readonly HeadedColumn[]): boolean {
  const roles = new Set(headed.map(({ role }) => role));
  const has = (...any: readonly ImportRole[]): boolean => any.some((role) => roles.has(role));
  const says = has('title', 'content') || (has('section') && has('standard'));
  const counts = has('points', 'weight', 'standard') || headed.some(({ text }) => /分值/.test(text));
  return says && counts && headed.filter(({ role }) => role !== null).length >= 2;
}
