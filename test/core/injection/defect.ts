/** What a defect is: where it can strike, what it does to the data, and what must then be found. */
import type { ExampleValue } from '../../../src/core/checks/example';
import type { EvidenceFile } from '../../../src/core/evidence/types';
import type { ColumnId, RegisterColumn } from '../../../src/core/vocabulary/columns';
import type { Places } from './layout';
import type { Line, Piece, Village } from './village';

export interface Expected {
  readonly checkId: string;
  /** Asked when every defect has struck and the cells are laid out. */
  readonly at: (places: Places) => string;
}

export interface Defect {
  readonly name: string;
  /** Items' codes, sections' names or other keys where it can strike a village that is still clean there. */
  readonly targets: (village: Village) => readonly string[];
  readonly strike: (village: Village, target: string) => Village;
  readonly expected: (target: string, clean: Village) => readonly Expected[];
  /** Reported together, however often it struck. */
  readonly together?: true;
}

export const codesWhere =
  (fits: (line: Line, village: Village) => boolean) =>
  (village: Village): readonly string[] =>
    village.lines.filter((line) => fits(line, village)).map(({ key }) => key);

export const ruleOf = ({ scheme }: Village, code: string): string | undefined =>
  scheme.items.find((item) => item.code === code)?.rule.type;

export const piecesFor = ({ pieces }: Village, code: string): readonly Piece[] =>
  pieces.filter(({ of }) => of === code);

/** Full marks, nothing admitted. */
export const isFull = ({ cells }: Line): boolean => cells.self === cells.points;

export function withCells(
  village: Village,
  key: string,
  cells: Partial<Record<ColumnId, ExampleValue>>,
): Village {
  return {
    ...village,
    lines: village.lines.map((line) =>
      line.key === key ? { ...line, cells: { ...line.cells, ...cells } } : line,
    ),
  };
}

export function withPiece(
  village: Village,
  key: string,
  cells: Partial<Record<RegisterColumn, ExampleValue>>,
): Village {
  return {
    ...village,
    pieces: village.pieces.map((piece) =>
      piece.key === key ? { ...piece, cells: { ...piece.cells, ...cells } } : piece,
    ),
  };
}

/** The pieces vanish with everything that speaks of them. */
export function withoutPieces(village: Village, gone: readonly Piece[]): Village {
  const keys = new Set(gone.map(({ key }) => key));
  const cited = (value: ExampleValue | undefined): string =>
    typeof value !== 'string'
      ? ''
      : value
          .split('、')
          .filter((number) => !keys.has(number))
          .join('、');
  return {
    ...village,
    lines: village.lines.map((line) => ({
      ...line,
      cells: { ...line.cells, evidence: cited(line.cells.evidence) },
    })),
    pieces: village.pieces.filter(({ key }) => !keys.has(key)),
    files: village.files.filter(({ sha256 }) => !keys.has(sha256)),
  };
}

export function withFile(village: Village, path: string, is: Partial<EvidenceFile> | null): Village {
  return {
    ...village,
    files: village.files.flatMap((file) =>
      file.path !== path ? [file] : is === null ? [] : [{ ...file, ...is }],
    ),
  };
}

export const fileOf = (key: string): string => `${key.replace(/-\d+$/, '')}/${key}.pdf`;
