/** The native formulas of 自评表: status, counts from ledgers, totals. They follow the policies of totals/ cell by cell. */
import { formatDecimal } from '../../decimal';
import type { Item, Scheme } from '../../scheme/types';
import { LEDGER_COUNTS, type LedgerCount } from '../../vocabulary/counts';
import {
  NOT_APPLICABLE,
  NOT_APPLICABLE_POLICY,
  NOT_OCCURRED,
  OCCURRED,
  STATUS,
} from '../../vocabulary/words';
import {
  CASE_LIST,
  type ListLayout,
  PROJECT_LIST,
  RECTIFICATION_LIST,
  REGISTER_LIST,
  listArea,
} from './lists';
import { boundsOf } from '../../scoring';
import { flooredSum, overflowTerm } from './score-floors';
import { type PlacedSection, type ScoreLayout, itemSpan, letter } from './score-layout';

const LISTS: Readonly<Record<LedgerCount['ledger'], ListLayout>> = {
  projects: PROJECT_LIST,
  cases: CASE_LIST,
  rectifications: RECTIFICATION_LIST,
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** How a named count is taken from its ledger; null when the name is no known count. */
export function countFormula(name: string | null): string | null {
  const count = name !== null && Object.hasOwn(LEDGER_COUNTS, name) ? LEDGER_COUNTS[name] : undefined;
  if (!count) return null;
  const list = LISTS[count.ledger];
  const key = listArea(list, count.key);
  if (count.where === null) return `COUNTA(${key})`;
  if ('is' in count.where)
    return `COUNTIFS(${key},"<>",${listArea(list, count.where.column)},${quoted(count.where.is)})`;
  const closed = listArea(list, 'closedOn');
  const due = listArea(list, 'dueOn');
  return `SUMPRODUCT(--(${key}<>""),--(${closed}<>""),--(${due}<>""),--(${closed}<=${due}))`;
}

/** Whether the row is complete, in a sign and a word; the same order of questions as the checks. @param row one-based */
export function statusFormula(item: Item, row: number): string {
  const at = (id: Parameters<typeof letter>[0]): string => letter(id) + String(row);
  const actual = at('actual');
  if (item.kind === 'veto') {
    return `IF(${actual}="",${quoted(STATUS.unfilled)},IF(${actual}=${quoted(OCCURRED)},${quoted(STATUS.occurred)},IF(${actual}=${quoted(NOT_OCCURRED)},${quoted(STATUS.done)},${quoted(STATUS.wrong)})))`;
  }
  const [self, points] = [at('self'), at('points')];
  const cited = `AND(TRIM(${at('evidence')})="",COUNTIF(${listArea(REGISTER_LIST, 'items')},${at('code')})=0)`;
  const beyond = beyondFormula(item, self, points);
  const blank = quoted(item.kind === 'bonus' ? STATUS.notClaimed : STATUS.unfilled);
  const proved = item.evidence.length > 0 ? `IF(AND(${self}>0,${cited}),${quoted(STATUS.noEvidence)},` : '(';
  const reason =
    item.kind === 'regular'
      ? `IF(AND(${self}<${points},TRIM(${at('reason')})=""),${quoted(STATUS.noReason)},`
      : '(';
  const notApplicable = `IF(${at('notApplicable')}=${quoted(NOT_APPLICABLE_POLICY['not-allowed'])},${quoted(STATUS.wrong)},IF(${cited},${quoted(STATUS.noEvidence)},${quoted(STATUS.done)}))`;
  return `IF(${self}="",${blank},IF(${self}=${quoted(NOT_APPLICABLE)},${notApplicable},IF(NOT(ISNUMBER(${self})),${quoted(STATUS.wrong)},IF(${beyond},${quoted(STATUS.wrong)},${proved}${reason}${quoted(STATUS.done)}))))))`;
}

/** Whether a score lies beyond the item's bounds: those of 分值 as usual, or what its rule and limits say. */
function beyondFormula(item: Item, self: string, points: string): string {
  const { least, most } = boundsOf(item);
  const top = item.points?.eq(most) ? points : formatDecimal(most);
  return least ? `OR(${self}<${formatDecimal(least)},${self}>${top})` : `${self}>${top}`;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

const range = (id: Parameters<typeof letter>[0], { first, last }: Span): string =>
  `${letter(id)}${String(first + 1)}:${letter(id)}${String(last + 1)}`;

function spanOf({ items }: PlacedSection): Span {
  return { first: items[0]?.row ?? 0, last: items.at(-1)?.row ?? 0 };
}

function capped(sum: string, { bonusCap }: Scheme): string {
  return bonusCap ? `MIN(${formatDecimal(bonusCap)},${sum})` : sum;
}

const na = quoted(NOT_APPLICABLE);
const full = quoted(NOT_APPLICABLE_POLICY.full);
const excluded = quoted(NOT_APPLICABLE_POLICY.exclude);

/** The self scores of a section, 不涉及 that is worth its points included. */
export function selfSubtotal(placed: PlacedSection): string {
  const span = spanOf(placed);
  const scores = range('self', span);
  const sum = `SUM(${scores})`;
  if (placed.section.kind === 'bonus') return sum;
  const all = `${sum}+SUMIFS(${range('points', span)},${scores},${na},${range('notApplicable', span)},${full})`;
  return flooredSum(all, placed, 'self');
}

/** Verified where a verified score is given, else as the village scored itself. */
export function verifiedSubtotal(placed: PlacedSection): string {
  const span = spanOf(placed);
  const [scores, verified, points] = [range('self', span), range('verified', span), range('points', span)];
  const sum = `SUM(${verified})+SUMPRODUCT(--(${verified}=""),${scores})`;
  if (placed.section.kind === 'bonus') return sum;
  const policy = range('notApplicable', span);
  const all = `${sum}+SUMIFS(${points},${verified},${na},${policy},${full})+SUMPRODUCT(--(${verified}=""),--(${scores}=${na}),--(${policy}=${full}),${points})`;
  return flooredSum(all, placed, 'verified');
}

/** Blank until the township has verified anything. */
export function onceVerified(formula: string, layout: ScoreLayout): string {
  const verified = layout.scored
    .map((placed) => range('verified', spanOf(placed)))
    .map((area) => `COUNTA(${area})`)
    .join('+');
  return `IF(${verified}=0,"",${formula})`;
}

/** A bonus section's subtotal never shows more than the cap, which holds for all bonus items together. */
export function bonusSubtotal(sum: string, scheme: Scheme): string {
  return capped(sum, scheme);
}

/**
 * The total of the self or verified column: Σ of the sections; with 剔除折算, Σ ÷ (base − excluded) × base; the capped bonus
 * on top; rounded once.
 */
export function totalFormula(column: 'self' | 'verified', layout: ScoreLayout, scheme: Scheme): string {
  const cells = (kind: 'regular' | 'bonus'): readonly string[] =>
    layout.scored
      .filter(({ section }) => section.kind === kind)
      .map(({ subtotalRow }) => `${letter(column)}${String((subtotalRow ?? 0) + 1)}`);
  const regular = cells('regular').join('+') || '0';
  const bonus = cells('bonus').join('+');
  const base = formatDecimal(scheme.base);
  const out = excludedPoints(column, layout);
  const usesExclude = scheme.items.some(({ notApplicable }) => notApplicable === 'exclude');
  const scaled = usesExclude ? `IF(${base}-(${out})<=0,0,(${regular})*${base}/(${base}-(${out})))` : regular;
  const held = scaled + overflowTerm(layout.scored, column);
  const sum = bonus === '' ? held : `${held}+${capped(bonus, scheme)}`;
  return `ROUND(${sum},${String(scheme.places)})`;
}

function excludedPoints(column: 'self' | 'verified', layout: ScoreLayout): string {
  const span = itemSpan(layout);
  const [scores, verified, points, policy] = [
    range('self', span),
    range('verified', span),
    range('points', span),
    range('notApplicable', span),
  ];
  if (column === 'self') return `SUMIFS(${points},${scores},${na},${policy},${excluded})`;
  return `SUMIFS(${points},${verified},${na},${policy},${excluded})+SUMPRODUCT(--(${verified}=""),--(${scores}=${na}),--(${policy}=${excluded}),${points})`;
}

/** 分值 of a section; for the bonus its cap where that is less. */
export function pointsSubtotal(placed: PlacedSection, scheme: Scheme): string {
  const sum = `SUM(${range('points', spanOf(placed))})`;
  return placed.section.kind === 'bonus' ? capped(sum, scheme) : sum;
}

/** 分值 of all regular sections. */
export function pointsTotal(layout: ScoreLayout): string {
  const cells = layout.scored
    .filter(({ section }) => section.kind === 'regular')
    .map(({ subtotalRow }) => `${letter('points')}${String((subtotalRow ?? 0) + 1)}`);
  return cells.join('+') || '0';
}
