/** zpt summarize: all villages in one workbook. */
import path from 'node:path';
import { formatDecimal } from '../../core/decimal';
import { countKinds } from '../../core/checks/kind';
import type { Messages } from '../../core/messages';
import { describe } from '../../core/messages/describe';
import { rectify } from '../../core/rectification/rectify';
import { statusText } from '../../core/rectification/status';
import { type SummaryContext, summaryWorkbook } from '../../core/sheets/summary';
import { withRecord } from '../../core/sheets/summary/record-sheet';
import type { Summary } from '../../core/summary/types';
import { linkFrom } from '../../files/link';
import { hasErrors } from '../assess-files';
import type { ExitCode, Io } from '../io';
import { checkJson } from '../json';
import { type LastSummary, keepReplaced, lastSummary } from '../last-summary';
import type { Options } from '../options';
import { oneLine, tableLines } from '../print';
import { requireFree, saveWorkbook } from '../save';
import { summaryOf } from '../summary';
import { withYears } from '../trend';

export async function summarize(options: Options, io: Io): Promise<ExitCode> {
  const { values, force, quiet, json, messages } = options;
  const file = values.out ?? '';
  await requireFree([file], force, messages);
  const last = await lastSummary(options);
  const { summary, assessed } = await summaryOf(options, io);
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
  const rows = summary.villages.map(({ village, assessment, rank, evidenceGaps, grading }) => {
    const kinds = countKinds(assessment.findings);
    const { totals } = assessment;
    return [
      rank === null ? '-' : String(rank),
      village,
      totals ? formatDecimal(totals.self) : '-',
      totals ? formatDecimal(totals.suggested) : '-',
      grading.grade ?? '-',
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
