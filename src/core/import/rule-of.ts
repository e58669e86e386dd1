/** From what a sentence says to a rule that schemes know. */
import { type Decimal, formatDecimal } from '../decimal';
import type { Place } from '../recognise/types';
import { ruleDefinition } from '../scoring';
import type { ItemLimits } from '../scheme/types';
import { formatRule, parseRule } from '../scoring/parameters';
import type { RuleFault } from '../scoring/definition';
import type { Rule } from '../scoring/types';
import { limitsIn } from './limits';
import { readSentence } from './phrases/read';
import type { PhraseContext } from './phrases/types';
import { readable } from './text/readable';
import type { DoubtReport } from './types';

export interface RuleRequest {
  readonly kind: 'regular' | 'bonus';
  readonly points: Decimal | null;
  /** As written. */
  readonly content: string;
  /** The sentences of the rule as written; "" when none. */
  readonly standard: string;
  /** Where the sentence stands. */
  readonly place: Place;
  readonly report: DoubtReport;
}

export interface FoundRule {
  readonly rule: Rule;
  readonly limits: ItemLimits | null;
  /** Wholly or in part. */
  readonly isRead: boolean;
}

const MANUAL: Rule = { type: 'manual' };
const SHOWN = 60;
/** 本项共计6分, 满分10分: the item's points said once more, which is no rule. */
const WHOLE =
  /(?:^|[,;。])[(]?(?:(?:本项|此项|该项)(?:共计|共|满分|分值|合计|计)?|共计|满分|分值)(?:为|:)?\d+(?:\.\d+)?分[)]?(?=[,;。]|$)/g;
const LAST_BRACKET = /\((?:满分|共计|共)?(\d+(?:\.\d+)?)分\)[。;]?$/;

function withoutWhole(text: string, points: Decimal | null): string {
  const [words = '', digits] = LAST_BRACKET.exec(text) ?? [];
  const isWhole = digits !== undefined && points?.eq(digits) === true;
  return (isWhole ? text.slice(0, -words.length) : text).replace(WHOLE, '').replace(/^[,;。]+/, '');
}

/** 酌情打分 wherever the sentence is not understood; every doubt is reported. */
export function ruleFor({ kind, points, content, standard, place, report }: RuleRequest): FoundRule {
  const context: PhraseContext = { kind, points, content: withoutWhole(readable(content), points) };
  const said = limitsIn(withoutWhole(readable(standard), points), points);
  const own = said.rest;
  const limits = kind === 'regular' ? said.limits : null;
  // Where the sentence says no rule, it may stand in the content.
  const sentence =
    (own === '' ? null : readSentence(own, context)) ??
    (context.content === '' ? null : readSentence(context.content, context));
  if (/一票否[决优]/.test(own + context.content)) report('veto-in-item', {}, place, 'info');
  if (!sentence) {
    if (own === '') report('rule-missing', {}, place, 'warning');
    else report('rule-unread', { text: shorten(standard) }, place, 'warning');
    return { rule: MANUAL, limits, isRead: false };
  }
  const rule = throughWorkbook(sentence.draft);
  if (!rule) {
    report('rule-unread', { text: shorten(own === '' ? content : standard) }, place, 'warning');
    return { rule: MANUAL, limits, isRead: false };
  }
  const { word, faults } = ruleDefinition(rule);
  if (faults(rule, points).some(isError)) {
    const values = { rule: word, parameters: formatRule(rule), points: points ? formatDecimal(points) : '' };
    report('rule-conflict', values, place, 'warning');
    return { rule: MANUAL, limits, isRead: false };
  }
  if (sentence.left.length > 0)
    report('rule-partial', { rule: word, left: shorten(sentence.left.join('；')) }, place, 'warning');
  if (sentence.assumed !== null) report('rule-assumed', { text: sentence.assumed }, place, 'info');
  return { rule, limits, isRead: true };
}

/** A warning does not keep a scheme from being used. */
function isError({ severity }: RuleFault): boolean {
  return severity !== 'warning';
}

/** What the workbook's cells will say is what the rule is; null when they could not say it. */
function throughWorkbook(rule: Rule): Rule | null {
  const parsed = parseRule(ruleDefinition(rule).word, formatRule(rule));
  return parsed.ok ? parsed.rule : null;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
}
