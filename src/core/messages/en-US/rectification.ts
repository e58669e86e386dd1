import type { Messages } from '../types';

export const rectification: Messages['rectification'] = {
  title: 'Rectification ledger',
  hint: 'Measure, responsible, due date, state, completion date and note may be edited and are kept when the summary is made again. A row is done when the new workbook of the village no longer has the fault. Leave 编号 as it is.',
  nothing: 'Nothing to rectify.',
  unmatched: 'Earlier records that match no village assessed now',
  several: ({ message, count, cells }) => `${message} (${count} places${cells === '' ? '' : `: ${cells}`})`,
  stateError: { title: 'State', text: 'Choose 待整改, 整改中, 已整改 or 不整改.' },
  overdue: ({ days }) => `overdue by ${days} days`,
  join: '; ',
  verdicts: {
    open: 'still there',
    back: 'there again (it was gone at the last check)',
    still: '仍有此问题: marked as done, but the workbook still has it',
    stillOwn: '仍有此问题: the village’s own list has no completion date',
    declined: 'not to be rectified',
    cleared: ({ on }) => `checked: gone (${on})`,
    clearedOwn: 'the village wrote a completion date',
    added: 'added by hand, not checked',
    unmatched: 'not checked',
    unchecked: {
      missing: 'not checked: no workbook of the village came',
      unreadable: 'not checked: the workbook does not open',
      'not-understood': 'not checked: the workbook is not understood',
      'no-folder': 'not checked: no evidence folder was looked at',
      off: 'not checked: the scheme has switched this check off',
      'own-gone': 'not checked: the village’s own list has no such row any more',
    },
  },
  previous: {
    value: ({ column, old }) => `${column} ${old}`,
    blank: 'blank',
    absent: 'new',
    join: ', ',
    note: ({ date }) =>
      `The column 上次 has the values of the last summary (${date === '' ? 'date unknown' : date}) where they differ.`,
    left: ({ villages }) => `In the last summary, but not in this one: ${villages}`,
    otherScheme: ({ title, version }) =>
      `The last summary was made with another scheme: ${title} (version ${version}).`,
  },
  status: ({ open, overdue, closed, conflicts }) =>
    `Rectification: ${open} open${overdue === '0' ? '' : ` (${overdue} overdue)`}, ${closed} done${
      conflicts === '0' ? '' : `; ${conflicts} marked as done but still there`
    }.`,
};
