/** zpt rollup: the summaries of townships in one workbook of the county, or those of counties one level up. */
import path from 'node:path';
import { type Decimal, formatDecimal } from '../../core/decimal';
import { type RollupTexts, describeRollup, rollupTextsIn } from '../../core/messages/rollup';
import type { Place } from '../../core/recognise/types';
import { MEAN_PLACES } from '../../core/rollup/figures';
import { readSummaryFile } from '../../core/rollup/read';
import { type RolledUp, rollUp } from '../../core/rollup/roll-up';
import { meanOf } from '../../core/rollup/spread';
import type { Figures, ReadSummary } from '../../core/rollup/types';
import { rollupWorkbook } from '../../core/sheets/rollup';
import { linkFrom } from '../../files/link';
import { listWorkbooks } from '../../files/workbooks';
import { CliFailure } from '../failure';
import type { ExitCode, Io } from '../io';
import { loadRoster, readWorkbookFile } from '../load';
import type { Options } from '../options';
import { oneLine, tableLines } from '../print';
import { progressBar } from '../progress';
import { requireFree, saveWorkbook } from '../save';

export async function rollup(options: Options, io: Io): Promise<ExitCode> {
  const { values, force, quiet, json, language, messages } = options;
  const out = values.out ?? '';
  const texts = rollupTextsIn(language);
  await requireFree([out], force, messages);
  const roster = values.villages === undefined ? [] : await loadRoster(values.villages, messages);
  const read = await readSummaries(options, texts, io);
  const rolledUp = rollUp(read, roster);
  const { units, findings } = rolledUp.rollUp;
  if (read.every(({ kind }) => kind !== 'summary')) {
    io.err(`${findingLines(rolledUp, options).join('\n')}\n`);
    throw new CliFailure(texts.cli.nothingCounts);
  }
  const link = (place: Place): string | null => linkFrom(path.dirname(out), place);
  const context = { ...rolledUp, messages, texts, language, link, madeOn: io.today() };
  await saveWorkbook(out, rollupWorkbook(context), messages);
  if (json) io.out(rollupJson(rolledUp, out, options));
  else if (quiet) {
    const errors = findingLines(rolledUp, options);
    if (errors.length > 0) io.out(`${errors.join('\n')}\n`);
  } else io.out(`${lines(rolledUp, out, texts, options).join('\n')}\n`);
  return units.length === 0 || findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** One after another, and of each only what a roll-up needs: forty take no more memory than one. */
async function readSummaries(
  { paths, values, quiet, messages }: Options,
  texts: RollupTexts,
  io: Io,
): Promise<readonly ReadSummary[]> {
  const without = [values.out ?? '', ...(values.villages === undefined ? [] : [values.villages])];
  const listed = await listWorkbooks(paths, without);
  const files = [...listed.files, ...listed.missing];
  if (files.length === 0) throw new CliFailure(texts.cli.noFiles({ paths: paths.join('、') }));
  const progress = progressBar(io, messages.cli.progress.reading, quiet);
  const read: ReadSummary[] = [];
  for (const [at, file] of files.entries()) {
    progress.step(at, files.length);
    read.push(readSummaryFile(await readWorkbookFile(file), file));
  }
  progress.end();
  return read;
}

const SIGNS = { error: '✖', warning: '▲', info: '·' } as const;

function findingLines({ rollUp: { findings } }: RolledUp, options: Options): readonly string[] {
  const { quiet, language, messages } = options;
  return findings
    .filter(({ severity }) => !quiet || severity === 'error')
    .flatMap((finding) => {
      const { message, remedy, place } = describeRollup(finding, language, messages);
      const where = [finding.place.file ?? '', place].filter((part) => part !== '').join(' ');
      return [
        `  ${SIGNS[finding.severity]} ${where === '' ? '' : `${where}　`}${message}`,
        `      ${messages.cli.check.remedy({ remedy })}`,
      ];
    })
    .map(oneLine);
}

function lines(rolledUp: RolledUp, out: string, texts: RollupTexts, options: Options): readonly string[] {
  const { units, total, scheme } = rolledUp.rollUp;
  const found = findingLines(rolledUp, options);
  return [
    ...tableLines(
      texts.cli.headings,
      [...units, ...(units.length > 0 ? [{ ...total, unit: texts.total }] : [])].map((one) => [
        one.unit,
        String(one.received),
        String(one.missing),
        written(meanOf(one.self, MEAN_PLACES)),
        written(one.self.highest?.score ?? null),
        written(one.self.lowest?.score ?? null),
        String(one.counts.errors),
      ]),
    ),
    '',
    ...(found.length > 0 ? [texts.cli.findings, ...found, ''] : []),
    ...(scheme?.illustrative === true ? [texts.illustrative] : []),
    texts.cli.written({ file: out, units: String(units.length), villages: String(total.received) }),
  ];
}

const written = (value: Decimal | null): string => (value ? formatDecimal(value) : '-');
const decimalJson = (value: Decimal | null): string | null => value && formatDecimal(value);

/** Points are decimal strings. */
function rollupJson(
  { rollUp: rolled, absences }: RolledUp,
  out: string,
  { language, messages }: Options,
): string {
  const { scheme } = rolled;
  const result = {
    schemaVersion: 1,
    out,
    scheme: scheme && { id: scheme.id, version: scheme.version, title: scheme.title },
    units: rolled.units.map(unitJson),
    total: unitJson(rolled.total),
    notCounted: absences.map(({ unit, file, state }) => ({ unit, file, state })),
    missingVillages: rolled.absent.map(({ unit, village, state }) => ({ unit, village, state })),
    checks: rolled.checks,
    findings: rolled.findings.map((finding) => {
      const { message, remedy } = describeRollup(finding, language, messages);
      const { file = null, sheet = null, cell = null } = finding.place;
      return { checkId: finding.checkId, severity: finding.severity, file, sheet, cell, message, remedy };
    }),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function unitJson({ unit, file, expected, received, missing, self, verified, ...rest }: Figures): unknown {
  const spread = ({ count, sum, highest, lowest }: Figures['self']): unknown => ({
    count,
    sum: formatDecimal(sum),
    mean: decimalJson(meanOf({ count, sum, highest, lowest }, MEAN_PLACES)),
    highest: decimalJson(highest?.score ?? null),
    highestVillages: highest?.villages ?? [],
    lowest: decimalJson(lowest?.score ?? null),
    lowestVillages: lowest?.villages ?? [],
  });
  return {
    unit,
    file,
    expected,
    received,
    missing,
    self: spread(self),
    verified: spread(verified),
    grades: Object.fromEntries(rest.grades),
    ...rest.counts,
    items: rest.items.map(({ code, title, points, score, full }) => ({
      code,
      title,
      points: decimalJson(points),
      score: formatDecimal(score),
      full: decimalJson(full),
    })),
  };
}
