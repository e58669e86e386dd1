/** 核定对照: for every village its totals, then item by item self score, verified score and difference. */
import '../../messages/decisions';
import { type Decimal, formatDecimal } from '../../decimal';
import {
  type ItemVerification,
  type VerifiedState,
  type VillageVerification,
  isAnyVerified,
  verificationOf,
} from '../../summary/verification';
import { SUMMARY_TABLES, VERIFICATION_COLUMNS } from '../../vocabulary/summary-workbook';
import { NOT_APPLICABLE } from '../../vocabulary/words';
import type { StyleName } from '../style';
import type { SheetDesign } from '../types';
import type { SummaryContext } from './context';
import { linkedTo, villageCell } from './links';
import { FIRST_ROW, type LinkedContent } from '../layout/table';
import { tableSheet } from './table-sheet';

const STATE_STYLES: Readonly<Record<VerifiedState, StyleName>> = {
  unverified: 'inputCenter',
  'not-counted': 'wrong',
  'out-of-range': 'wrong',
  same: 'done',
  within: 'done',
  explained: 'textCenter',
  unexplained: 'noEvidence',
  'no-self': 'textCenter',
};

/** null: nobody has begun to verify; 说明 says so. */
export function verificationSheet(context: SummaryContext): SheetDesign | null {
  const { villages, scheme } = context.summary;
  const verifications = verificationOf(villages, scheme);
  if (!isAnyVerified(verifications)) return null;
  const texts = context.messages.decisions.verification;
  const rows: (readonly LinkedContent[])[] = [];
  for (const one of verifications) {
    rows.push(totalRow(one, FIRST_ROW + rows.length, context));
    // Until it is begun, a list of everything would only repeat 分项得分.
    if (!isAnyVerified([one])) continue;
    for (const item of one.items) rows.push(itemRow(one, item, FIRST_ROW + rows.length, context));
  }
  const count = (of: (one: VillageVerification) => number): string =>
    String(verifications.reduce((all, one) => all + of(one), 0));
  return tableSheet(
    {
      name: SUMMARY_TABLES.verification,
      title: texts.title,
      hint: texts.hint({
        done: count(({ done }) => done),
        of: count(({ of }) => of),
        tolerance: formatDecimal(scheme.tolerance),
      }),
      headings: Object.values(VERIFICATION_COLUMNS),
      widths: [16, 34, 8, 10, 10, 12, 30, 40],
      rows,
      frozenColumns: 2,
    },
    context,
  );
}

const number = (value: Decimal | null): number | null => value && Number(formatDecimal(value));

function totalRow(
  { village, items, done, of, unexplained, difference }: VillageVerification,
  row: number,
  context: SummaryContext,
): readonly LinkedContent[] {
  const { totals, file } = village.assessment;
  const texts = context.messages.decisions;
  const { progress, unexplained: lacking, wrong: faulty, notBegun } = texts.verification;
  const wrong = items.filter(({ state }) => state === 'not-counted' || state === 'out-of-range').length;
  const text =
    done === 0 && wrong === 0
      ? notBegun
      : [
          progress({ done: String(done), of: String(of) }),
          ...(unexplained > 0 ? [lacking({ count: String(unexplained) })] : []),
          ...(wrong > 0 ? [faulty({ count: String(wrong) })] : []),
        ].join('，');
  const [name, , link] = villageCell(village.village, file, context);
  return [
    link ? [name, 'sectionText', link] : [name, 'sectionText'],
    [texts.rows.total, 'sectionText'],
    [totals ? number(totals.max) : null, 'sectionPoints'],
    [totals ? number(totals.self) : null, 'sectionPoints'],
    [totals ? number(totals.verified) : null, 'sectionPoints'],
    [differenceOf(row, difference), 'sectionPoints'],
    [text, 'sectionText'],
    ['', 'sectionText'],
  ];
}

function itemRow(
  { village }: VillageVerification,
  one: ItemVerification,
  row: number,
  context: SummaryContext,
): readonly LinkedContent[] {
  const { item, self, verified, notApplicable, difference, note, state, places } = one;
  const texts = context.messages.decisions.verification;
  return [
    [village.village, 'text'],
    [`${item.code} ${item.title}`, 'text'],
    [number(item.points), 'points'],
    linkedTo(scoreCell(self, notApplicable.self), places.self, context),
    linkedTo(scoreCell(verified, notApplicable.verified), places.verified, context),
    [differenceOf(row, difference), 'points'],
    [texts.states[state], STATE_STYLES[state]],
    [note, 'text'],
  ];
}

/** 不涉及 is shown as it was written, whatever it is worth. */
function scoreCell(
  score: Decimal | null,
  isNotApplicable: boolean,
): readonly [string | number | null, StyleName] {
  return isNotApplicable ? [NOT_APPLICABLE, 'textCenter'] : [number(score), 'points'];
}

/** 核定 less 自评, natively; rounded, because programs subtract in binary. */
function differenceOf(row: number, difference: Decimal | null): LinkedContent[0] {
  if (!difference) return null;
  const at = String(row + 1);
  return { formula: `ROUND(E${at}-D${at},4)`, result: Number(formatDecimal(difference)) };
}
