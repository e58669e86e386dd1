import type { scores as zhCN } from '../../zh-CN/findings/scores';
import { numberForm } from '../number-forms';
import { explain } from '../rules';

/** Problems of single scores. */
export const scores: typeof zhCN = {
  'scheme-missing': () => ({
    message: 'There is no scheme: none was given and this workbook brings none.',
    found: '',
    expected: 'a scheme (考核细则)',
    remedy: "Give the year's scheme and check again, or fill in a template made from the scheme.",
  }),
  'score-missing': () => ({
    message: 'The self score is blank; blank is not 0.',
    found: '',
    expected: 'a score; 0 if nothing was done',
    remedy: 'Fill in the self score.',
  }),
  'score-missing/veto': () => ({
    message: 'The veto item does not say whether it occurred.',
    found: '',
    expected: '发生 (occurred) or 未发生 (did not occur)',
    remedy: 'Choose 发生 or 未发生 in 实际数.',
  }),
  'score-not-number': ({ text, form }) => ({
    message: `The self score says “${text}”${numberForm(form)}, which is no number and is not added up.`,
    found: text,
    expected: 'a number',
    remedy: 'Write a number, without unit or words.',
  }),
  'score-not-number/meant': ({ text, meant }) => ({
    message: `The self score says “${text}”, which is text, not a number, and is not added up.`,
    found: text,
    expected: meant,
    remedy: `Write the number ${meant}.`,
  }),
  'score-not-number/full-marks': ({ text, points }) => ({
    message: `The self score says “${text}” (full marks); the item has ${points} points, and words are not added up.`,
    found: text,
    expected: points,
    remedy: `Write the number ${points}.`,
  }),
  'score-not-number/nothing': ({ text }) => ({
    message: `The self score says “${text}”, which may mean 0 or 不涉及 (not applicable), and is not added up.`,
    found: text,
    expected: '0, another score, or 不涉及',
    remedy:
      'Write 0 if nothing was done, 不涉及 where it is allowed and there is no such matter, else the score.',
  }),
  'score-not-number/error': ({ text }) => ({
    message: `The formula of the self score fails and shows ${text}.`,
    found: text,
    expected: 'a number',
    remedy: 'Delete the formula and type the score.',
  }),
  'score-not-number/uncalculated': () => ({
    message: 'The self score is a formula that has not been calculated.',
    found: 'a formula without a result',
    expected: 'a number',
    remedy: 'Open the workbook in Excel or WPS, save it and send it again; or type the score.',
  }),
  'score-not-number/veto': ({ text }) => ({
    message: `The 实际数 of the veto item says “${text}”, which does not show whether it occurred.`,
    found: text,
    expected: '发生 (occurred) or 未发生 (did not occur)',
    remedy: 'Choose 发生 or 未发生 in 实际数.',
  }),
  'score-out-of-range': ({ score, most }) => ({
    message: `The self score ${score} is more than the item's most, ${most}.`,
    found: score,
    expected: `at most ${most}`,
    remedy: `Write a score of at most ${most}.`,
  }),
  'score-out-of-range/below': ({ score, least }) => ({
    message: `The self score ${score} is below the item's least, ${least}.`,
    found: score,
    expected: `at least ${least}`,
    remedy: `Deductions stop at the least: write a score of at least ${least}.`,
  }),
  'score-out-of-range/bonus': ({ score, most }) => ({
    message: `The bonus ${score} is more than the ${most} points this item can give.`,
    found: score,
    expected: `at most ${most}`,
    remedy: `Write a score of at most ${most}.`,
  }),
  'score-step': ({ score, step }) => ({
    message: `The self score is ${score}; the scheme counts in steps of ${step}.`,
    found: score,
    expected: `a multiple of ${step}`,
    remedy: `Check it and write a multiple of ${step}.`,
  }),
  'score-deduction-mismatch': ({ score, points, deduction, left }) => ({
    message: `${points} points less a deduction of ${deduction} leave ${left}, but the self score is ${score}.`,
    found: score,
    expected: left,
    remedy: 'Check the deduction and the self score and correct the wrong one.',
  }),
  'score-differs-from-rule': ({ score, suggested, explanation }) => ({
    message: `The self score is ${score}; by the counts given it should be ${suggested}: ${explain(explanation)}.`,
    found: score,
    expected: suggested,
    remedy: `Check the counts; if they are right, change the self score to ${suggested}.`,
  }),
  'score-differs-from-rule/range': ({ score, least, most }) => ({
    message: `The self score is ${score}; for these counts it should be from ${least} to ${most}.`,
    found: score,
    expected: `${least} to ${most}`,
    remedy: 'Check the count; if it is right, keep the score within the range and say why.',
  }),
  'reason-missing/judged': ({ score }) => ({
    message: `The self score ${score} rests on judgement, and no reason is given.`,
    found: '',
    expected: 'the reason',
    remedy: 'Write into 扣分原因 why this score was given.',
  }),
  'reason-missing/exempt': () => ({
    message: '实际数 says 例外 (exception), and no reason is given.',
    found: '',
    expected: 'what makes it an exception',
    remedy: 'Write into 扣分原因 why the exception applies.',
  }),
  'reason-missing': ({ score, points, lost }) => ({
    message: `${score} of ${points} points: ${lost} lost without a reason.`,
    found: '',
    expected: 'the reason (扣分原因)',
    remedy: 'Write why the points were lost.',
  }),
  'na-not-allowed': () => ({
    message:
      'The self score says 不涉及 (not applicable), but by the scheme every village is scored on this item.',
    found: '不涉及',
    expected: 'a score',
    remedy: 'Fill in a score; 0 if nothing was done.',
  }),
  'na-not-allowed/bonus': () => ({
    message: 'A bonus item says 不涉及 (not applicable); without a bonus, write 0 or leave it blank.',
    found: '不涉及',
    expected: 'a score, or nothing',
    remedy: 'Delete 不涉及.',
  }),
  'na-without-declaration': ({ kinds }) => ({
    message:
      kinds.length > 0
        ? 'The self score says 不涉及 (not applicable), but none of the evidence cited is a 无此情况说明 (declaration).'
        : 'The self score says 不涉及 (not applicable) without a 无此情况说明 (declaration).',
    found: kinds.join(', '),
    expected: 'one 无此情况说明',
    remedy: 'Register a 无此情况说明 and cite its number here; if the item does apply, write a score.',
  }),
  'veto-triggered/zero': ({ names }) => ({
    message: `The veto is declared 发生: ${names.join(', ')} count as zero.`,
    found: '发生',
    expected: '未发生',
    remedy: 'Verify it; if it is true the township decides, if not change it to 未发生.',
  }),
  'veto-triggered/award': () => ({
    message: 'The veto is declared 发生: the village cannot be commended.',
    found: '发生',
    expected: '未发生',
    remedy: 'Verify it; if it is true the township decides, if not change it to 未发生.',
  }),
  'score-by-others': ({ department }) => ({
    message: `${department} scores this item; the village’s score is not counted.`,
    found: 'a self score',
    expected: 'blank',
    remedy: `Clear it; the township enters the score of ${department} in 核定分.`,
  }),
  'score-by-others/rank': () => ({
    message: 'This item is scored from all villages’ counts; the village’s score is not counted.',
    found: 'a self score',
    expected: 'blank',
    remedy: 'Clear it and fill in 实际数 only.',
  }),
  'verified-raised': ({ self, verified }) => ({
    message: `Verified ${verified}, above the village’s ${self}; by the scheme verification only takes away.`,
    found: verified,
    expected: `at most ${self}`,
    remedy: `Enter at most ${self}; what the village forgot, it adds itself.`,
  }),
  'veto-triggered': ({ grade }) => ({
    message: `The veto item says 发生 (occurred): by the scheme the grade can be no better than ${grade}.`,
    found: '发生',
    expected: '未发生',
    remedy: 'Verify it. If true, the township acts by the scheme; if a slip, change it to 未发生.',
  }),
};
