/** A single table in a range, for functions that only look things up in it. */
import type { Sheet } from '../core/grid/types';
import { findRegister } from '../core/recognise/register';
import { findScores } from '../core/recognise/scores';
import type { Register, ScoreRow, ScoreTable } from '../core/recognise/types';
import { squash } from '../core/text';
import { TABLES } from '../core/vocabulary/columns';
import { notThere, texts, wrong } from './errors';
import { datedSheetOf, tableOf, sheetOf, unplaced } from './ranges';
import { REGISTER_WORDS, SCORE_WORDS, refuseZerosForBlanks } from './zeros-for-blanks';

/** @throws CustomFunctions.Error #N/A when the range holds no score table */
export function scoresIn(given: unknown): { readonly scores: ScoreTable; readonly sheet: Sheet } {
  const values = tableOf(given);
  if (!values) throw notThere(texts().noTable);
  const range = unplaced(values);
  const sheet = sheetOf(TABLES.scores, range);
  const scores = findScores({ file: '', sheet, date1904: false });
  if (!scores) throw notThere(texts().noTable);
  refuseZerosForBlanks(range, scores, SCORE_WORDS);
  return { scores, sheet };
}

/** @throws CustomFunctions.Error #VALUE! when the range holds no register */
export function registerIn(given: unknown): Register {
  const values = tableOf(given);
  if (!values) throw wrong(texts().noRegister);
  const range = unplaced(values);
  const register = findRegister({
    file: '',
    sheet: datedSheetOf(TABLES.register, range),
    date1904: false,
  });
  if (!register) throw wrong(texts().noRegister);
  refuseZerosForBlanks(range, register, REGISTER_WORDS);
  return register;
}

/** The first row of each code, as everywhere in the core. */
export function rowsByCode({ rows }: ScoreTable): ReadonlyMap<string, ScoreRow> {
  const found = new Map<string, ScoreRow>();
  for (const row of rows) {
    const code = squash(row.code.value);
    if (code !== '' && !found.has(code)) found.set(code, row);
  }
  return found;
}
