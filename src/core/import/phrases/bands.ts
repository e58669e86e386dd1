/** Steps of a number: 10万以上（含）5，5–10万（含5）2.5，3–5万（含3）1.25，少于3万不得分. */
import { type Decimal, ZERO } from '../../decimal';
import type { Band } from '../../scoring/types';
import type { Span } from './types';
import { clauses, number } from './words';

const UNIT = '(%|万元|万|元|个百分点|户|人|次|件|个|亩|家|天|分|处|场|篇|项|名|例|起)?';
const TAIL = '(?:\\((?:不)?含[\\d.]*\\))?(?:以?(?:内|上|下))?(?:的)?[,:]?(?:可|各|则)?';
const GIVES = '(?:得|计|加|赋|扣|减)?(满分|\\d+(?:\\.\\d+)?)分?$';
const RANGE = new RegExp(`(\\d+(?:\\.\\d+)?)${UNIT}-(\\d+(?:\\.\\d+)?)${UNIT}${TAIL}${GIVES}`);
const UP = new RegExp(
  `(?:(?:在|达到?|≥|>=|不低于|不少于)(\\d+(?:\\.\\d+)?)${UNIT}|(\\d+(?:\\.\\d+)?)${UNIT}(?:\\(含\\))?(?:及|\\(含\\))?以上)${TAIL}${GIVES}`,
);
const OVER = new RegExp(`(?:超过|大于|高于|>)(\\d+(?:\\.\\d+)?)${UNIT}${TAIL}${GIVES}`);
const DOWN = new RegExp(
  `(?:少于|低于|不足|不到|未达到|<)?(\\d+(?:\\.\\d+)?)${UNIT}(?:\\(不?含\\))?(?:以下|以内|之内)?(?:的)?,?(?:可|各|则)?(?:得|计|加|扣|减)?(满分|\\d+(?:\\.\\d+)?)分?$`,
);
const NOTHING =
  /(?:少于|低于|不足|不到|未达到?)(\d+(?:\.\d+)?)(%|万元|万|元|户|人|次|件|个|亩|家)?(?:的)?[^,;。\d]{0,6}(?:不得分|不计分|零分|(?<!\d)0分)$|(\d+(?:\.\d+)?)(%|万元|万|元|户|人|次|件|个|亩|家)?(?:\(不含\))?以下(?:的)?[^,;。\d]{0,6}(?:不得分|不计分|零分|(?<!\d)0分)$/;

/** 2处得2分: between 3处以上 and 1处. */
const EXACT = new RegExp(`(\\d+(?:\\.\\d+)?)${UNIT}(?:的)?(?:得|计|加|扣)(\\d+(?:\\.\\d+)?)分?$`);
const NONE = /^(?:未|没有|无)[^\d]{0,10}(?:不得分|不计分|零分)$/;

export interface ReadBands {
  readonly bands: readonly Band[];
  readonly spans: readonly Span[];
  readonly unit: string;
}

/** null unless there are two bands or more that meet. @param full what 满分 is worth */
export function readBands(text: string, full: Decimal | null): ReadBands | null {
  const bands: Band[] = [];
  const spans: Span[] = [];
  let unit = '';
  const points = (word: string | undefined): Decimal | null => (word === '满分' ? full : number(word));
  const add = (from: Decimal, value: Decimal | null, isOver: boolean): void => {
    if (value) bands.push(isOver ? { from, exclusive: true, points: value } : { from, points: value });
  };
  for (const { text: clause, start } of clauses(text.replace(/、/g, ','))) {
    const count = bands.length;
    const nothing = NOTHING.exec(clause);
    const range = RANGE.exec(clause);
    const over = OVER.exec(clause);
    const up = UP.exec(clause);
    if (nothing) {
      add(ZERO, ZERO, false);
      unit ||= nothing[2] ?? nothing[4] ?? '';
    } else if (range) {
      add(number(range[1]), points(range[5]), false);
      unit ||= range[4] ?? range[2] ?? '';
    } else if (over) {
      add(number(over[1]), points(over[3]), true);
      unit ||= over[2] ?? '';
    } else if (up) {
      add(number(up[1] ?? up[3]), points(up[5]), false);
      unit ||= up[2] ?? up[4] ?? '';
    } else if (bands.length > 0 && NONE.test(clause)) {
      add(ZERO, ZERO, false);
    } else if (bands.length > 0 && EXACT.test(clause)) {
      const [, from, , value] = EXACT.exec(clause) ?? [];
      add(number(from), number(value), false);
    } else {
      const down = /以内|之内|以下|少于|低于|不足/.test(clause) ? DOWN.exec(clause) : null;
      if (down) {
        add(ZERO, points(down[3]), false);
        unit ||= down[2] ?? '';
      }
    }
    if (bands.length > count) spans.push([start, start + clause.length]);
  }
  const bounds = new Set(bands.map(({ from, exclusive }) => `${from.toFixed()}${exclusive ? '+' : ''}`));
  if (bands.length < 2 || bounds.size < bands.length) return null;
  return { bands: [...bands].sort((a, b) => b.from.cmp(a.from)), spans, unit };
}

/** The bounds are shares. */
export function isPercent({ unit }: ReadBands): boolean {
  return unit === '%' || unit === '个百分点';
}
