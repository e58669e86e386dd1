import type { village as zhCN } from '../../zh-CN/sheets/village';
import type { Widen } from '../../types';

const span = ({ least, points }: { readonly least: string; readonly points: string }): string =>
  least === '' ? `of at most ${points} (it may be negative)` : `from ${least} to ${points}`;

/** What a village's workbook says. Headings and options are words shared by all tables and stay Chinese. */
export const village: Widen<typeof zhCN> = {
  workbookTitle: ({ scheme, village: name }) => `${name}: self-assessment, ${scheme}`,
  footer: ({ village: name, scheme }) => `${name}　${scheme}`,
  illustrative:
    'Note: the points in this table are only an illustration. Replace them by the 考核细则 issued for the year before use.',
  scores: {
    title: ({ scheme }) => `${scheme}: self-assessment (自评表)`,
    period: ({ from, to, deadline }) =>
      `Period: ${from} to ${to}${deadline === null ? '' : `; hand in by ${deadline}`}`,
    legend: 'Fill in the pale yellow cells; 核定分 and 核定说明 belong to the township',
    self: {
      title: 'Self score (自评分)',
      text: (limits) => `A number ${span(limits)}, without 分.`,
      notApplicable: ({ policy }) =>
        `If your village has no such work, write 不涉及 (${policy}) and register a 无此情况说明.`,
      notAllowed: '不涉及 is not allowed here.',
      error: (limits) => `A number ${span(limits)}, or 不涉及 where 可否不涉及 allows it.`,
    },
    penalty: { text: 'Points taken from the total: 0 or negative, such as -0.5; blank for none.' },
    signers: 'How many signed; blank for one.',
    actual: {
      title: 'Count (实际数)',
      count: ({ name }) => `${name}, as a number. None is 0, not a blank.`,
      anyCount: 'What this item counts, as a number. None is 0, not a blank.',
      choice: 'Choose one from the list.',
      choices: ({ options }) => `Write what was done, parted by 、: ${options}`,
      counts: ({ names }) =>
        `Several counts in one cell, parted by 、 such as ${names.map((name) => `${name}:1`).join('、')}. Leave out what there is none of; 无 for none at all.`,
      shares: ({ names }) =>
        `Each part as done/target, parted by 、 such as ${names.map((name) => `${name}:8/10`).join('、')}. All parts are needed.`,
      special: ({ exempt, forfeit }) =>
        (exempt === '' ? '' : ` Write 例外 and the reason where “${exempt}” applies.`) +
        (forfeit === '' ? '' : ` Write 清零 where “${forfeit}” is so.`),
      ledger: 'Counted from the ledger; nothing to fill in.',
      error: 'A number, 0 or more.',
      signedError: 'A number; it may be negative.',
      choiceError: ({ options }) => `Choose one from the list: ${options}.`,
    },
    target: { title: 'Target (目标数)', text: ({ name }) => `${name}, as a number.` },
    reason: { title: 'Reason (扣分原因)', text: 'Why the self score is below the points.' },
    evidence: {
      title: 'Evidence (佐证编号)',
      text: ({ needed }) =>
        `Numbers from 佐证清单, parted by 、 such as 1.1-1、1.1-2.${needed === '' ? '' : ` Needed: ${needed}.`}`,
      plain: 'This item asks for no evidence; you may still cite some.',
    },
    verified: {
      title: 'Verified (核定分)',
      text: 'Filled in by the township, not by the village.',
      error: (limits) => `A number ${span(limits)}.`,
    },
    sign: 'Checked, signed and sealed by the head of the village.',
    signedOn: { title: 'Date', text: 'A date such as 2023-1-5.', error: 'A real date such as 2023-1-5.' },
  },
  register: {
    title: 'Evidence register (佐证清单)',
    hint: 'One row a piece. Numbers must differ; item code, hyphen, running number works well: 1.2-1. 文件 is a path inside the evidence folder, such as 1.2/meeting.pdf. 份数 blank counts as 1.',
    items: {
      title: 'Items (对应项目)',
      text: 'The code of the item; several are parted by 、 such as 1.1、1.2.',
      error: '自评表 has no such code. Keep it if it names several items, else mend it.',
    },
    kind: {
      title: 'Kind (类型)',
      text: 'Choose from the list.',
      error: 'The list has no such kind. Choose one from it.',
    },
    date: {
      title: 'Date (形成日期)',
      text: ({ from, to }) => `The date on the document, within the period (${from} to ${to}).`,
      error: ({ from, to }) => `No date, or outside the period (${from} to ${to}). Keep it if it is right.`,
    },
    file: {
      title: 'File (文件)',
      text: 'Where the file is in your evidence folder, such as 1.2/meeting.pdf. Blank if it is only on paper.',
    },
    copies: { title: 'Copies (份数)', text: 'Blank counts as 1.', error: 'A whole number, 1 or more.' },
  },
  ledgers: {
    projects: {
      title: 'Projects under construction (项目台账)',
      hint: 'One row a project; leave it empty if there is none. 自评表 counts them from here.',
    },
    cases: {
      title: 'Wage arrears cases (案件台账)',
      hint: 'One row a case; leave it empty if there is none. Closed on or before 办理期限 counts as in time.',
    },
    rectifications: {
      title: 'Rectifications (问题整改)',
      hint: 'One row a problem; leave it empty if there is none. Done on or before 时限 counts as in time.',
    },
    yesNo: { title: '是 / 否', text: 'Choose 是 (yes) or 否 (no).', error: 'Choose 是 or 否.' },
    date: { title: 'Date', text: 'A date such as 2022-3-30.', error: 'A real date such as 2022-3-30.' },
    count: { title: 'Number', text: 'A number only.', error: 'A number, 0 or more.' },
    states: ['已办结', '办理中'],
    state: { title: 'State (状态)', text: 'Choose one from the list.', error: 'Choose 已办结 or 办理中.' },
  },
  summary: {
    title: ({ village: name, scheme }) => `${name}: ${scheme}工作总结`,
    hint: ({ least }) =>
      `write into the cell below${least === '0' ? '' : `, at least ${least} characters`}: organisation, wage rules, arrears cases, problems, next steps.`,
  },
  guide: {
    title: 'How to fill this in (填写说明)',
    about: ({ scheme, source }) => `Rests on: ${source} (${scheme})`,
    stepsTitle: 'Steps',
    steps: [
      'Fill in the three ledgers first (项目台账, 案件台账, 问题整改). Leave empty what you do not have; 自评表 counts by itself.',
      'Register every piece of evidence in 佐证清单, each with a number and the item it proves.',
      'Fill in 实际数 and 自评分 in 自评表. Below full points, say why; where you claim points, cite evidence.',
      'Look at 状态, the first column of 自评表: when every row says ✔ 完成, you are done.',
      'Write 工作总结; then fill in who prepared it, the head of the village and the date at the foot of 自评表.',
      'Hand in this workbook with the evidence folder. Do not rename the file.',
    ],
    notesTitle: 'Please note',
    notes: [
      'Scores are numbers: 5, not 5分. Where 可否不涉及 allows it, write 不涉及 for work your village does not have.',
      'Do not delete rows or columns or change headings. Sheets are protected without a password against slips; filters and sorting work.',
      'Paste with “Paste special – values”, so that the cells keep their format.',
    ],
    statesTitle: 'What 状态 means',
    states: {
      done: 'this row is complete',
      unfilled: 'no self score yet',
      wrong: 'not a number, beyond the points, or 不涉及 where it is not allowed',
      noEvidence: 'points claimed without evidence',
      noReason: 'below full points without a reason',
      notClaimed: 'bonus not claimed; nothing to do',
      occurred: 'the veto item occurred',
    },
    evidenceTitle: 'Evidence that each item needs',
    evidenceHeadings: ['编号', '考核项目', 'In the scheme’s words', 'Kinds accepted', 'At least'],
    needed: ({ minimum, per, spread, unit, documents, documentNumber, byHand }) =>
      [
        documents.length > 0
          ? `${minimum} of ${documents.join(', ')}`
          : `${minimum}${unit === '' ? '' : ` ${unit}`}${per === 'project' ? ' for each project' : ''}`,
        ...(spread === null ? [] : [`every ${spread}`]),
        ...(documentNumber ? ['with its 文号'] : []),
        ...(byHand.length > 0 ? [`${byHand.join(', ')} (checked by people)`] : []),
      ].join(', '),
    none: 'none',
    kindsTitle: 'Kinds (类型)',
  },
};
