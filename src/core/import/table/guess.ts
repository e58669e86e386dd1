/** A table without headings that anybody knows: its columns told by what stands in them. */
import { pointsInCell } from '../points';
import { plainHeading } from '../../recognise/heading-text';
import { TABLES } from '../../vocabulary/columns';
import type { DoubtReport } from '../types';
import type { HeadingBlock } from './headings';
import type { HeadedColumn } from './roles';
import type { RubricView } from './view';

const LEAST_ITEMS = 3;
/** Names of items are, on average, no shorter. */
const LEAST_LENGTH = 4;
/** Registers and ledgers hold numbers and texts too. */
const OURS: ReadonlySet<string> = new Set(Object.values(TABLES));

/** Points in one column and sentences in another, row by row: then it is a rubric, and the report says that it was guessed. */
export function guessedBlock(view: RubricView, report: DoubtReport): HeadingBlock | null {
  if (OURS.has(plainHeading(view.view.sheet.name))) return null;
  const counts = new Map<number, { points: number; texts: number; length: number }>();
  for (const row of view.rows)
    for (const shown of view.written(row)) {
      const known = counts.get(shown.left) ?? { points: 0, texts: 0, length: 0 };
      const isPoints = pointsInCell(shown).kind === 'points';
      counts.set(shown.left, {
        points: known.points + (isPoints ? 1 : 0),
        texts: known.texts + (typeof shown.cell.value === 'string' && !isPoints ? 1 : 0),
        length: known.length + shown.text.length,
      });
    }
  const columns = [...counts].map(([column, count]) => ({ column, ...count }));
  const points = columns
    .filter((one) => one.points >= LEAST_ITEMS && one.points > one.texts && !isCounting(view, one.column))
    .sort((a, b) => b.points - a.points)[0];
  const texts = columns
    .filter(
      (one) =>
        one.column !== points?.column && one.texts >= LEAST_ITEMS && one.length >= one.texts * LEAST_LENGTH,
    )
    .sort((a, b) => a.column - b.column);
  const longest = [...texts].sort((a, b) => b.length - a.length)[0];
  // Points stand behind what they are given for.
  if (!points || !longest || !texts.some(({ column }) => column < points.column)) return null;
  const head = view.rows.find((row) => view.at(row, points.column) && view.at(row, longest.column));
  if (head === undefined) return null;
  const content = texts.find(({ column }) => column < points.column && column <= longest.column) ?? longest;
  const headed: HeadedColumn[] = [
    { column: content.column, role: 'content', text: '' },
    { column: points.column, role: 'points', text: '' },
  ];
  if (longest !== content) headed.push({ column: longest.column, role: 'standard', text: '' });
  const counting = columns.find(({ column }) => column < content.column && isCounting(view, column));
  if (counting) headed.push({ column: counting.column, role: 'code', text: '' });
  report('headings-guessed', {}, view.place(head, content.column), 'warning');
  return { top: head - 1, bottom: head - 1, columns: headed.sort((a, b) => a.column - b.column) };
}

/** 1, 2, 3, … is a number column, not points. */
function isCounting(view: RubricView, column: number): boolean {
  const values = view.rows.flatMap((row) => {
    const cell = pointsInCell(view.at(row, column));
    return cell.kind === 'points' ? [cell.value.toNumber()] : [];
  });
  return (
    values.length >= LEAST_ITEMS &&
    values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1)
  );
}
