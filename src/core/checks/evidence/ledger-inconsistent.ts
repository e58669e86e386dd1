import type { ItemAssessment } from '../../assessment';
import { decimal, formatDecimal } from '../../decimal';
import { ledgerCount, ledgerOf } from '../../ledgers/count';
import { countNames } from '../../ledgers/facts';
import type { Field, Ledger, NumberEntry, Place } from '../../recognise/types';
import { nameOf } from '../item-name';
import type { Check, CheckContext, Report } from '../types';

/** One count in 自评表 that its ledger says differently. */
interface Difference {
  readonly entry: ItemAssessment;
  readonly field: Field<NumberEntry>;
  readonly name: string;
  readonly written: string;
  readonly counted: string;
  readonly ledger: Ledger;
}

/**
 * A ledger that nobody filled in is one cause and told once. A formula whose stored value is older than the ledger only
 * needs recalculating.
 */
export const ledgerInconsistent: Check = {
  meta: {
    id: 'ledger-inconsistent',
    severity: 'error',
    phase: 'evidence',
    source: '自评表的实际数、目标数要与台账逐条相符',
    fixable: false,
  },
  check(context, report) {
    const empty = new Map<Ledger, Difference[]>();
    for (const difference of differences(context)) {
      const { ledger } = difference;
      if (ledger.rows.length > 0) reportDifference(difference, report);
      else empty.set(ledger, [...(empty.get(ledger) ?? []), difference]);
    }
    for (const [ledger, told] of empty) {
      report({
        messageId: 'ledger-inconsistent/empty',
        params: {
          ledger: ledger.sheet,
          counts: told.map(({ name, written }) => `${name} ${written}`),
        },
        place: { file: context.submission.file, sheet: ledger.sheet },
        related: told.map(({ field }) => field.place),
      });
    }
  },
  examples: [
    { title: '自评表的数与台账相符', edits: [], finds: [] },
    {
      title: '自评表写 5 件案件，台账里是 4 件',
      edits: [
        { sheet: '自评表', row: '2.1', column: '目标数', value: 5 },
        { sheet: '自评表', row: '2.1', column: '自评分', value: 18 },
      ],
      finds: [{ messageId: 'ledger-inconsistent', at: '自评表!H7' }],
    },
    {
      title: '台账一行也没有填，只说一次',
      edits: [{ emptySheet: '案件台账' }],
      finds: [{ messageId: 'ledger-inconsistent/empty', at: '案件台账' }],
    },
    {
      title: '数是公式算的，还停在旧数上',
      edits: [
        {
          sheet: '自评表',
          row: '2.1',
          column: '目标数',
          value: { formula: 'COUNTA(案件台账!B2:B9)', value: 5 },
        },
        { sheet: '自评表', row: '2.1', column: '自评分', value: 18 },
      ],
      finds: [{ messageId: 'ledger-inconsistent/stale', at: '自评表!H7', severity: 'warning' }],
    },
  ],
};

function differences({ items, submission }: CheckContext): readonly Difference[] {
  return items.flatMap((entry): Difference[] => {
    const { item, row, notApplicable } = entry;
    if (!row || notApplicable) return [];
    const names = countNames(item);
    const pairs = [
      [names.actual, row.actual],
      [names.target, row.target],
    ] as const;
    return pairs.flatMap(([name, field]): Difference[] => {
      const counted = name === null ? null : ledgerCount(submission, name);
      const ledger = name === null ? null : ledgerOf(submission, name);
      const { value } = field;
      if (name === null || counted === null || !ledger || value.kind !== 'number') return [];
      if (value.value.eq(decimal(counted))) return [];
      return [{ entry, field, name, written: formatDecimal(value.value), counted: String(counted), ledger }];
    });
  });
}

function reportDifference(
  { entry, field, name, written, counted, ledger }: Difference,
  report: Report,
): void {
  const isFormula = field.cell?.formula !== undefined;
  const sheet: Place = {
    ...(field.place.file !== undefined && { file: field.place.file }),
    sheet: ledger.sheet,
  };
  report({
    messageId: isFormula ? 'ledger-inconsistent/stale' : 'ledger-inconsistent',
    params: { ...nameOf(entry.item), name, written, counted, ledger: ledger.sheet },
    place: field.place,
    related: [sheet],
    severity: isFormula ? 'warning' : 'error',
  });
}
