/** zpt summarize: all villages in one workbook. */
import path from 'node:path';
import { formatDecimal } from '../../core/decimal';
import { countKinds } from '../../core/checks/kind';
import type { Messages } from '../../core/messages';
import { describe } from '../../core/messages/describe';
import { summaryWorkbook } from '../../core/sheets/summary';
import type { Summary } from '../../core/summary/types';
import { linkFrom } from '../../files/link';
import { hasErrors } from '../assess-files';
import type { ExitCode, Io } from '../io';
import { checkJson } from '../json';
import type { Options } from '../options';
import { oneLine, tableLines } from '../print';
import { requireFree, saveWorkbook } from '../save';
import { summaryOf } from '../summary';

export async function summarize(options: Options, io: Io): Promise<ExitCode> {
  const { values, force, quiet, json, messages } = options;
  const file = values.out ?? '';
  await requireFree([file], force, messages);
  const { summary, assessed } = await summaryOf(options, io);
  const link = (place: Parameters<typeof linkFrom>[1]): string | null => linkFrom(path.dirname(file), place);
  await saveWorkbook(file, summaryWorkbook({ summary, messages, link, madeOn: io.today() }), messages);
  if (json) io.out(checkJson(assessed, messages));
  else if (!quiet) io.out(`${lines(summary, file, messages).join('\n')}\n`);
  return hasErrors(assessed) ? 1 : 0;
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
