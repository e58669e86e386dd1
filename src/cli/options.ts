/** The command line read: which command, which options, which paths. */
import { parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE, type Language, type Messages, messagesIn } from '../core/messages';
import { CliFailure } from './failure';

const COMMANDS = {
  'scheme init': { options: ['out'], required: ['out'], paths: 'none' },
  'scheme import': { options: ['out'], required: ['out'], paths: 'one' },
  'scheme check': { options: [], required: [], paths: 'one' },
  template: { options: ['scheme', 'villages', 'out'], required: ['out'], paths: 'none' },
  check: { options: ['scheme', 'evidence'], required: [], paths: 'some' },
  summarize: { options: ['out', 'scheme', 'villages', 'evidence'], required: ['out'], paths: 'some' },
} as const;

export type CommandName = keyof typeof COMMANDS;
type ValueOption = 'out' | 'scheme' | 'villages' | 'evidence';

export interface Options {
  readonly command: CommandName;
  readonly paths: readonly string[];
  readonly values: Readonly<Partial<Record<ValueOption, string>>>;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly force: boolean;
  /** Of the texts that are kept apart from `messages`. */
  readonly language: Language;
  readonly messages: Messages;
}

export type ParsedArguments =
  | { readonly ask: 'help' | 'version'; readonly messages: Messages }
  | { readonly ask: 'run'; readonly options: Options };

const LANGUAGES: readonly string[] = ['zh-CN', 'en-US'];

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
  for (const option of ['out', 'scheme', 'villages', 'evidence'] as const) {
    const value = values[option];
    if (value !== undefined) given[option] = value;
  }
  requireShape(command, paths, given, messages);
  return {
    ask: 'run',
    options: {
      command,
      paths,
      values: given,
      json: values.json ?? false,
      quiet: values.quiet ?? false,
      force: values.force ?? false,
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
        scheme: { type: 'string' },
        villages: { type: 'string' },
        evidence: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        quiet: { type: 'boolean' },
        force: { type: 'boolean' },
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

function commandIn(
  words: readonly string[],
  messages: Messages,
): { readonly command: CommandName; readonly paths: readonly string[] } {
  const [first = '', second = ''] = words;
  const two = `${first} ${second}`;
  if (isCommand(two)) return { command: two, paths: words.slice(2) };
  if (isCommand(first)) return { command: first, paths: words.slice(1) };
  const word = first === 'scheme' ? two.trim() : first;
  throw new CliFailure(messages.cli.usage.command({ word }), true);
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

function requireShape(
  command: CommandName,
  paths: readonly string[],
  given: Readonly<Partial<Record<ValueOption, string>>>,
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
      : shape.paths === 'one'
        ? paths.length === 1
        : paths.length > 0;
  if (fits) return;
  if (shape.paths === 'none') throw new CliFailure(usage.option({ detail: paths.join(' ') }), true);
  const what =
    shape.paths === 'one' ? expected.schemeFile : command === 'summarize' ? expected.folder : expected.paths;
  throw new CliFailure(usage.arguments({ command, expected: what }), true);
}
