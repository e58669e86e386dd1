/** zpt summarize: all villages in one workbook. */
import path from 'node:path';
import { formatDecimal } from '../../core/decimal';
import { countKinds } from '../../core/checks/kind';
import type { Messages } from '../../core/messages';
import { describe } from '../../core/messages/describe';
import type { Scheme, Village } from '../../core/scheme/types';
import { rectify } from '../../core/rectification/rectify';
import { statusText } from '../../core/rectification/status';
import { type SummaryContext, summaryWorkbook } from '../../core/sheets/summary';
import { withRecord } from '../../core/sheets/summary/record-sheet';
import { summarise } from '../../core/summary/summarise';
import type { Summary } from '../../core/summary/types';
import { linkFrom } from '../../files/link';
import { type AssessedFiles, assessFiles, hasErrors, nothingRead } from '../assess-files';
import { CliFailure } from '../failure';
import type { ExitCode, Io } from '../io';
import { checkJson } from '../json';
import { type LastSummary, keepReplaced, lastSummary } from '../last-summary';
import { loadRoster, requireScheme } from '../load';
import type { Options } from '../options';
import { picturesOf } from '../pictures';
import { oneLine, tableLines } from '../print';
import { progressBar } from '../progress';
import { requireFree, saveWorkbook } from '../save';
import { withYears } from '../trend';

export async function summarize(options: Options, io: Io): Promise<ExitCode> {
  const { values, force, quiet, json, messages } = options;
  const file = values.out ?? '';
  await requireFree([file], force, messages);
  const last = await lastSummary(options);
  const roster = values.villages === undefined ? null : await loadRoster(values.villages, messages);
  const given = values.scheme === undefined ? null : await requireScheme(values.scheme, messages);
  const assessed = await assessWith(options, given, roster, io);
  const { assessments, batch, scheme } = assessed;
  const { failures } = messages.cli;
  if (nothingRead(assessments)) throw new CliFailure(failures.nothingRead);
  if (!scheme) throw new CliFailure(isAnyScheme(assessed) ? failures.schemesDiffer : failures.schemeMissing);
  const summary = summarise(assessments, batch, scheme);
  const link = (place: Parameters<typeof linkFrom>[1]): string | null => linkFrom(path.dirname(file), place);
  const context = { summary, messages, link, madeOn: io.today(), previous: last?.file ?? null };
  const design = await withYears(withRecord(summaryWorkbook(context), context), context, options);
  const backup = await keepReplaced(file, options);
  await saveWorkbook(file, design, messages);
  if (json) io.out(checkJson(assessed, messages));
  else if (!quiet)
    io.out(`${[...lines(summary, file, messages), ...keptLines(context, last, backup)].join('\n')}\n`);
  return hasErrors(assessed) ? 1 : 0;
}

async function assessWith(
  options: Options,
  given: Scheme | null,
  roster: readonly Village[] | null,
  io: Io,
): Promise<AssessedFiles> {
  const { paths, values, previous, quiet, messages } = options;
  const pictures = picturesOf(options, io);
  const assessBy = (scheme: Scheme | null): Promise<AssessedFiles> =>
    assessFiles({
      paths,
      without: [values.out ?? '', values.from ?? '', ...(values.scheme === undefined ? [] : [values.scheme])],
      scheme: scheme && roster ? { ...scheme, roster } : scheme,
      evidence: values.evidence ?? null,
      previous,
      pictures,
      messages,
      progress: progressBar(io, messages.cli.progress.reading, quiet),
    });
  const assessed = await assessBy(given);
  // A roster on the command line goes before the one that the workbooks carry.
  const finished = roster && !given && assessed.scheme ? await assessBy(assessed.scheme) : assessed;
  pictures?.end();
  return finished;
}

function isAnyScheme({ assessments }: AssessedFiles): boolean {
  return assessments.some((one) => one.readable && one.scheme !== null);
}

/** What stands in 整改台账, what was taken over, and where the replaced file is kept. */
function keptLines(
  context: SummaryContext,
  last: LastSummary | null,
  backup: string | null,
): readonly string[] {
  const { messages } = context;
  const texts = messages.cli.summarize;
  return [
    statusText(rectify({ ...context, previous: context.previous ?? null }), messages),
    ...(last ? [texts.from({ file: last.path })] : []),
    ...(backup === null ? [] : [texts.backup({ file: backup })]),
  ];
}

function lines(summary: Summary, file: string, messages: Messages): readonly string[] {
  const texts = messages.cli.summarize;
  const rows = summary.villages.map(({ village, assessment, rank, evidenceGaps }) => {
    const kinds = countKinds(assessment.findings);
    const { totals } = assessment;
    return [
      rank === null ? '-' : String(rank),
      village,
      totals ? formatDecimal(totals.self) : '-',
      totals ? formatDecimal(totals.suggested) : '-',
      assessment.grade ?? '-',
      String(kinds.wrong + kinds.unfilled),
      String(kinds.reminder),
      String(evidenceGaps.size),
    ];
  });
  return [
    ...tableLines(texts.headings, rows),
    '',
    ...(summary.missing.length > 0 ? [texts.missing({ villages: summary.missing.join('、') })] : []),
    ...summary.unreadable.map(({ file, findings: [first] }) =>
      texts.unreadable({ file: oneLine(file), reason: first ? describe(first, messages).message : '' }),
    ),
    ...(summary.scheme.illustrative ? [texts.illustrative] : []),
    texts.written({ file, villages: String(summary.villages.length) }),
  ];
}
