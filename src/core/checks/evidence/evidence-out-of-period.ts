import { daysOf, mayLieWithin } from '../../calendar/civil-date';
import { isOfKind } from '../../evidence/count';
import type { RegisterRow } from '../../recognise/types';
import type { EvidenceRequirement, Item, Scheme } from '../../scheme/types';
import { nameOf } from '../item-name';
import type { Check } from '../types';

/** Once for each piece, however many items cite it. What must be spread over the period must also lie in it. */
export const evidenceOutOfPeriod: Check = {
  meta: {
    id: 'evidence-out-of-period',
    severity: 'error',
    phase: 'evidence',
    source: '佐证应形成于考核期内；按期报送的要在截止日前',
    fixable: false,
  },
  check({ items, index, scheme }, report) {
    const told = new Set<RegisterRow>();
    for (const { item, row, notApplicable } of items) {
      if (notApplicable) continue;
      for (const piece of index.byItem.get(item.code)?.rows ?? []) {
        const date = piece.date.value;
        if ((date.kind !== 'date' && date.kind !== 'month') || told.has(piece)) continue;
        const variant = faultOf(date.value, requirementsOn(piece, item), scheme);
        if (!variant) continue;
        told.add(piece);
        report({
          messageId: variant,
          params: {
            ...nameOf(item),
            number: piece.number.value,
            date: date.value,
            from: scheme.period.from,
            to: scheme.period.to,
            deadline: scheme.deadline ?? '',
          },
          place: { ...piece.date.place, item: item.code },
          related: row ? [row.evidence.place] : [],
        });
      }
    }
  },
  examples: [
    { title: '会议记录都在考核期内', edits: [], finds: [] },
    {
      title: '成立专班的文件是前一年的',
      edits: [{ sheet: '佐证清单', row: '1.1-1', column: '形成日期', value: { date: '2021-02-10' } }],
      finds: [{ messageId: 'evidence-out-of-period', at: '佐证清单!E2' }],
    },
    {
      title: '逐季度的会议记录写成了下一年（不再说缺季度）',
      edits: [{ sheet: '佐证清单', row: '1.2-4', column: '形成日期', value: { date: '2023-11-10' } }],
      finds: [{ messageId: 'evidence-out-of-period', at: '佐证清单!E6' }],
    },
    {
      title: '只写到月，那个月在考核期之外',
      edits: [{ sheet: '佐证清单', row: '1.1-1', column: '形成日期', value: '2021年2月' }],
      finds: [
        { messageId: 'evidence-out-of-period', at: '佐证清单!E2' },
        { messageId: 'date-not-date/month', at: '佐证清单!E2', severity: 'warning' },
      ],
    },
    {
      title: '截止日之后才报送',
      edits: [
        {
          item: '2.3',
          is: {
            evidence: [
              {
                kinds: ['无此情况说明'],
                minimum: 1,
                per: 'village',
                spread: null,
                datedInPeriod: false,
                byDeadline: true,
              },
            ],
          },
        },
        { sheet: '佐证清单', row: '2.3-1', column: '形成日期', value: { date: '2023-01-11' } },
      ],
      finds: [{ messageId: 'evidence-out-of-period/late', at: '佐证清单!E10' }],
    },
  ],
};

function requirementsOn(piece: RegisterRow, { evidence }: Item): readonly EvidenceRequirement[] {
  return evidence.filter(({ kinds }) => isOfKind(piece, kinds));
}

function faultOf(
  date: string,
  requirements: readonly EvidenceRequirement[],
  { period, deadline }: Scheme,
): 'evidence-out-of-period' | 'evidence-out-of-period/late' | null {
  const inPeriod = requirements.some(({ datedInPeriod, spread }) => datedInPeriod || spread !== null);
  if (inPeriod && !mayLieWithin(date, period)) return 'evidence-out-of-period';
  const inTime = deadline !== null && requirements.some(({ byDeadline }) => byDeadline);
  return inTime && daysOf(date).from > deadline ? 'evidence-out-of-period/late' : null;
}
