import type { Widen } from '../../types';
import type { ledgers as zhCN } from '../../zh-CN/findings/ledgers';

/** "Row 5 (some project)" */
function rowText({ row, name }: { readonly row: string; readonly name: string }): string {
  return `Row ${row}${name === '' ? '' : ` (${name})`}`;
}

function reasonText({
  kind,
  value,
  from,
}: {
  readonly kind: 'collective' | 'large' | 'overdue';
  readonly value: string;
  readonly from: string;
}): string {
  if (kind === 'collective') return `concerns ${value} persons (collective from ${from})`;
  if (kind === 'large') return `is about ${value} yuan (large from ${from})`;
  return `is open ${value} days past its limit (supervised from ${from})`;
}

/** What is wrong in the ledgers. */
export const ledgers: Widen<typeof zhCN> = {
  'ledger-incomplete': ({ columns, ...row }) => ({
    message: `${rowText(row)} has no ${columns.join(', ')}.`,
    found: '',
    expected: columns.join(', '),
    remedy: 'Fill it in; if the row is not needed, clear all of it.',
  }),
  'ledger-values/yes-no': ({ column, text, ...row }) => ({
    message: `${rowText(row)}: ${column} says “${text}”; only 是 is counted.`,
    found: text,
    expected: '是 or 否',
    remedy: 'Write 是 (yes) or 否 (no); dates and document numbers go elsewhere.',
  }),
  'ledger-values/negative': ({ column, text, ...row }) => ({
    message: `${rowText(row)}: ${column} is ${text} and cannot be below 0.`,
    found: text,
    expected: '0 or more',
    remedy: 'Check and correct it.',
  }),
  'ledger-values/whole': ({ column, text, ...row }) => ({
    message: `${rowText(row)}: ${column} is ${text}; persons come in whole numbers.`,
    found: text,
    expected: 'a whole number',
    remedy: 'Check and correct it; amounts go into their own column.',
  }),
  'ledger-dates/before': ({ column, day, receipt, accepted, ...row }) => ({
    message: `${rowText(row)}: ${column} is ${day}, before ${receipt} on ${accepted}.`,
    found: day,
    expected: `not before ${accepted}`,
    remedy: 'Check both dates and correct the wrong one.',
  }),
  'ledger-dates/outside': ({ day, from, to, ...row }) => ({
    message: `${rowText(row)}: the case came on ${day}, outside the period (${from} to ${to}).`,
    found: day,
    expected: `a date from ${from} to ${to}`,
    remedy: 'Correct the date; a case of another year does not belong here, nor into the counts of 自评表.',
  }),
  'ledger-state/closed': ({ text, ...row }) => ({
    message: `${rowText(row)}: the state is “${text}”, but the closing date is blank, so it is not counted as closed in time.`,
    found: '',
    expected: 'a closing date',
    remedy: 'Fill in the closing date, or correct the state.',
  }),
  'ledger-state/open': ({ text, ...row }) => ({
    message: `${rowText(row)}: there is a closing date, but the state is “${text}”.`,
    found: text,
    expected: '已办结',
    remedy: 'Correct the state; if the case is not closed, delete the date.',
  }),
  'ledger-duplicate': ({ first, ...row }) => ({
    message: `${rowText(row)} is the same as row ${first} and is counted twice.`,
    found: row.name,
    expected: 'one row each',
    remedy: 'Delete the one too many; if they are two, write down what differs.',
  }),
  'case-major': ({ reasons, ...row }) => ({
    message: `${rowText(row)}: the case ${reasons.map(reasonText).join(' and ')} and is not closed; proposed for supervision by the township.`,
    found: reasons.map(reasonText).join(', '),
    expected: '',
    remedy: 'Press on with it and tell the township; correct the numbers if they are wrong.',
  }),
  'case-major/closed': ({ reasons, ...row }) => ({
    message: `${rowText(row)}: the case ${reasons.map(reasonText).join(' and ')}; it is closed.`,
    found: reasons.map(reasonText).join(', '),
    expected: '',
    remedy: 'Nothing to do; keep the papers at hand.',
  }),
};
