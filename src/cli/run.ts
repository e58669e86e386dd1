/** One call of `zpt`. */
import { check } from './commands/check';
import { schemeCheck, schemeInit } from './commands/scheme';
import { schemeImport } from './commands/scheme-import';
import { summarize } from './commands/summarize';
import { template } from './commands/template';
import { CliFailure } from './failure';
import type { ExitCode, Io } from './io';
import { type CommandName, type Options, languageOf, parseArguments } from './options';
import { VERSION } from './version';

const RUN: Readonly<Record<CommandName, (options: Options, io: Io) => Promise<ExitCode>>> = {
  'scheme init': schemeInit,
  'scheme import': schemeImport,
  'scheme check': schemeCheck,
  template,
  check,
  summarize,
};

/** Never throws: a failure is told on stderr. @param argv without node and the script */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const messages = languageOf(argv);
  try {
    const parsed = parseArguments(argv);
    if (parsed.ask === 'run') return await RUN[parsed.options.command](parsed.options, io);
    io.out(parsed.ask === 'version' ? `${VERSION}\n` : parsed.messages.cli.help);
    return 0;
  } catch (error) {
    if (error instanceof CliFailure) {
      io.err(`${error.message}\n${error.isUsage ? `${messages.cli.usage.hint}\n` : ''}`);
      return 2;
    }
    const detail = error instanceof Error ? error.message : String(error);
    io.err(`${messages.cli.failures.internal({ detail })}\n`);
    return 2;
  }
}
