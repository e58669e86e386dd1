/** docs/functions.md: every custom function with its arguments, an example really computed, and its errors. */
import zh from '../../src/functions/functions.json';
import en from '../../src/functions/functions.en-US.json';
import type { functions } from '../../src/functions';
import type { Result } from '../../src/functions/values';
import { EXAMPLES, type FunctionExample } from './functions-examples';
import { ERRORS, FUNCTIONS, NOTES } from './functions-words';
import { linkTo, list, page, plain, table } from './markdown';
import { GENERATED, heading } from './words';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

const ALL: readonly Described[] = zh.functions;
const ENGLISH: ReadonlyMap<string, Described> = new Map(en.functions.map((each) => [each.id, each]));

/** The page docs/functions.md. */
export function functionsPage(): string {
  const { title, about, rules, without, unseen, contents, on, onEn } = FUNCTIONS;
  return page([
    GENERATED,
    `# ${heading(title)}`,
    about.zh,
    about.en,
    `## ${heading(contents.title)}`,
    table(
      contents.headings,
      ALL.map(({ id, description }) => [
        linkTo(nameOf(id)),
        plain(description),
        plain(englishOf(id).description),
      ]),
    ),
    `## ${heading(rules.title)}`,
    list(rules.lines),
    list(rules.en),
    `## ${heading(without.title)}`,
    without.about,
    without.en,
    table(
      without.headings,
      without.does.map((does, at) => [plain(does), plain(without.doesNot[at] ?? '')]),
    ),
    `## ${heading(unseen.title)}`,
    unseen.about,
    unseen.en,
    on,
    onEn,
    ...ALL.flatMap(blocksOf),
  ]);
}

const nameOf = (id: string): string => `ZPT.${id}`;

function englishOf(id: string): Described {
  const found = ENGLISH.get(id);
  if (!found) throw new Error(`${id} is not described in English.`);
  return found;
}

function blocksOf({ id, description, parameters }: Described): readonly string[] {
  const english = englishOf(id);
  const example = EXAMPLES[id as keyof typeof functions];
  return [
    `### ${nameOf(id)}`,
    plain(description),
    plain(english.description),
    `\`=${nameOf(id)}(${parameters.map(written).join(', ')})\``,
    table(
      FUNCTIONS.headings,
      parameters.map((parameter, at) => [
        plain(`${parameter.name} ${english.parameters[at]?.name ?? ''}`),
        neededWords(parameter),
        plain(parameter.description),
        plain(english.parameters[at]?.description ?? ''),
      ]),
    ),
    NOTES[id] ?? '',
    `**${FUNCTIONS.example}**`,
    `\`${example.formula}\`${example.changed === '' ? '' : `　${plain(example.changed)}`}`,
    resultTable(example),
    `**${FUNCTIONS.errors}**`,
    list((ERRORS[id] ?? []).map(plain)),
  ];
}

function written({ name, optional, repeating }: Parameter): string {
  if (repeating) return `[${name}…]`;
  return optional ? `[${name}]` : name;
}

function neededWords({ optional, repeating }: Parameter): string {
  if (repeating) return FUNCTIONS.repeated;
  return optional ? FUNCTIONS.optional : FUNCTIONS.required;
}

/** What spills, row by row; Markdown wants a heading row, so it gets one that says what follows. */
function resultTable({ result }: FunctionExample): string {
  const rows = result().map((row) => row.map((value) => plain(shown(value))));
  const width = rows[0]?.length ?? 1;
  const headings = [FUNCTIONS.result, ...Array.from({ length: width - 1 }, () => ' ')];
  return table(headings, rows);
}

function shown(value: Result): string {
  if (typeof value === 'object') throw new Error(`An example fails: ${value.message ?? value.code}`);
  if (value === '') return FUNCTIONS.blank;
  return typeof value === 'number' ? String(Number(value.toFixed(4))) : String(value);
}
