/**
 * The total of 自评表 as a native formula where the scheme states sheet-level conventions: totals/regular, bonus, convert,
 * cell by cell. A scheme without any keeps the plain formula of score-formulas.
 */
import { type Decimal, ZERO, formatDecimal, sum } from '../../decimal';
import { outcomeOf, policiesOf } from '../../scheme/policies';
import type { NotApplicablePolicy, Scheme } from '../../scheme/types';
import { squash } from '../../text';
import { gateOf, weightOf } from '../../totals/regular';
import { NOT_APPLICABLE, OCCURRED } from '../../vocabulary/words';
import { type PlacedItem, type PlacedSection, type ScoreLayout, letter } from './score-layout';

export type ScoreColumn = 'self' | 'verified';

/** Whether the plain total would be another than the scheme's. */
export function hasOwnTotal(scheme: Scheme): boolean {
  const types = new Set((scheme.policies ?? []).map(({ type }) => type));
  return (
    types.has('bonus-group') ||
    types.has('section-gate') ||
    types.has('section-weight') ||
    outcomeOf(scheme).convertTo !== null ||
    scheme.items.some(
      ({ kind, notApplicable, rule }) =>
        kind === 'penalty' ||
        notApplicable === 'exclude-section' ||
        (scheme.vetoEnabled && rule.type === 'veto' && 'zero' in rule.effect),
    )
  );
}

/** Without "=", rounded once. */
export function ownTotal(column: ScoreColumn, layout: ScoreLayout, scheme: Scheme): string {
  const { convertTo, belowZero } = outcomeOf(scheme);
  const of = (kind: string): readonly PlacedSection[] =>
    layout.scored.filter(({ section }) => section.kind === kind);
  const voids = voidTests(layout, scheme);
  const counted = of('regular').map((placed) => countedSection(placed, column, voids, scheme));
  const base = formatDecimal(scheme.base);
  const regular = counted.map(({ score }) => score).join('+') || '0';
  const excluded = counted.flatMap((one) => (one.excluded === null ? [] : [one.excluded])).join('+');
  const scaled =
    excluded === '' ? regular : `IF(${base}-(${excluded})<=0,0,(${regular})*${base}/(${base}-(${excluded})))`;
  const bonus = groupedBonusSum(
    of('bonus').flatMap(({ items }) => items),
    column,
    scheme,
    voids,
  );
  const capped = scheme.bonusCap && bonus !== '0' ? `MIN(${formatDecimal(scheme.bonusCap)},${bonus})` : bonus;
  const penalties = of('penalty').map(({ subtotalRow }) => `+${cell(column, subtotalRow ?? 0)}`);
  const total = `${scaled}+${capped}${penalties.join('')}`;
  const floored = penalties.length > 0 && !belowZero ? `MAX(0,${total})` : total;
  const converted = convertTo ? `(${floored})*${formatDecimal(convertTo)}/${base}` : floored;
  return `ROUND(${converted},${String(scheme.places)})`;
}

/** Bonus items group by group, before the cap of all; "0" for none. */
export function groupedBonusSum(
  items: readonly PlacedItem[],
  column: ScoreColumn,
  scheme: Scheme,
  voids: VoidTests = () => [],
): string {
  const groups = policiesOf(scheme, 'bonus-group');
  const groupOf = ({ item }: PlacedItem): number =>
    groups.findIndex((group) => group.items.some((code) => squash(code) === squash(item.code)));
  const score = (placed: PlacedItem): string => unlessVoid(scoreOf(placed, column), voids(placed));
  const terms = items.filter((placed) => groupOf(placed) < 0).map(score);
  groups.forEach(({ pick, cap }, at) => {
    const members = items.filter((placed) => groupOf(placed) === at).map(score);
    if (members.length === 0) return;
    const together = `${pick === 'highest' ? 'MAX' : 'SUM'}(${members.join(',')})`;
    terms.push(cap ? `MIN(${formatDecimal(cap)},${together})` : together);
  });
  return terms.length === 0 ? '0' : terms.length === 1 ? (terms[0] ?? '0') : `(${terms.join('+')})`;
}

const na = `"${NOT_APPLICABLE}"`;

/** @param row zero-based */
const cell = (column: Parameters<typeof letter>[0], row: number): string => letter(column) + String(row + 1);

/** The score that counts as a number: what 不涉及 is worth where it is worth its points. */
function scoreOf({ item, row }: PlacedItem, column: ScoreColumn): string {
  const worth = (at: string): string =>
    item.kind === 'regular' && item.notApplicable === 'full'
      ? `IF(${at}=${na},${cell('points', row)},N(${at}))`
      : `N(${at})`;
  const self = worth(cell('self', row));
  if (column === 'self') return self;
  const verified = cell('verified', row);
  return `IF(${verified}="",${self},${worth(verified)})`;
}

/** The tests of the veto items that void an item. */
type VoidTests = (placed: PlacedItem) => readonly string[];

function voidTests({ vetoes }: ScoreLayout, scheme: Scheme): VoidTests {
  if (!scheme.vetoEnabled) return () => [];
  const effects = vetoes
    .flatMap(({ items }) => items)
    .flatMap(({ item: { rule }, row }) =>
      rule.type === 'veto' && 'zero' in rule.effect
        ? [{ names: rule.effect.zero.map(squash), test: `${cell('actual', row)}<>"${OCCURRED}"` }]
        : [],
    );
  return ({ item: { code, section } }) =>
    effects
      .filter(({ names }) => names.includes(squash(code)) || names.includes(squash(section)))
      .map(({ test }) => test);
}

function unlessVoid(expression: string, tests: readonly string[]): string {
  return tests.length === 0 ? expression : `(${expression})${tests.map((test) => `*(${test})`).join('')}`;
}

interface Counted {
  readonly score: string;
  /** null: nothing of it can leave the base. */
  readonly excluded: string | null;
}

function countedSection(
  { section, items, subtotalRow }: PlacedSection,
  column: ScoreColumn,
  voids: VoidTests,
  scheme: Scheme,
): Counted {
  const key = squash(section.title);
  const points = sum(section.items.map((item) => item.points ?? ZERO));
  const isVoidable = items.some((placed) => voids(placed).length > 0);
  const raw = isVoidable
    ? `(${items.map((placed) => unlessVoid(scoreOf(placed, column), voids(placed))).join('+')})`
    : cell(column, subtotalRow ?? 0);
  const leaving = (policy: NotApplicablePolicy): string =>
    items
      .filter(({ item }) => item.notApplicable === policy)
      .map((placed) =>
        unlessVoid(`(${written(placed, column)}=${na})*${cell('points', placed.row)}`, voids(placed)),
      )
      .join('+');
  const outOfBase = leaving('exclude');
  const outOfSection = leaving('exclude-section');
  const all = formatDecimal(points);
  const worth = outOfBase === '' ? all : `(${all}-(${outOfBase}))`;
  const left = `${worth}-(${outOfSection})`;
  const full = outOfSection === '' ? raw : `IF(${left}<=0,${raw},${raw}*${worth}/(${left}))`;
  const passed = gated(full, worth, gateOf(key, scheme));
  const excluded =
    outOfSection === ''
      ? outOfBase
      : `IF(AND(${outOfSection}>0,${left}<=0),${all},${outOfBase === '' ? '0' : outOfBase})`;
  const weight = weightOf(key, scheme);
  const weighted = (expression: string): string =>
    weight === null ? expression : `(${expression})*${formatDecimal(weight)}/${all}`;
  if (weight !== null && points.lte(ZERO)) return { score: '0', excluded: null };
  return { score: weighted(passed), excluded: excluded === '' ? null : weighted(`(${excluded})`) };
}

/** Binary sums of decimals may lie a hair below the gate that the exact ones reach. */
function gated(full: string, worth: string, gate: Decimal | null): string {
  return gate === null ? full : `IF(ROUND(${full}*100-${formatDecimal(gate)}*${worth},9)<0,0,${full})`;
}

/** What stands in the cell that counts. */
function written({ row }: PlacedItem, column: ScoreColumn): string {
  const self = cell('self', row);
  const verified = cell('verified', row);
  return column === 'self' ? self : `IF(${verified}="",${self},${verified})`;
}
