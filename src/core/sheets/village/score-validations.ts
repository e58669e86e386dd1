/** What may be typed into 自评表. Validations guide; they are no proof, because pasting passes them by. */
import { formatDecimal } from '../../decimal';
import type { Area } from '../../grid/types';
import { countNames } from '../../ledgers/facts';
import type { Messages } from '../../messages';
import type { Item } from '../../scheme/types';
import { boundsOf, ruleDefinition } from '../../scoring';
import type { ColumnId } from '../../vocabulary/columns';
import { EXEMPT, FORFEIT, NOT_APPLICABLE, NOT_APPLICABLE_POLICY } from '../../vocabulary/words';
import type { Validation } from '../types';
import { countFormula } from './score-formulas';
import { type PlacedItem, type ScoreLayout, columnOf, letter } from './score-layout';

export function scoreValidations(layout: ScoreLayout, messages: Messages): readonly Validation[] {
  const items = [...layout.scored, ...layout.vetoes].flatMap((placed) => placed.items);
  return [...items.flatMap((placed) => itemValidations(placed, messages)), signedOn(layout, messages)];
}

function cell(row: number, id: ColumnId): Area {
  const column = columnOf(id);
  return { top: row, left: column, bottom: row, right: column };
}

function itemValidations({ item, row }: PlacedItem, messages: Messages): readonly Validation[] {
  const facts = [actual(item, row, messages), target(item, row, messages)];
  const own = [...facts, evidence(item, row, messages)];
  const scored =
    item.kind === 'veto'
      ? []
      : [self(item, row, messages), reason(row, messages), verified(item, row, messages)];
  return [...own, ...scored].flatMap((validation) => (validation ? [validation] : []));
}

/** The item's bounds as written to people; `least` "" where there is none. */
function limitsOf(item: Item): { readonly least: string; readonly points: string } {
  const { least, most } = boundsOf(item);
  return { least: least ? formatDecimal(least) : '', points: formatDecimal(most) };
}

/** A score within the item's bounds. @param most the cell of its 分值 */
function numberWithin(item: Item, at: string, most: string): string {
  const { least, most: top } = boundsOf(item);
  const low = least ? [`N(${at})>=${formatDecimal(least)}`] : [];
  const high = `N(${at})<=${item.points === null || item.points.eq(top) ? most : formatDecimal(top)}`;
  return `AND(${[`ISNUMBER(${at})`, ...low, high].join(',')})`;
}

function self(item: Item, row: number, messages: Messages): Validation {
  const texts = messages.sheets.village.scores.self;
  const policy = NOT_APPLICABLE_POLICY[item.notApplicable];
  const [at, most, rule] = (['self', 'points', 'notApplicable'] as const).map(
    (id) => letter(id) + String(row + 1),
  );
  const number = numberWithin(item, at ?? '', most ?? '');
  const allowed = item.kind === 'regular' && item.notApplicable !== 'not-allowed';
  const formula = allowed
    ? `OR(${number},AND(${at ?? ''}="${NOT_APPLICABLE}",${rule ?? ''}<>"${NOT_APPLICABLE_POLICY['not-allowed']}"))`
    : number;
  const more = item.kind !== 'regular' ? '' : allowed ? texts.notApplicable({ policy }) : texts.notAllowed;
  return {
    area: cell(row, 'self'),
    rule: { kind: 'custom', formula },
    prompt: { title: texts.title, text: texts.text(limitsOf(item)) + more },
    error: { title: texts.title, text: texts.error(limitsOf(item)) },
    strictness: 'refuse',
  };
}

/** A list of choices is cut by commas, and may not be longer than this. */
const LONGEST_LIST = 255;

/** What may stand in 实际数 beside a number: the words for the item's own exception and forfeit. */
function specialWords({ limits }: Item): readonly string[] {
  return [...(limits?.exempt ? [EXEMPT] : []), ...(limits?.forfeit ? [FORFEIT] : [])];
}

/** A number, from 0 up unless it may be negative, or one of the words. */
function countRule(row: number, signed: boolean, words: readonly string[]): Validation['rule'] {
  if (!signed && words.length === 0) return { kind: 'decimal', least: 0, most: null };
  const at = letter('actual') + String(row + 1);
  const number = signed ? `ISNUMBER(${at})` : `AND(ISNUMBER(${at}),N(${at})>=0)`;
  const named = words.map((word) => `${at}="${word}"`);
  return { kind: 'custom', formula: named.length > 0 ? `OR(${[number, ...named].join(',')})` : number };
}

function actual(item: Item, row: number, messages: Messages): Validation | null {
  const texts = messages.sheets.village.scores.actual;
  const shape = ruleDefinition(item.rule).factShape(item.rule);
  const names = countNames(item);
  const area = cell(row, 'actual');
  const words = specialWords(item);
  if (shape.kind === 'none' && words.length === 0) return null;
  const more = texts.special({ exempt: item.limits?.exempt ?? '', forfeit: item.limits?.forfeit ?? '' });
  if (shape.kind === 'none') return prompting(area, texts.title, more);
  if (shape.kind === 'count') {
    const isCounted = countFormula(names.actual) !== null;
    const text = isCounted
      ? texts.ledger
      : names.actual
        ? texts.count({ name: names.actual })
        : texts.anyCount;
    return {
      area,
      rule: countRule(row, shape.signed ?? false, words),
      prompt: { title: texts.title, text: text + more },
      error: { title: texts.title, text: (shape.signed ? texts.signedError : texts.error) + more },
      strictness: 'refuse',
    };
  }
  if (shape.kind === 'counts') {
    const text = shape.withTargets ? texts.shares(shape) : texts.counts(shape);
    return prompting(area, texts.title, text + more);
  }
  const options = shape.options.join('、');
  const fits =
    shape.options.join(',').length <= LONGEST_LIST && !shape.options.some((option) => /[,"]/.test(option));
  if (shape.kind === 'choice' && fits) {
    return {
      area,
      rule: { kind: 'list', options: [...shape.options, ...words] },
      prompt: { title: texts.title, text: texts.choice + more },
      error: { title: texts.title, text: texts.choiceError({ options }) },
      strictness: 'refuse',
    };
  }
  return prompting(area, texts.title, texts.choices({ options }) + more);
}

function target(item: Item, row: number, messages: Messages): Validation | null {
  const definition = ruleDefinition(item.rule);
  const name = countNames(item).target;
  if (
    !definition.usesTarget ||
    definition.fixedTarget(item.rule) ||
    name === null ||
    countFormula(name) !== null
  )
    return null;
  const texts = messages.sheets.village.scores;
  return {
    area: cell(row, 'target'),
    rule: { kind: 'decimal', least: 0, most: null },
    prompt: { title: texts.target.title, text: texts.target.text({ name }) },
    error: { title: texts.target.title, text: texts.actual.error },
    strictness: 'refuse',
  };
}

/** Takes anything and only says what to write. */
function prompting(area: Area, title: string, text: string): Validation {
  return {
    area,
    rule: { kind: 'custom', formula: 'TRUE' },
    prompt: { title, text },
    error: { title, text },
    strictness: 'offer',
  };
}

function reason(row: number, messages: Messages): Validation {
  const { title, text } = messages.sheets.village.scores.reason;
  return prompting(cell(row, 'reason'), title, text);
}

function evidence(item: Item, row: number, messages: Messages): Validation {
  const texts = messages.sheets.village.scores.evidence;
  const text = item.evidence.length > 0 ? texts.text({ needed: item.evidenceText }) : texts.plain;
  return prompting(cell(row, 'evidence'), texts.title, text);
}

function verified(item: Item, row: number, messages: Messages): Validation {
  const texts = messages.sheets.village.scores.verified;
  const at = letter('verified') + String(row + 1);
  const most = letter('points') + String(row + 1);
  return {
    area: cell(row, 'verified'),
    rule: {
      kind: 'custom',
      formula: `OR(${numberWithin(item, at, most)},${at}="${NOT_APPLICABLE}")`,
    },
    prompt: { title: texts.title, text: texts.text },
    error: { title: texts.title, text: texts.error(limitsOf(item)) },
    strictness: 'refuse',
  };
}

function signedOn(layout: ScoreLayout, messages: Messages): Validation {
  const { title, text, error } = messages.sheets.village.scores.signedOn;
  const column = columnOf('reason');
  return {
    area: { top: layout.signRow, left: column, bottom: layout.signRow, right: column },
    rule: { kind: 'date', from: '2000-01-01', to: '2099-12-31' },
    prompt: { title, text },
    error: { title, text: error },
    strictness: 'warn',
  };
}
