import type { DoubtTexts, ImportTexts } from '../import';

/** What was not plain in a rubric, sentence by sentence like the Chinese. */
export const doubts: DoubtTexts = {
  'already-scheme': ({ title }) =>
    `This workbook is (or carries) the scheme “${title}” already; it was taken as it is.`,
  'scheme-faulty': ({ title, count }) =>
    `This workbook is the scheme “${title}” already; it was taken as it is, but it has ${count} errors. Mend them first, with zpt scheme check.`,
  'headings-guessed': () =>
    'No headings that are known: which column holds the items and which the points was guessed from what stands in them. Please check.',
  'column-ignored': ({ heading }) =>
    `The column “${heading}” is not known and was left out. Add what you need of it to the scheme.`,
  'row-skipped': ({ text }) =>
    `The row “${text}” belongs to no item that could be told and was left out. See whether it is needed.`,
  'note-kept': ({ text }) =>
    `The note “${text}” became no rule. If it sets a cap for bonus points, grades or a veto, put that into 设置 or 等级.`,
  'section-missing': ({ title }) => `No 一级指标 is written; the items stand under “${title}”.`,
  'codes-invented': ({ count }) =>
    `The table’s numbers are missing or begin again in every part, so ${count} items were given codes of part and number.`,
  'number-doubled': ({ number }) => `The number “${number}” is written twice and counts once.`,
  'number-gap': ({ before, number }) =>
    `The numbers go from ${before} to ${number}: an item may be missing. Please check.`,
  'number-repeated': ({ number }) =>
    `The number ${number} is used more than once in the same part. Please check.`,
  'points-missing': () =>
    'No points were found for this item. The scheme cannot be used before they are filled in.',
  'points-not-number': ({ text }) =>
    `The points column says “${text}”, which is no number and was not taken.`,
  'points-from-text': ({ points, words }) =>
    `The points column says nothing of its own, so ${points} was taken from “${words}”. Please check.`,
  'points-from-weight': ({ points }) =>
    `Only a weight is given, taken as ${points} points of 100. Please check.`,
  'points-from-parts': ({ points }) =>
    `No points of the whole are written; the parts add up to ${points}. Please check.`,
  'points-from-rule': ({ points }) =>
    `No points are written of their own; the most that the rule gives is ${points}. Please check.`,
  'points-disagree': ({ points, words, other }) =>
    `The points differ: ${points} was taken, but “${words}” says ${other}. Please check which is right.`,
  'points-shared': ({ points, rows }) =>
    `${rows} rows share ${points} points and became one item. To part them, split it in the scheme and give each its points.`,
  'section-differs': ({ section, declared, sum }) =>
    `“${section}” says ${declared} points, its items add up to ${sum}. Please check.`,
  'base-differs': ({ declared, sum }) =>
    `The table says ${declared} points in all, the regular items add up to ${sum}. The scheme cannot be used before they agree.`,
  'base-from-sum': ({ sum }) => `No total is written; the regular items add up to ${sum}. Please check.`,
  'bonus-cap-missing': () =>
    'There are bonus items, but not how much they may add in all. Fill in 加分上限 in 设置; the scheme cannot be used without.',
  'bonus-cap-summed': ({ cap }) =>
    `No cap for all bonus points is written; the items add up to ${cap}. Please check.`,
  'bonus-points-cap': ({ points }) =>
    `This bonus item does not say how much it may add; the cap of ${points} was put. Please check.`,
  'deduction-section': ({ text }) =>
    `“${text}” takes points from the total; schemes have no such items, so it was left out. It can be rewritten as deductions of regular items.`,
  'veto-off': () =>
    'The table has a veto. It was put down as veto items, but 是否一票否决 stays 否: turning it on needs a mandate from above.',
  'veto-in-item': () =>
    'The rule also speaks of a veto, which became no rule. With a mandate from above, add a veto item.',
  'grades-invented': ({ grade }) =>
    `No grades are written. A veto needs one to fall to, so example grades were added, with “${grade}” for the veto. Replace them in 等级.`,
  'grades-read': ({ text }) =>
    `The grades were read from “${text}”. Check to which grade each bound belongs.`,
  'rule-unread': ({ text }) =>
    `The rule “${text}” was not understood; the item is scored by hand. Choose a rule that fits in 规则类型.`,
  'rule-partial': ({ rule, left }) =>
    `Only part of the rule was understood, as ${rule}; “${left}” was not used. Please check.`,
  'rule-conflict': ({ rule, parameters, points }) =>
    `The rule reads as ${rule} (${parameters}), which does not fit ${points} points (parts that do not add up, or more taken away than there is); the item is scored by hand. Check points and rule.`,
  'rule-missing': () =>
    'No rule is written; the item is scored by hand. Choose a rule that fits in 规则类型.',
  'rule-assumed': ({ text }) => `The rule leaves something open and was taken as “${text}”. Please check.`,
  'evidence-guessed': ({ text }) =>
    `The table has no column of evidence; from the item and its rule was read: ${text}. Delete what is not needed.`,
  'evidence-counted': ({ text }) =>
    `How much evidence and how it is spread was read from the text: ${text}. Please check.`,
  'evidence-text-only': () =>
    'The evidence wished for is none of the known kinds, so only its words were kept. Fill in 佐证参数 to have it checked.',
  assessor: ({ who }) =>
    `The table says that ${who} scores this item; it was put into 责任部门. Say so in the item if villages may not score it.`,
  'period-guessed': ({ year }) =>
    `No year is written; the period was set to all of ${year}. Change it in 设置.`,
  'period-read': ({ year }) =>
    `The period was set to all of ${year}, as the table says. Check its first and last day in 设置.`,
  'title-guessed': ({ title }) => `The table’s name was not found; it is called “${title}” for now.`,
  'sheet-hidden': ({ sheet }) => `The sheet “${sheet}” is hidden and was not read.`,
  'same-sheet': ({ sheet, other }) =>
    `The sheet “${sheet}” holds the same items as “${other}”; they were taken once.`,
};

export const report: ImportTexts['report'] = {
  sheetTitle: 'About the import',
  intro: ({ file }) =>
    `A draft made from ${file}. Whatever was not plain is listed below; go through it, then this sheet may be deleted.`,
  headings: {
    severity: 'Severity',
    place: 'Where in the table',
    item: 'Item',
    message: 'What was not plain',
  },
  severity: { error: '✖ mend first', warning: '▲ please check', info: '· to know' },
  none: 'Everything was plain.',
  rulesRead: ({ items, read }) => `${items} items; the rules of ${read} were understood.`,
  counts: ({ errors, warnings, notes }) => `${errors} to mend first, ${warnings} to check, ${notes} to know.`,
  more: ({ message, count }) => `${message} (${count} times)`,
  written: ({ file }) => `Wrote ${file}.`,
  nothing: ({ file }) =>
    `${file} holds no rubric: there must be headings such as 考核内容 or 考核项目 with 分值 or 评分标准, or a column of items with a column of points.`,
};
