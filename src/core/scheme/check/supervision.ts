import { type Decimal, ZERO, formatDecimal } from '../../decimal';
import { SETTINGS, type SettingKey } from '../../vocabulary/scheme-workbook';
import type { SchemeCheck } from './types';

/** Thresholds from which nobody could be told apart, shares beyond the whole, grades that the scheme lacks. */
export const supervision: SchemeCheck = (scheme, report, places) => {
  const { casePeople, caseAmount, caseOverdueDays, openCases, overdueCases, caseShare, scoreBelow, grades } =
    scheme.supervision;
  const { itemShare, total } = scheme.lastYear;
  const thresholds: readonly (readonly [SettingKey, Decimal | null])[] = [
    ['superviseCasePeople', casePeople],
    ['superviseCaseAmount', caseAmount],
    ['superviseOverdueDays', caseOverdueDays],
    ['superviseOpenCases', openCases],
    ['superviseOverdueCases', overdueCases],
    ['superviseCaseShare', caseShare],
    ['superviseScoreBelow', scoreBelow],
    ['lastYearItem', itemShare],
    ['lastYearTotal', total],
  ];
  for (const [key, value] of thresholds)
    if (value?.lte(ZERO))
      report(
        'scheme-supervision/not-above',
        { name: SETTINGS[key][0], text: formatDecimal(value) },
        places.setting(key),
      );
  if (caseShare?.gt(100))
    report(
      'scheme-supervision/share',
      { name: SETTINGS.superviseCaseShare[0], text: formatDecimal(caseShare) },
      places.setting('superviseCaseShare'),
    );
  const known = scheme.grades.map(({ name }) => name);
  for (const grade of grades.filter((name) => !known.includes(name)))
    report('scheme-supervision/grade', { grade, known }, places.setting('superviseGrades'));
};
