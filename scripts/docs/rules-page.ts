/** docs/scoring-rules.md: every scoring rule, with its worked examples really computed. */
import '../../src/core/messages/english';
import { decimal, formatDecimal, parseDecimal } from '../../src/core/decimal';
import { namedCounts } from '../../src/core/ledgers/named-counts';
import { messagesIn } from '../../src/core/messages';
import { rangeOf, ruleDefinitions, suggestScore } from '../../src/core/scoring';
import { formatRule } from '../../src/core/scoring/parameters';
import { NONE } from '../../src/core/scoring/rules/define';
import type { ParameterSpec, RuleDefinition, RuleExample } from '../../src/core/scoring/definition';
import type { Facts } from '../../src/core/scoring/facts';
import type { Suggestion } from '../../src/core/scoring/suggestion';
import type { Rule } from '../../src/core/scoring/types';
import {
  CASE_COLUMNS,
  PROJECT_COLUMNS,
  RECTIFICATION_COLUMNS,
  TABLES,
} from '../../src/core/vocabulary/columns';
import { LEDGER_COUNTS, type LedgerCount } from '../../src/core/vocabulary/counts';
import { code, linkTo, list, page, plain, table } from './markdown';
import { COUNTED, FACTS, GENERATED, PARAMETER_NOTES, RULES, SHAPES, heading } from './words';

const ZH = messagesIn('zh-CN');
const EN = messagesIn('en-US');

/** A worked example with what the rule makes of it. */
interface Worked {
  readonly example: RuleExample<Rule>;
  readonly facts: Facts;
  readonly suggestion: Suggestion | null;
}

/** The page docs/scoring-rules.md. */
export function rulesPage(): string {
  const { title, about, notes, contents, counts, limits } = RULES;
  return page([
    GENERATED,
    `# ${heading(title)}`,
    about.zh,
    about.en,
    list(notes),
    `## ${heading(contents.title)}`,
    contentsTable(),
    ...ruleDefinitions.flatMap(ruleBlocks),
    `## ${heading(limits.title)}`,
    limits.about,
    limits.en,
    table(limits.headings, limits.rows),
    `## ${heading(counts.title)}`,
    counts.about,
    counts.en,
    countsTable(),
  ]);
}

function contentsTable(): string {
  return table(
    RULES.contents.headings,
    ruleDefinitions.map((definition) => [
      linkTo(definition.word),
      code(definition.type),
      plain(formatRule(firstExample(definition).rule) || RULES.nothing),
      plain(factWords(definition, firstExample(definition).rule)),
    ]),
  );
}

/** @throws Error for a rule without examples */
function firstExample({ type, examples: [first] }: RuleDefinition): RuleExample<Rule> {
  if (!first) throw new Error(`The rule ${type} has no example.`);
  return first;
}

function ruleBlocks(definition: RuleDefinition): readonly string[] {
  const { type, word, source, parameters } = definition;
  const { rule } = firstExample(definition);
  const worked = definition.examples.map(work(definition));
  const explained = worked.find(({ suggestion }) => suggestion !== null)?.suggestion;
  return [
    `### ${plain(word)}`,
    list([
      `${RULES.typed}：${code(type)}`,
      `${RULES.source}：${plain(source)}`,
      parameters.length === 0 ? RULES.noParameters : `${RULES.written}：${plain(formatRule(rule))}`,
      `${RULES.actual}：${plain(factWords(definition, rule))}`,
      `${RULES.target}：${targetWords(definition, rule)}`,
      `${RULES.english}: ${plain(explained ? EN.rules.explain(explained.explanation) : RULES.noEnglish)}`,
    ]),
    parameters.length === 0 ? '' : parametersTable(definition),
    examplesTable(definition, worked),
  ];
}

function factWords({ type, factShape }: RuleDefinition, rule: Rule): string {
  const shape = factShape(rule);
  switch (shape.kind) {
    case 'count':
      return FACTS.count(COUNTED[type]);
    case 'choice':
      return FACTS.choice(shape.options.join('、'));
    case 'choices':
      return FACTS.choices(shape.options.filter((option) => option !== NONE).join('、'));
    case 'counts':
      return shape.withTargets
        ? FACTS.shares(shape.names.map((name) => `${name}:8/10`).join('、'))
        : FACTS.counts(shape.names.map((name) => `${name}:1`).join('、'));
    case 'none':
      return FACTS.none;
  }
}

function targetWords({ usesTarget, fixedTarget }: RuleDefinition, rule: Rule): string {
  if (fixedTarget(rule) !== null) return RULES.targets.fixed;
  return usesTarget ? RULES.targets.typed : RULES.targets.none;
}

function parametersTable({ type, parameters }: RuleDefinition): string {
  return table(
    RULES.parameterHeadings,
    parameters.map((spec) => [
      plain(spec.word),
      code(spec.key),
      spec.required ? RULES.yes : RULES.no,
      plain(shapeWords(type, spec)),
    ]),
  );
}

function shapeWords(type: string, { key, shape }: ParameterSpec): string {
  const note = PARAMETER_NOTES[`${type}.${key}`] ?? PARAMETER_NOTES[key];
  return note === undefined ? SHAPES[shape] : `${SHAPES[shape]}。${note}`;
}

function work(definition: RuleDefinition): (example: RuleExample<Rule>) => Worked {
  return (example) => {
    const { rule, points } = example;
    const facts = factsOf(definition, example);
    return { example, facts, suggestion: suggestScore({ rule, points: decimal(points) }, facts) };
  };
}

/** As the workbook's cells would give them. */
function factsOf(definition: RuleDefinition, { rule, actual, target }: RuleExample<Rule>): Facts {
  const shape = definition.factShape(rule);
  const isCount = shape.kind === 'count';
  if (shape.kind === 'counts') {
    const parsed = actual === null ? null : namedCounts({ kind: 'text', text: actual, meant: null }, shape);
    return { actual: null, target: null, counts: parsed?.ok ? parsed.counts : null };
  }
  return {
    actual: actual === null ? null : isCount ? parseDecimal(actual) : actual.split('、'),
    target: definition.fixedTarget(rule) ?? (typeof target === 'string' ? parseDecimal(target) : null),
  };
}

function examplesTable(definition: RuleDefinition, worked: readonly Worked[]): string {
  const scores = worked.some(({ suggestion }) => suggestion !== null);
  return table(
    RULES.exampleHeadings,
    worked.map((row) => [
      plain(formatRule(row.example.rule) || RULES.nothing),
      plain(row.example.points),
      plain(row.example.actual ?? RULES.blank),
      plain(targetText(definition, row)),
      plain(row.suggestion ? formatDecimal(row.suggestion.score) : RULES.nothing),
      plain(scores ? howText(definition, row) : RULES.neverScores),
    ]),
  );
}

function targetText({ usesTarget }: RuleDefinition, { facts: { target } }: Worked): string {
  if (!usesTarget) return RULES.nothing;
  return target === null ? RULES.blank : formatDecimal(target);
}

/** How the score came about, or why there is none. */
function howText({ usesTarget, factShape }: RuleDefinition, { example, facts, suggestion }: Worked): string {
  if (suggestion) return ZH.rules.explain(suggestion.explanation);
  const range = rangeOf({ rule: example.rule, points: decimal(example.points) }, facts);
  if (range) return RULES.judged(range.least ? formatDecimal(range.least) : '', formatDecimal(range.most));
  const { blank, number, word } = RULES.unknown;
  if (example.actual === null || (usesTarget && facts.target === null)) return blank;
  return factShape(example.rule).kind === 'count' ? number : word;
}

function countsTable(): string {
  return table(
    RULES.counts.headings,
    Object.entries(LEDGER_COUNTS).map(([name, count]) => [
      plain(name),
      plain(TABLES[count.ledger]),
      plain(rowsCounted(count)),
    ]),
  );
}

const LEDGER_COLUMNS: Readonly<Record<LedgerCount['ledger'], Readonly<Partial<Record<string, string>>>>> = {
  projects: PROJECT_COLUMNS,
  cases: CASE_COLUMNS,
  rectifications: RECTIFICATION_COLUMNS,
};

function rowsCounted({ ledger, key, where }: LedgerCount): string {
  const column = (id: string): string => LEDGER_COLUMNS[ledger][id] ?? id;
  if (where === null) return RULES.counts.all(column(key));
  return 'is' in where
    ? RULES.counts.marked(column(where.column), where.is)
    : RULES.counts.inTime(column(where.column), column('dueOn'));
}
