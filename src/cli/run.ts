/** One call of `zpt`. */
import '../core/messages/command-line';
import '../core/messages/english';
import { maskPersonalData } from '../core/personal-data/find';
import { check } from './commands/check';
import { documents } from './commands/documents';
import { evidenceRegister } from './commands/evidence';
import { rollup } from './commands/rollup';
import { schemeCheck, schemeInit } from './commands/scheme';
import { schemeImport } from './commands/scheme-import';
import { summarize } from './commands/summarize';
import { template } from './commands/template';
import { CliFailure } from './failure';
import type { ExitCode, Io } from './io';
import { type CommandName, type Options, languageOf, parseArguments } from './options';
import { limitReading, stopReading } from './reading';
import { VERSION } from './version';

const RUN: Readonly<Record<CommandName, (options: Options, io: Io) => Promise<ExitCode>>> = {
  'scheme init': schemeInit,
  'scheme import': schemeImport,
  'scheme check': schemeCheck,
  template,
  check,
  summarize,
  documents,
  rollup,
  'evidence register': evidenceRegister,
};

async function runCommand(options: Options, io: Io): Promise<ExitCode> {
  limitReading({ seconds: options.timeout });
  try {
    return await RUN[options.command](options, io);
  } finally {
    await stopReading();
  }
}

/** Never throws: a failure is told on stderr. @param argv without node and the script */
export async function run(argv: readonly string[], given: Io): Promise<ExitCode> {
  const io = maskedIo(given);
  const messages = languageOf(argv);
  try {
    const parsed = parseArguments(argv);
    if (parsed.ask === 'run') return await runCommand(parsed.options, io);
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

/** Whatever a command prints, personal numbers in it are masked: in texts, in JSON, in names of files. */
function maskedIo(io: Io): Io {
  return {
    ...io,
    out: (text) => {
      io.out(maskPersonalData(text));
    },
    err: (text) => {
      io.err(maskPersonalData(text));
    },
  };
}
