/** 督查督办: villages proposed for 督查, cases proposed for 挂牌督办. Only where there is any: the township decides. */
import { formatDecimal } from '../../decimal';
import type { Place } from '../../recognise/types';
import type { CaseReason } from '../../supervision/case-reasons';
import type { CaseProposal, VillageProposal, VillageReason } from '../../supervision/types';
import { SUMMARY_TABLES, SUPERVISION_COLUMNS } from '../../vocabulary/summary-workbook';
import type { DesignValue, SheetDesign } from '../types';
import type { SummaryContext } from './context';
import type { LinkedContent } from '../layout/table';
import { tableSheet } from './table-sheet';

/** null: nothing is proposed. What is closed already needs no supervision. */
export function supervisionSheet(context: SummaryContext): SheetDesign | null {
  const { villages, cases } = context.summary.supervision;
  const open = cases.filter(({ isOpen }) => isOpen);
  if (villages.length === 0 && open.length === 0) return null;
  const texts = context.messages.summary.supervision;
  return tableSheet(
    {
      name: SUMMARY_TABLES.supervision,
      title: texts.title,
      hint: texts.hint,
      headings: Object.values(SUPERVISION_COLUMNS),
      widths: [12, 14, 26, 54, 14, 14, 18],
      rows: [
        ...villages.flatMap((village) => villageRows(village, context)),
        ...open.map((one) => caseRow(one, context)),
      ],
      frozenColumns: 2,
    },
    context,
  );
}

/** One row a reason, so that each links to what it rests on. */
function villageRows(
  { village, reasons }: VillageProposal,
  context: SummaryContext,
): readonly (readonly LinkedContent[])[] {
  const { kinds } = context.messages.summary.supervision;
  return reasons.map(({ reason, places }) => [
    [kinds.village, 'reminder'],
    [village, 'text'],
    ['', 'text'],
    [villageReason(reason, context), 'text'],
    [null, 'textCenter'],
    [null, 'textCenter'],
    linked(places, context),
  ]);
}

function caseRow(one: CaseProposal, context: SummaryContext): readonly LinkedContent[] {
  const { kinds } = context.messages.summary.supervision;
  const day = (date: string | null): DesignValue => (date === null ? null : { date });
  return [
    [kinds.case, 'reminder'],
    [one.village ?? one.place.file ?? '', 'text'],
    [one.party, 'text'],
    [one.reasons.map((reason) => caseReason(reason, context)).join('\n'), 'text'],
    [day(one.acceptedOn), 'date'],
    [day(one.dueOn), 'date'],
    linked([one.place], context),
  ];
}

/** The cells that a reason rests on; the link leads to the first. */
function linked(places: readonly Place[], { link, messages }: SummaryContext): LinkedContent {
  const cells = places.flatMap(({ cell }) => (cell === undefined ? [] : [cell])).join('、');
  const [first] = places;
  const target = first ? link(first) : null;
  const text = cells === '' ? messages.summary.supervision.wholeTable : cells;
  return target === null
    ? [cells, 'textCenter']
    : [text, 'link', { target, tooltip: messages.summary.openCell }];
}

function caseReason(reason: CaseReason, { messages }: SummaryContext): string {
  const { reasons } = messages.summary.supervision;
  const from = formatDecimal(reason.from);
  switch (reason.kind) {
    case 'collective':
      return reasons.collective({ people: formatDecimal(reason.people), from });
    case 'large':
      return reasons.large({ amount: formatDecimal(reason.amount), from });
    case 'overdue':
      return reasons.overdue({ days: formatDecimal(reason.days), from });
  }
}

function villageReason(reason: VillageReason, { messages }: SummaryContext): string {
  const { reasons } = messages.summary.supervision;
  switch (reason.kind) {
    case 'open-cases':
      return reasons.openCases({ count: String(reason.count), from: formatDecimal(reason.from) });
    case 'overdue-cases':
      return reasons.overdueCases({ count: String(reason.count), from: formatDecimal(reason.from) });
    case 'case-share':
      return reasons.caseShare({
        count: String(reason.count),
        of: String(reason.of),
        share: formatDecimal(reason.share),
        from: formatDecimal(reason.from),
      });
    case 'score':
      return reasons.score({
        total: formatDecimal(reason.total),
        by: reason.by,
        below: formatDecimal(reason.below),
      });
    case 'grade':
      return reasons.grade(reason);
  }
}
