import type { CivilDate } from '../../calendar/civil-date';
import { isWithin } from '../../calendar/civil-date';
import { headingOf, placeOf, rowName } from '../../ledgers/row-name';
import type { DateEntry, Ledger, LedgerRow } from '../../recognise/types';
import type { Scheme } from '../../scheme/types';
import type { LedgerColumn } from '../../vocabulary/columns';
import type { Check, Report } from '../types';

/** Days that cannot be in this order, and cases that belong to another year. A day that nobody can read is not judged. */
export const ledgerDates: Check = {
  meta: {
    id: 'ledger-dates',
    severity: 'warning',
    phase: 'evidence',
    source: '先受理后办结；考核期外受理的案件不算进当年的数',
    fixable: false,
    trial: true,
  },
  check({ submission: { cases }, scheme }, report) {
    if (!cases) return;
    for (const row of cases.rows) {
      const accepted = dayOf(row.dates.acceptedOn);
      if (accepted === null) continue;
      reportBefore(cases, row, 'closedOn', accepted, report);
      reportBefore(cases, row, 'dueOn', accepted, report);
      reportOutside(cases, row, accepted, scheme, report);
    }
  },
  examples: [
    { title: '先受理后办结，都在考核期内', edits: [], finds: [] },
    {
      title: '办结日期早于受理日期',
      edits: [{ sheet: '案件台账', row: '1', column: '办结日期', value: { date: '2022-05-20' } }],
      finds: [{ messageId: 'ledger-dates/before', at: '案件台账!H2' }],
    },
    {
      title: '办理期限早于受理日期',
      edits: [
        { sheet: '案件台账', row: '4', column: '办理期限', value: { date: '2022-05-01' } },
        { sheet: '案件台账', row: '4', column: '办结日期', value: { date: '2022-06-09' } },
      ],
      finds: [{ messageId: 'ledger-dates/before', at: '案件台账!G5' }],
    },
    {
      title: '上一年受理的案件',
      edits: [{ sheet: '案件台账', row: '1', column: '受理日期', value: { date: '2021-12-30' } }],
      finds: [{ messageId: 'ledger-dates/outside', at: '案件台账!B2' }],
    },
    {
      title: '当天受理当天办结',
      edits: [{ sheet: '案件台账', row: '1', column: '办结日期', value: { date: '2022-06-01' } }],
      finds: [],
    },
  ],
};

function dayOf(entry: DateEntry | undefined): CivilDate | null {
  return entry?.kind === 'date' ? entry.value : null;
}

function reportBefore(
  ledger: Ledger,
  row: LedgerRow,
  column: 'closedOn' | 'dueOn',
  accepted: CivilDate,
  report: Report,
): void {
  const day = dayOf(row.dates[column]);
  if (day === null || day >= accepted) return;
  const receipt: LedgerColumn = 'acceptedOn';
  report({
    messageId: 'ledger-dates/before',
    params: {
      ...rowName(ledger, row),
      column: headingOf(ledger, column),
      day,
      receipt: headingOf(ledger, receipt),
      accepted,
    },
    place: placeOf(row, column),
    related: [placeOf(row, receipt)],
  });
}

function reportOutside(
  ledger: Ledger,
  row: LedgerRow,
  accepted: CivilDate,
  { period }: Scheme,
  report: Report,
): void {
  if (isWithin(accepted, period)) return;
  report({
    messageId: 'ledger-dates/outside',
    params: { ...rowName(ledger, row), day: accepted, from: period.from, to: period.to },
    place: placeOf(row, 'acceptedOn'),
  });
}
