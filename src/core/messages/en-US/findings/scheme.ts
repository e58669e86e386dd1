import type { scheme as zhCN } from '../../zh-CN/findings/scheme';

/** What is wrong with a scheme itself, without any village. */
export const scheme: typeof zhCN = {
  'scheme-table': ({ sheet }) => ({
    message: `The scheme has no sheet ${sheet}.`,
    found: '',
    expected: `a sheet named ${sheet}`,
    remedy: 'Start from the workbook that zpt scheme init makes, and keep the names of its sheets.',
  }),
  'scheme-table/columns': ({ sheet, columns }) => ({
    message: `${sheet} lacks these headings: ${columns.join(', ')}.`,
    found: '',
    expected: columns.join(', '),
    remedy: 'Put the headings back, all in one row, spelled as they were.',
  }),
  'scheme-setting': ({ name }) => ({
    message: `${name} is not filled in.`,
    found: '',
    expected: name,
    remedy: `Fill in ${name} on 设置.`,
  }),
  'scheme-number': ({ name, text }) => ({
    message: `${name} must be a number, not “${text}”.`,
    found: text,
    expected: 'a number',
    remedy: 'Type the number alone, into a cell that is not formatted as text.',
  }),
  'scheme-number/whole': ({ name, text, most }) => ({
    message: `${name} must be a whole number from 0 to ${most}, not ${text}.`,
    found: text,
    expected: `a whole number from 0 to ${most}`,
    remedy: 'Type a whole number.',
  }),
  'scheme-number/share': ({ name, text }) => ({
    message: `“${name}” takes a number above 0 and at most 1; ${text} stands there.`,
    found: text,
    expected: 'such as 0.8 for four fifths',
    remedy: 'Write a number between 0 and 1; left blank, 0.8 counts.',
  }),
  'scheme-number/negative': ({ name, text }) => ({
    message: `${name} must not be below 0, but is ${text}.`,
    found: text,
    expected: '0 or more',
    remedy: 'Type 0 or more.',
  }),
  'scheme-date': ({ name, text }) => ({
    message: `${name} must be a date, not “${text}”.`,
    found: text,
    expected: 'a date such as 2022-3-30',
    remedy: 'Type a date with year, month and day.',
  }),
  'scheme-word': ({ name, text, words }) => ({
    message: `${name} must be one of ${words.join(', ')}, not “${text}”.`,
    found: text,
    expected: words.join(' / '),
    remedy: 'Choose from the list.',
  }),
  'scheme-items': () => ({
    message: '细则 holds no item.',
    found: '',
    expected: 'at least one item',
    remedy: 'Fill in items below the headings, one a row.',
  }),
  'scheme-code': ({ title }) => ({
    message: `Item “${title}” has no code.`,
    found: '',
    expected: 'a code of its own, such as 2.1',
    remedy: 'Give it a code: villages’ rows are matched by it.',
  }),
  'scheme-code/duplicate': ({ code, where }) => ({
    message: `Code ${code} is used twice; ${where} has it too.`,
    found: code,
    expected: 'a code of its own',
    remedy: 'Change one of the two.',
  }),
  'scheme-code/number': ({ code }) => ({
    message: `Code ${code} is kept as a number, which cannot tell ${code} from ${code}0.`,
    found: code,
    expected: 'a code kept as text',
    remedy: 'Format the cell as text and type the code again.',
  }),
  'scheme-points': ({ code, title, points }) => ({
    message:
      points === ''
        ? `${code} ${title} has no points.`
        : `${code} ${title} has ${points} points; it needs more than 0.`,
    found: points,
    expected: 'a number above 0',
    remedy: 'Fill in the points; for a bonus item its most. Only veto items have none.',
  }),
  'scheme-points/sum': ({ sum, base, difference, more }) => ({
    message: `The regular items add up to ${sum}; the total is ${base}: ${difference} too ${more ? 'many' : 'few'}.`,
    found: sum,
    expected: base,
    remedy: 'Mend the points of regular items on 细则, or 总分 on 设置. Bonus items do not count.',
  }),
  'scheme-rule/missing': () => ({
    message: 'No rule is chosen.',
    found: '',
    expected: 'one of the list; 酌情打分 where no rule fits',
    remedy: 'Choose a rule from the list.',
  }),
  'scheme-rule/unknown': ({ word, known }) => ({
    message: `There is no rule “${word}”.`,
    found: word,
    expected: known.join(' / '),
    remedy: 'Choose a rule from the list; 酌情打分 where none fits.',
  }),
  'scheme-rule/parameter': ({ rule, word, known }) => ({
    message: `Rule ${rule} has no parameter “${word}”.`,
    found: word,
    expected: known.length > 0 ? known.join(', ') : 'no parameters',
    remedy: 'Write parameters as name=value, parted by semicolons.',
  }),
  'scheme-rule/parameter-missing': ({ rule, word }) => ({
    message: `Rule ${rule} lacks its parameter ${word}.`,
    found: '',
    expected: `${word}=…`,
    remedy: `Add ${word}=value; parameters are parted by semicolons.`,
  }),
  'scheme-rule/parameter-value': ({ word, value }) => ({
    message: `“${value}” is no value for ${word}.`,
    found: value,
    expected: 'the number or word this parameter takes, or name:points、name:points',
    remedy: `Mend what stands after ${word}=.`,
  }),
  'scheme-rule/kind': ({ rule, kind }) => ({
    message: `A ${kind} item cannot have the rule ${rule}.`,
    found: rule,
    expected: kind === 'veto' ? '一票否决' : kind === 'penalty' ? '总分扣减' : 'a rule that fits the kind',
    remedy:
      'Change the rule or the kind: bonus rules are for bonus items, 总分扣减 for penalty items, 一票否决 for veto items.',
  }),
  'scheme-rule/parts-sum': ({ sum, points }) => ({
    message: `The parts add up to ${sum}; the item holds ${points}.`,
    found: sum,
    expected: points,
    remedy: 'Change the parts or the points until both are equal.',
  }),
  'scheme-rule/deducts-more': ({ most, points }) => ({
    message: `The rule can take away ${most}; the item holds only ${points}.`,
    found: most,
    expected: `at most ${points}`,
    remedy:
      'Deduct less each time, or require fewer; if it is meant so, add 扣完为止 or 不保底 to the parameters.',
  }),
  'scheme-rule/uncapped': () => ({
    message: 'This bonus has no cap.',
    found: '',
    expected: '最多=number',
    remedy: 'Fill in the points, or write 最多= into the parameters.',
  }),
  'scheme-rule/bands': ({ band }) => ({
    message: `Band ${band} is wrong: its bound occurs twice, or it gives more than the item holds.`,
    found: band,
    expected: 'different bounds, at most the item’s points',
    remedy: 'Mend this band.',
  }),
  'scheme-rule/target': ({ name }) => ({
    message: `Actual and target are both ${name}: the ratio is always 1.`,
    found: name,
    expected: 'two different counts',
    remedy: 'Mend 实际 or 目标 in the parameters.',
  }),
  'scheme-bonus-cap': () => ({
    message: 'There are bonus items, but no cap for them.',
    found: '',
    expected: 'a cap such as 5',
    remedy: 'Fill in 加分上限 on 设置: the most that all bonus items add together.',
  }),
  'scheme-evidence': ({ piece }) => ({
    message: `“${piece}” is no evidence requirement.`,
    found: piece,
    expected: 'such as 类型=会议记录、照片；至少=4；分布=季度',
    remedy:
      'One requirement a line, made of 类型, 至少, 每=项目, 分布=月份/季度/半年, 日期=考核期内, 期限=报送截止, 材料=方案、预案 (a set), 单位=户, 文号=要有, 人工=签字、盖章.',
  }),
  'scheme-evidence/meant': ({ kind, meant }) => ({
    message: `There is no evidence kind ${kind}; is ${meant} meant?`,
    found: kind,
    expected: meant,
    remedy: `Change it to ${meant}.`,
  }),
  'scheme-evidence/kind': ({ kind }) => ({
    message: `${kind} is none of the usual kinds of evidence.`,
    found: kind,
    expected: 'a usual kind, or one of this scheme’s own',
    remedy: 'Mend a slip; keep it if it is your own: villages are then offered it.',
  }),
  'scheme-veto-grade': ({ grade, known }) => ({
    message: `The veto imposes grade ${grade}, which 等级 does not have.`,
    found: grade,
    expected: known.join(' / '),
    remedy: 'Change the grade in the parameters, or add it to 等级.',
  }),
};
