/** The heading rows of a sheet: one to three rows each, and again at page breaks and before sub-tables. */
import type { RubricView, Shown } from './view';
import { type HeadedColumn, isRubric, mayHead, roleOf } from './roles';

export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadedColumn[];
}

const HIGHEST = 3;

/** The blocks from the top, none over another. */
export function headingBlocks(view: RubricView): readonly HeadingBlock[] {
  const blocks: HeadingBlock[] = [];
  let next = 0;
  for (const row of view.rows) {
    if (row < next) continue;
    const block = blockAt(view, row);
    if (!block) continue;
    blocks.push(block);
    next = block.bottom + 1;
  }
  return blocks;
}

/** A heading row begins with at least two words that head columns, and holds no sentence. */
function blockAt(view: RubricView, top: number): HeadingBlock | null {
  const written = view.written(top);
  if (written.filter(({ text }) => roleOf(text) !== null).length < 2) return null;
  if (!written.every(({ text }) => mayHead(text))) return null;
  let best: HeadingBlock | null = null;
  // The part of the headings that is merged down to there belongs to them.
  const reach = Math.max(...written.map(({ bottom }) => bottom));
  for (let bottom = top; bottom < top + HIGHEST; bottom += 1) {
    if (bottom > top && !continues(view, bottom, bottom <= reach)) break;
    const columns = columnsOf(view, top, bottom);
    if (isRubric(columns)) best = { top, bottom, columns };
  }
  return best;
}

/** Whether a row below the first one still is part of the headings: nothing but words that may head columns. */
function continues(view: RubricView, row: number, isCovered: boolean): boolean {
  const written = view.written(row);
  if (written.length === 0) return isCovered;
  if (!written.every(({ text }) => mayHead(text))) return false;
  return (
    isCovered ||
    (written.every(({ text }) => roleOf(text) !== null) && written.length < view.written(row - 1).length)
  );
}

function columnsOf(view: RubricView, top: number, bottom: number): readonly HeadedColumn[] {
  const cells = new Map<number, Shown>();
  for (let row = top; row <= bottom; row += 1)
    for (const shown of view.written(row))
      for (let column = shown.left; column <= shown.right; column += 1) {
        // What stands below says more than what is merged over it, where it says anything known.
        const above = cells.get(column);
        if (!above || roleOf(shown.text) !== null || roleOf(above.text) === null) cells.set(column, shown);
      }
  const seen = new Set<Shown>();
  return [...cells.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, shown]): readonly HeadedColumn[] => {
      // A heading merged over several columns heads each of them.
      const isFirst = !seen.has(shown);
      seen.add(shown);
      const role = roleOf(shown.text);
      if (!isFirst && role !== 'title' && role !== 'section' && role !== 'content') return [];
      return [{ column, role, text: shown.text }];
    });
}
