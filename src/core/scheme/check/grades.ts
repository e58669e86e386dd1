import { ZERO, formatDecimal } from '../../decimal';
import type { Grade } from '../types';
import type { SchemeCheck } from './types';

/** Every total from 0 up belongs to exactly one grade. */
export const grades: SchemeCheck = ({ grades: all }, report, places) => {
  const bands = all
    .map((grade, at) => ({ grade, at }))
    .sort(
      (a, b) =>
        a.grade.from.cmp(b.grade.from) || Number(b.grade.fromInclusive) - Number(a.grade.fromInclusive),
    );
  for (const { grade, at } of bands) {
    if (all.findIndex(({ name }) => name === grade.name) !== at)
      report('scheme-grade/duplicate', { grade: grade.name }, places.grade(at, 'name'));
    if (isEmpty(grade)) report('scheme-grade/empty', { grade: grade.name }, places.grade(at, 'to'));
  }
  bands.slice(1).forEach(({ grade, at }, index) => {
    const below = bands[index]?.grade;
    if (!below || isEmpty(below) || isEmpty(grade)) return;
    const names = { lower: below.name, upper: grade.name, at: formatDecimal(grade.from) };
    const order = below.to === null ? 1 : below.to.cmp(grade.from);
    if (order > 0 || (order === 0 && below.toInclusive && grade.fromInclusive))
      report('scheme-grade/overlap', names, places.grade(at, 'from'));
    else if (order < 0 || !(below.toInclusive || grade.fromInclusive))
      report(
        'scheme-grade/gap',
        { ...names, from: below.to ? formatDecimal(below.to) : '' },
        places.grade(at, 'from'),
      );
  });
  const [lowest] = bands;
  if (lowest && (lowest.grade.from.gt(ZERO) || !lowest.grade.fromInclusive))
    report(
      'scheme-grade/bottom',
      { grade: lowest.grade.name, from: formatDecimal(lowest.grade.from) },
      places.grade(lowest.at, 'from'),
    );
  const highest = bands.at(-1);
  if (highest?.grade.to)
    report(
      'scheme-grade/top',
      { grade: highest.grade.name, to: formatDecimal(highest.grade.to) },
      places.grade(highest.at, 'to'),
    );
};

function isEmpty({ from, to, fromInclusive, toInclusive }: Grade): boolean {
  if (to === null) return false;
  return from.gt(to) || (from.eq(to) && !(fromInclusive && toInclusive));
}
