/** The colours of 自评表: each row's 状态, and the cells that still wait to be filled in. */
import { STATUS } from '../../vocabulary/words';
import type { LookFormat } from '../types';
import { type PlacedItem, type ScoreLayout, columnOf, letter } from './score-layout';

/** Which look each state wears; states that ask for nothing wear none. */
const LOOKS: readonly (readonly [string, LookFormat['look']])[] = [
  [STATUS.wrong, 'wrong'],
  [STATUS.noEvidence, 'no-evidence'],
  [STATUS.noReason, 'reminder'],
  [STATUS.occurred, 'reminder'],
  [STATUS.done, 'done'],
  [STATUS.unfilled, 'unfilled'],
];

export function scoreFormats(layout: ScoreLayout): readonly LookFormat[] {
  const rows = [...layout.scored, ...layout.vetoes].flatMap(({ items }) => items.map(({ row }) => row));
  const first = Math.min(...rows);
  const last = Math.max(...rows);
  const states = LOOKS.map(([state, look]): LookFormat => ({
    area: { top: first, left: 0, bottom: last, right: 0 },
    formula: `$${letter('status')}${String(first + 1)}="${state}"`,
    look,
  }));
  return [...states, ...layout.scored.flatMap(({ items }) => cellFormats(items))];
}

/** The score itself turns red when wrong, the evidence cell amber when it is missing. */
function cellFormats(items: readonly PlacedItem[]): readonly LookFormat[] {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return [];
  const mark = (
    column: 'self' | 'evidence' | 'reason',
    state: string,
    look: LookFormat['look'],
  ): LookFormat => ({
    area: { top: first.row, left: columnOf(column), bottom: last.row, right: columnOf(column) },
    formula: `$${letter('status')}${String(first.row + 1)}="${state}"`,
    look,
  });
  return [
    mark('self', STATUS.wrong, 'wrong'),
    mark('evidence', STATUS.noEvidence, 'no-evidence'),
    mark('reason', STATUS.noReason, 'reminder'),
  ];
}
