/** The order in which a person reads findings: the worst first, then sheet by sheet from the top. */
import { parseAddress } from '../grid/address';
import type { Submission } from '../recognise/types';
import type { Finding } from './types';

const SEVERITY = { error: 0, warning: 1, info: 2 } as const;

interface Key {
  readonly severity: number;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Stable: findings of one cell stay in the order of the checks. */
export function inReadingOrder(
  findings: readonly Finding[],
  submission: Submission | null,
): readonly Finding[] {
  const sheets = submission ? sheetsInOrder(submission) : [];
  return findings
    .map((finding) => ({ finding, key: keyOf(finding, sheets) }))
    .sort(
      (a, b) =>
        a.key.severity - b.key.severity ||
        a.key.sheet - b.key.sheet ||
        a.key.row - b.key.row ||
        a.key.column - b.key.column,
    )
    .map(({ finding }) => finding);
}

/** Sheets by what a clerk looks at first: the score table, the register, the ledgers. */
function sheetsInOrder(submission: Submission): readonly string[] {
  const { scores, register, projects, cases, rectifications } = submission;
  return [scores, ...(scores?.parts ?? []), register, projects, cases, rectifications].flatMap((table) =>
    table ? [table.sheet] : [],
  );
}

function keyOf(finding: Finding, sheets: readonly string[]): Key {
  const { sheet, cell } = finding.place;
  const position = cell === undefined ? null : parseAddress(cell);
  const known = sheet === undefined ? -1 : sheets.indexOf(sheet);
  return {
    severity: SEVERITY[finding.severity],
    sheet: sheet === undefined ? -1 : known < 0 ? sheets.length : known,
    row: position?.row ?? -1,
    column: position?.column ?? -1,
  };
}
