/** What the last summary said of a village where it is different now: a number that changed never changes unseen. */
import '../../messages/rectification';
import { type Decimal, formatDecimal } from '../../decimal';
import type { Messages } from '../../messages';
import { villageOnRoster } from '../../roster';
import type { Scheme } from '../../scheme/types';
import type { SummaryFile, SummaryVillage } from '../../summary-file/types';
import type { Summary, VillageSummary } from '../../summary/types';
import { RANKING_COLUMNS } from '../../vocabulary/summary-workbook';
import type { SummaryContext } from './context';
import { shown } from './villages';

/** In the order in which they are told. */
const COMPARED = ['self', 'declared', 'suggested', 'verified', 'final', 'rank', 'grade'] as const;
type Compared = (typeof COMPARED)[number];

/** 最终得分 has no column of its own in the first sheet. */
const NAMES: Readonly<Record<Compared, string>> = { ...RANKING_COLUMNS, final: '最终得分' };

/**
 * @returns "自评总分 94.5、等级 良好" with the old values; "" when nothing is different, or there is no last summary
 */
export function changedText(
  village: VillageSummary,
  { summary, previous, messages }: SummaryContext,
): string {
  if (!previous) return '';
  const texts = messages.rectification.previous;
  const now = shown(village);
  const old = earlierVillage(now, previous, summary.scheme);
  if (!old) return texts.absent;
  return COMPARED.flatMap((id) => {
    // An older summary says it nowhere: nobody knows what it was.
    if (id === 'final' && old.final === null) return [];
    if (id === 'final' && sameAs(now, old, now.final)) return [];
    return textOf(now[id]) === textOf(old[id])
      ? []
      : [texts.value({ column: NAMES[id], old: textOf(old[id]) || texts.blank })];
  }).join(texts.join);
}

/** A final score that is nothing but the total, as it was, is told with the total. */
function sameAs(now: SummaryVillage, old: SummaryVillage, final: Decimal | null): boolean {
  const isTotal = (one: SummaryVillage, score: Decimal | null): boolean =>
    score !== null && [one.self, one.verified].some((total) => total?.eq(score) ?? false);
  return isTotal(now, final) && isTotal(old, old.final);
}

function textOf(value: Decimal | number | string | null): string {
  if (value === null) return '';
  return typeof value === 'object' ? formatDecimal(value) : String(value);
}

/** By name, or by the name the roster knows it under; of a village that came twice, the same file. */
function earlierVillage(
  { village, file }: SummaryVillage,
  { villages }: SummaryFile,
  { roster }: Scheme,
): SummaryVillage | null {
  const named = villages.filter(
    (one) => one.village === village || villageOnRoster(one.village, roster)?.name === village,
  );
  return named.find((one) => one.file === file) ?? (named.length === 1 ? (named[0] ?? null) : null);
}

/** For 说明: what the last summary was, and which of its villages are gone. */
export function previousNotes(
  summary: Summary,
  previous: SummaryFile,
  { rectification: { previous: texts } }: Messages,
): readonly string[] {
  const { stamp } = previous;
  const { scheme, villages } = summary;
  const isOther = stamp?.scheme && (stamp.scheme.id !== scheme.id || stamp.scheme.version !== scheme.version);
  const present = new Set(villages.map(({ village }) => village));
  const left = previous.villages
    .map(({ village }) => villageOnRoster(village, scheme.roster)?.name ?? village)
    .filter((village) => !present.has(village));
  return [
    texts.note({ date: stamp?.madeOn ?? '' }),
    ...(isOther && stamp.scheme ? [texts.otherScheme(stamp.scheme)] : []),
    ...(left.length > 0 ? [texts.left({ villages: [...new Set(left)].join('、') })] : []),
  ];
}
