import { indexEvidence } from '../core/evidence/cite';
import { copiesOf } from '../core/evidence/count';
import type { Item } from '../core/scheme/types';
import { squash } from '../core/text';
import { texts, wrong } from './errors';
import { registerIn, rowsByCode, scoresIn } from './one-table';
import { matrixOf, tableOf } from './ranges';
import { type Spill, fitting, isBlank, textOf } from './values';

/**
 * ZPT.EVIDENCE: for each code, how many pieces the register lists for the item, and their numbers. "" for a blank code.
 * @param scores left out: only 对应项目 of the register counts; given: 佐证编号 of the score table counts as well
 */
export function evidence(register: unknown, codes: unknown, scores?: unknown): Spill {
  const list = registerIn(register);
  const rows = tableOf(scores) ? rowsByCode(scoresIn(scores).scores) : null;
  const wanted = (matrixOf(codes)?.flat() ?? []).map((code) => (isBlank(code) ? '' : squash(textOf(code))));
  if (wanted.length === 0) throw wrong(texts().noCode);
  const asked = [...new Set(wanted)].filter((code) => code !== '');
  const { byItem } = indexEvidence(
    list,
    asked.map((code) => ({ item: itemOf(code), row: rows?.get(code) ?? null })),
  );
  return wanted.map((code) => {
    if (code === '') return ['', ''];
    const pieces = byItem.get(code)?.rows ?? [];
    const numbers = pieces.map(({ number }) => number.value.trim()).filter((number) => number !== '');
    return [pieces.reduce((sum, piece) => sum + copiesOf(piece), 0), fitting(numbers.join('、'))];
  });
}

/** Of an item only its code is asked for here. */
function itemOf(code: string): Item {
  return {
    code,
    kind: 'regular',
    section: '',
    title: '',
    content: '',
    points: null,
    rule: { type: 'manual' },
    standard: '',
    evidenceText: '',
    evidence: [],
    notApplicable: 'not-allowed',
    department: '',
  };
}
