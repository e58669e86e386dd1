import type { totals as zhCN } from '../../zh-CN/findings/totals';

/** Problems of subtotals, totals and bonus. */
export const totals: typeof zhCN = {
  'total-mismatch': ({ written, expected }) => ({
    message: `The total says ${written}; it should be ${expected}.`,
    found: written,
    expected,
    remedy: `Check the scores and change the total to ${expected}, or restore its formula.`,
  }),
  'total-mismatch/blank': ({ expected }) => ({
    message: `The total is blank; the scores add up to ${expected}.`,
    found: '',
    expected,
    remedy: `Fill in ${expected}, or restore the formula.`,
  }),
  'total-mismatch/text': ({ written, expected }) => ({
    message: `The total says “${written}”, which is text, not a number; it should be ${expected}.`,
    found: written,
    expected,
    remedy: `Write the number ${expected}, without a unit.`,
  }),
  'total-mismatch/error': ({ written, expected }) => ({
    message: `The formula of the total fails and shows ${written}; the total should be ${expected}.`,
    found: written,
    expected,
    remedy: 'Restore the formula, or type the total.',
  }),
  'subtotal-mismatch': ({ section, written, expected }) => ({
    message: `The subtotal of ${section === '' ? 'the bonus' : `“${section}”`} says ${written}; it should be ${expected}.`,
    found: written,
    expected,
    remedy: `Check the scores of this section and change the subtotal to ${expected}, or restore its formula.`,
  }),
  'total-not-formula': () => ({
    message: 'This total is typed; it will not follow when a score changes.',
    found: 'a typed number',
    expected: 'a formula',
    remedy: 'Restore the formula.',
  }),
  'total-stale': ({ written, expected }) => ({
    message: `The formula still shows an old value, ${written}; recalculated it should be ${expected}.`,
    found: written,
    expected,
    remedy: 'Open the workbook in Excel or WPS and save it once.',
  }),
  'bonus-over-cap': ({ claimed, cap }) => ({
    message: `The bonus adds up to ${claimed}, more than the cap of ${cap}; only ${cap} counts.`,
    found: claimed,
    expected: `at most ${cap}`,
    remedy: `Bring the bonus items together down to ${cap}.`,
  }),
  'bonus-over-cap/twice': ({ code, other, number }) => ({
    message: `Evidence ${number} is used for the bonus items ${other} and ${code}; one achievement counts once.`,
    found: `${other} and ${code} both cite ${number}`,
    expected: 'one bonus for one achievement, the higher one',
    remedy: 'Keep one of them; give the other its own evidence or take its bonus back.',
  }),
  'all-full-marks': ({ items }) => ({
    message: `All ${items} items have full marks. Were the points copied over?`,
    found: 'full marks everywhere',
    expected: 'scores by what was done',
    remedy: 'Go through the items; if everything was done, leave it.',
  }),
};
