/** The command line read: which command, which options, which paths. */
import { parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE, type Language, type Messages, messagesIn } from '../core/messages';
import { CliFailure } from './failure';
import { MOST_SECONDS, READING_LIMITS } from './reading/limits';

const COMMANDS = {
  'scheme init': { options: ['out'], required: ['out'], paths: 'none' },
  'scheme import': { options: ['out'], required: ['out'], paths: 'one' },
  'scheme check': { options: [], required: [], paths: 'one' },
  template: { options: ['scheme', 'villages', 'out'], required: ['out'], paths: 'none' },
  check: { options: ['scheme', 'evidence', 'pictures', 'previous'], required: [], paths: 'some' },
  summarize: {
    options: ['out', 'from', 'scheme', 'villages', 'evidence', 'pictures', 'previous'],
    required: ['out'],
    paths: 'some',
  },
  documents: {
    options: ['out', 'scheme', 'villages', 'evidence', 'pictures', 'previous', 'only', 'today'],
    required: ['out'],
    paths: 'some',
  },
  rollup: { options: ['out', 'villages'], required: ['out'], paths: 'some' },
  'evidence register': { options: ['out', 'scheme'], required: ['out'], paths: 'one-folder' },
} as const;

export type CommandName = keyof typeof COMMANDS;
type ValueOption = (typeof VALUE_OPTIONS)[number];
const VALUE_OPTIONS = ['out', 'from', 'scheme', 'villages', 'evidence', 'pictures', 'only', 'today'] as const;

export interface Options {
  readonly command: CommandName;
  readonly paths: readonly string[];
  readonly values: Readonly<Partial<Record<ValueOption, string>>>;
  /** Last year's files and folders; empty: nothing is compared. */
  readonly previous: readonly string[];
  readonly json: boolean;
  readonly quiet: boolean;
  readonly force: boolean;
  /** Seconds that the reading of one file may take. */
  readonly timeout: number;
  /** Of the texts that are kept apart from `messages`. */
  readonly language: Language;
  readonly messages: Messages;
}

export type ParsedArguments =
  | { readonly ask: 'help' | 'version'; readonly messages: Messages }
  | { readonly ask: 'run'; readonly options: Options };

const LANGUAGES: readonly string[] = ['zh-CN', 'en-US'];
/** on: as many as a computer can do while one waits; all: every one; off: none. */
const PICTURES: readonly string[] = ['on', 'off', 'all'];

/** The language even of arguments that are wrong elsewhere. */
export function languageOf(argv: readonly string[]): Messages {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at] ?? '';
  const value = word.includes('=') ? word.slice('--lang='.length) : argv[at + 1];
  return messagesIn(at >= 0 && value !== undefined ? value : DEFAULT_LANGUAGE);
}

/** @throws CliFailure when the arguments make no command */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const messages = languageOf(argv);
  const { values, positionals } = parse(argv, messages);
  if (values.lang !== undefined && !LANGUAGES.includes(values.lang))
    throw new CliFailure(messages.cli.usage.language({ value: values.lang }), true);
  if (values.version) return { ask: 'version', messages };
  if (values.help || argv.length === 0) return { ask: 'help', messages };
  const { command, paths } = commandIn(positionals, messages);
  const given: Partial<Record<ValueOption, string>> = {};
  for (const option of VALUE_OPTIONS) {
    const value = values[option];
    if (value !== undefined) given[option] = value;
  }
  const previous = values.previous ?? [];
  requireShape(command, paths, { ...given, ...(previous.length > 0 && { previous: '' }) }, messages);
  if (given.pictures !== undefined && !PICTURES.includes(given.pictures))
    throw new CliFailure(messages.cli.usage.pictures({ value: given.pictures }), true);
  return {
    ask: 'run',
    options: {
      command,
      paths,
      values: given,
      previous,
      json: values.json ?? false,
      quiet: values.quiet ?? false,
      force: values.force ?? false,
      timeout: secondsIn(values.timeout, messages),
      language: values.lang === 'en-US' ? 'en-US' : DEFAULT_LANGUAGE,
      messages,
    },
  };
}

function parse(argv: readonly string[], messages: Messages) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      strict: true,
      options: {
        out: { type: 'string' },
        from: { type: 'string' },
        scheme: { type: 'string' },
        villages: { type: 'string' },
        evidence: { type: 'string' },
        previous: { type: 'string', multiple: true },
        pictures: { type: 'string' },
        only: { type: 'string' },
        today: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        quiet: { type: 'boolean' },
        force: { type: 'boolean' },
        timeout: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message?: string };
    const option = /'(-[^'\s]+)/.exec(message ?? '')?.[1] ?? '';
    const { usage } = messages.cli;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new CliFailure(usage.unknownOption({ option, command: 'zpt' }), true);
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new CliFailure(usage.needsValue({ option }), true);
    throw new CliFailure(usage.option({ detail: message ?? '' }), true);
  }
}

/** @throws CliFailure when it is no number of seconds from 1 to an hour */
function secondsIn(value: string | undefined, messages: Messages): number {
  if (value === undefined) return READING_LIMITS.seconds;
  const seconds = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (seconds >= 1 && seconds <= MOST_SECONDS) return seconds;
  throw new CliFailure(messages.cli.usage.timeout({ value, most: String(MOST_SECONDS) }), true);
}

function commandIn(
  words: readonly string[],
  messages: Messages,
): { readonly command: CommandName; readonly paths: readonly string[] } {
  const [first = '', second = ''] = words;
  const two = `${first} ${second}`;
  if (isCommand(two)) return { command: two, paths: words.slice(2) };
  if (isCommand(first)) return { command: first, paths: words.slice(1) };
  const word = first === 'scheme' || first === 'evidence' ? two.trim() : first;
  throw new CliFailure(messages.cli.usage.command({ word }), true);
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

function requireShape(
  command: CommandName,
  paths: readonly string[],
  given: Readonly<Partial<Record<ValueOption | 'previous', string>>>,
  messages: Messages,
): void {
  const { usage, expected } = messages.cli;
  const shape = COMMANDS[command];
  const allowed: readonly string[] = shape.options;
  const extra = Object.keys(given).find((option) => !allowed.includes(option));
  if (extra !== undefined) throw new CliFailure(usage.unknownOption({ option: `--${extra}`, command }), true);
  const missing = shape.required.find((option) => given[option] === undefined || given[option] === '');
  if (missing !== undefined)
    throw new CliFailure(usage.missingOption({ option: `--${missing}`, command }), true);
  const fits =
    shape.paths === 'none'
      ? paths.length === 0
      : shape.paths === 'one' || shape.paths === 'one-folder'
        ? paths.length === 1
        : paths.length > 0;
  if (fits) return;
  if (shape.paths === 'none') throw new CliFailure(usage.option({ detail: paths.join(' ') }), true);
  const what =
    shape.paths === 'one'
      ? expected.schemeFile
      : shape.paths === 'one-folder' || command === 'summarize' || command === 'documents'
        ? expected.folder
        : expected.paths;
  throw new CliFailure(usage.arguments({ command, expected: what }), true);
}
