/** What somebody typed for 核定分 and 核定说明, as cells to write. */
import { formatDecimal, parseDecimal } from '../../../core/decimal';
import type { CellChange } from '../../../core/host/types';
import { NOT_APPLICABLE } from '../../../core/vocabulary/words';
import type { VerifyView } from './view';

/** null: what was typed for the score is no score. Nothing changed: an empty list. */
export function verifyChanges(view: VerifyView, score: string, note: string): readonly CellChange[] | null {
  const value = scoreOf(score.trim());
  if (value === undefined) return null;
  const { verified, note: noteCell } = view.cells;
  const said = note.trim();
  return [
    ...(verified && score.trim() !== view.verified
      ? [{ ...verified, content: { kind: 'value' as const, value } }]
      : []),
    ...(noteCell && said !== view.note.trim()
      ? [{ ...noteCell, content: { kind: 'value' as const, value: said === '' ? null : said } }]
      : []),
  ];
}

/** undefined: neither a number nor 不涉及, nor blank. */
function scoreOf(text: string): number | string | null | undefined {
  if (text === '') return null;
  if (text === NOT_APPLICABLE) return text;
  const number = parseDecimal(text);
  return number ? Number(formatDecimal(number)) : undefined;
}
