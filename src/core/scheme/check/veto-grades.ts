import type { SchemeCheck } from './types';

/** A veto lowers the grade to one that the scheme has. */
export const vetoGrades: SchemeCheck = ({ items, grades }, report, places) => {
  const known = grades.map(({ name }) => name);
  items.forEach(({ rule }, at) => {
    if (rule.type !== 'veto' || !('grade' in rule.effect) || known.includes(rule.effect.grade)) return;
    report('scheme-veto-grade', { grade: rule.effect.grade, known }, places.item(at, 'parameters'));
  });
};
