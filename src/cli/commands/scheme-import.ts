/** zpt scheme import: a 考核细则 or 评分表 as it is → a draft of a scheme, with a report of what was not plain. */
import path from 'node:path';
import { formatDecimal } from '../../core/decimal';
import { type Doubt, type ImportResult, importScheme } from '../../core/import';
import { addressOf } from '../../core/messages/describe';
import { type ImportTexts, doubtText, importTextsIn } from '../../core/messages/import';
import { doubtCounts, importedWorkbook } from '../../core/sheets/scheme/import-sheet';
import { CliFailure } from '../failure';
import type { ExitCode, Io } from '../io';
import { requireWorkbook } from '../load';
import type { Options } from '../options';
import { oneLine } from '../print';
import { requireFree, saveWorkbook } from '../save';

export async function schemeImport(
  { paths, values, force, quiet, json, language, messages }: Options,
  io: Io,
): Promise<ExitCode> {
  const [file = ''] = paths;
  const out = values.out ?? '';
  const texts = importTextsIn(language);
  await requireFree([out], force, messages);
  const workbook = await requireWorkbook(file, messages);
  const name = path.basename(file);
  const result = importScheme(workbook, { file: name, year: Number(io.today().slice(0, 4)) });
  if (!result.scheme) throw new CliFailure(texts.report.nothing({ file }));
  await saveWorkbook(out, importedWorkbook(result.scheme, result, name, messages, texts), messages);
  if (json) io.out(importJson(file, out, result, texts));
  else {
    const shown = quiet ? result.doubts.filter(({ severity }) => severity === 'error') : result.doubts;
    const lines = [...(quiet ? [] : headLines(out, result, texts)), ...doubtLines(shown, texts)];
    if (lines.length > 0) io.out(`${lines.map(oneLine).join('\n')}\n`);
  }
  return result.doubts.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function headLines(out: string, { counts, doubts }: ImportResult, texts: ImportTexts): readonly string[] {
  const { report } = texts;
  const read = report.rulesRead({ items: String(counts.items), read: String(counts.rulesRead) });
  return [
    report.written({ file: out }),
    read,
    doubts.length === 0 ? report.none : doubtCounts(doubts, texts),
  ];
}

const SIGNS = { error: '✖', warning: '▲', info: '·' } as const;
/** So many doubts in the same words are told together. */
const SEVERAL = 4;

function doubtLines(doubts: readonly Doubt[], texts: ImportTexts): readonly string[] {
  const groups = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const key = `${doubt.severity} ${doubtText(doubt, texts)}`;
    groups.set(key, [...(groups.get(key) ?? []), doubt]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const message = doubtText(first, texts);
    const sign = SIGNS[first.severity];
    if (group.length < SEVERAL)
      return group.map(({ place }) => {
        const where = addressOf({ ...place });
        return `  ${sign} ${where === '' ? '' : `${where}　`}${message}`;
      });
    const cells = group.map(({ place }) => place.cell ?? '').join('、');
    return [`  ${sign} ${texts.report.more({ message, count: String(group.length) })}`, `      ${cells}`];
  });
}

function importJson(
  file: string,
  out: string,
  { scheme, counts, doubts }: ImportResult,
  texts: ImportTexts,
): string {
  const result = {
    schemaVersion: 1,
    file,
    out,
    scheme: scheme && {
      id: scheme.id,
      version: scheme.version,
      title: scheme.title,
      base: formatDecimal(scheme.base),
    },
    items: counts.items,
    rulesRead: counts.rulesRead,
    doubts: doubts.map((doubt) => ({
      id: doubt.messageId,
      severity: doubt.severity,
      sheet: doubt.place.sheet ?? null,
      cell: doubt.place.cell ?? null,
      item: doubt.place.item ?? null,
      message: doubtText(doubt, texts),
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
