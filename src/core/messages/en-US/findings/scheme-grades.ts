import type { schemeGrades as zhCN } from '../../zh-CN/findings/scheme-grades';

/** What is wrong with grades, the period, the villages and the thresholds of supervision. */
export const schemeGrades: typeof zhCN = {
  'scheme-grade/duplicate': ({ grade }) => ({
    message: `Grade ${grade} is listed twice.`,
    found: grade,
    expected: 'one row a grade',
    remedy: 'Delete or rename one of them.',
  }),
  'scheme-grade/empty': ({ grade }) => ({
    message: `No total can lie in grade ${grade}: it does not end above where it starts.`,
    found: grade,
    expected: 'a start below the end',
    remedy: 'Mend start or end; leave the end of the best grade blank.',
  }),
  'scheme-grade/overlap': ({ lower, upper, at }) => ({
    message: `Grades ${lower} and ${upper} overlap at ${at}.`,
    found: at,
    expected: 'one grade for each total',
    remedy: 'Mend the bounds, or 含起点 and 含止点.',
  }),
  'scheme-grade/gap': ({ lower, upper, from, at }) => ({
    message:
      from === at
        ? `${at} belongs to neither ${lower} nor ${upper}.`
        : `Grade ${lower} ends at ${from} and ${upper} begins at ${at}: nothing holds what lies between.`,
    found: at,
    expected: 'grades that meet',
    remedy: 'Mend the bounds, or 含起点 and 含止点.',
  }),
  'scheme-grade/bottom': ({ grade, from }) => ({
    message: `The lowest grade ${grade} begins at ${from}; less has no grade.`,
    found: from,
    expected: 'from 0, inclusive',
    remedy: 'Let the lowest grade begin at 0, with 含起点 是.',
  }),
  'scheme-grade/top': ({ grade, to }) => ({
    message: `The best grade ${grade} ends at ${to}; a village with a bonus gets beyond it.`,
    found: to,
    expected: 'no end',
    remedy: 'Leave the end of the best grade blank.',
  }),
  'scheme-period': ({ from, to }) => ({
    message: `The period begins on ${from} but ends on ${to}.`,
    found: to,
    expected: `not before ${from}`,
    remedy: 'Mend the first or the last day.',
  }),
  'scheme-period/deadline': ({ from, deadline }) => ({
    message: `The deadline ${deadline} is before the period begins on ${from}.`,
    found: deadline,
    expected: `after ${from}`,
    remedy: 'Mend the deadline.',
  }),
  'scheme-village': ({ name, where }) => ({
    message: `Village ${name} is listed twice; ${where} has it too.`,
    found: name,
    expected: 'one row a village, names and aliases different',
    remedy: 'Delete one row, or change the alias.',
  }),
  'scheme-supervision/not-above': ({ name, text }) => ({
    message: `“${name}” must be more than 0; here it is ${text}.`,
    found: text,
    expected: 'a number above 0',
    remedy: 'Enter a number above 0, or leave it blank to do without.',
  }),
  'scheme-supervision/share': ({ name, text }) => ({
    message: `“${name}” is a percentage and cannot be more than 100; here it is ${text}.`,
    found: text,
    expected: 'a number up to 100',
    remedy: 'Enter a number up to 100, such as 30.',
  }),
  'scheme-supervision/grade': ({ grade, known }) => ({
    message: `The grade to inspect, “${grade}”, is not in the list of grades.`,
    found: grade,
    expected: known.join(' / '),
    remedy: 'Enter grades that 等级 has, parted by 、, or leave it blank.',
  }),
};
