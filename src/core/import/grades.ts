/** Grades as notes under a table put them: 90分以上为优秀，80—89分为良好，60分以下为不合格. */
import { type Decimal, ZERO, decimal, formatDecimal } from '../decimal';
import type { Grade } from '../scheme/types';
import { readable } from './text/readable';

const NAME =
  '["“《]?((?:基本)?(?:优秀|优良|优|良好|良|合格|称职|达标|一般|较好|中等|好)|不(?:合格|达标|称职)|较?差|[一二三四]等|[ABCDE][级等]?)(?:等次|等级|档次|单位|村)?["”》]?';
const FROM = `(\\d{2,4}(?:\\.\\d+)?)分?(?:\\(含\\)|\\(含\\d+分?\\))?(?:及|\\(含\\))?以上(?:\\(含\\d*分?\\))?(?:,?\\d+分?以下)?`;
const RANGE = `(\\d{2,4}(?:\\.\\d+)?)分?(?:\\(含\\))?-\\d{2,4}(?:\\.\\d+)?分?(?:\\(不?含\\d*分?\\))?`;
const BELOW = `(?:(?:低于|不足|不满)(\\d{2,4}(?:\\.\\d+)?)分?|(\\d{2,4}(?:\\.\\d+)?)分?(?:\\(不含\\))?以下)`;
const BANDS = `(?:${FROM}|${RANGE}|${BELOW})`;
const IS = '(?:的)?(?:为|是|评为|定为|评定为|确定为|:)*';
const FORWARD = new RegExp(`${BANDS}${IS}${NAME}`, 'g');
const BACKWARD = new RegExp(`${NAME}[(:为]*(?:总分|得分)?${BANDS}`, 'g');

interface Line {
  readonly name: string;
  readonly from: Decimal;
}

/** null unless the bands reach down to zero and each has a name of its own. */
export function gradesIn(text: string): readonly Grade[] | null {
  const plain = readable(text);
  const forward = [...plain.matchAll(FORWARD)].map(([, up, range, low, below, name = '']) =>
    line(name, up ?? range, low ?? below),
  );
  const backward = [...plain.matchAll(BACKWARD)].map(([, name = '', up, range, low, below]) =>
    line(name, up ?? range, low ?? below),
  );
  const lines = forward.length >= backward.length ? forward : backward;
  const sorted = [...lines].sort((a, b) => b.from.cmp(a.from));
  const isWhole =
    sorted.length >= 2 &&
    sorted.at(-1)?.from.eq(ZERO) === true &&
    new Set(sorted.map(({ name }) => name)).size === sorted.length &&
    new Set(sorted.map(({ from }) => formatDecimal(from))).size === sorted.length;
  return isWhole ? gradesFrom(sorted) : null;
}

function line(name: string, from: string | undefined, below: string | undefined): Line {
  return { name, from: below === undefined ? decimal(from ?? 0) : ZERO };
}

/** @param lines best first */
function gradesFrom(lines: readonly Line[]): readonly Grade[] {
  return lines.map(({ name, from }, at): Grade => ({
    name,
    from,
    fromInclusive: true,
    to: lines[at - 1]?.from ?? null,
    toInclusive: false,
  }));
}

/** For a scheme whose vetoes need a grade to fall to and whose table names none. */
export function exampleGrades(base: Decimal): readonly Grade[] {
  return gradesFrom([
    { name: '合格', from: base.times('0.6') },
    { name: '不合格', from: ZERO },
  ]);
}
