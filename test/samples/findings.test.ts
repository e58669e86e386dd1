/** The samples, checked by the command line: exactly what samples/expected.json says, which people wrote by hand. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allBatchChecks, allChecks, beforeChecks } from '../../src/core/checks';
import { type CheckJson, checkJson } from '../fixtures/check-schema';
import { zpt } from '../fixtures/cli';

jest.setTimeout(60_000);

const SAMPLES = path.join(__dirname, '../../samples');
const HANDED_IN = path.join(SAMPLES, '收回');

interface Expected {
  readonly workbooks: Readonly<Record<string, readonly string[]>>;
  readonly missing: readonly string[];
  readonly duplicates: Readonly<Record<string, readonly string[]>>;
  readonly withoutScheme: Readonly<Record<string, readonly string[]>>;
  readonly totals: Readonly<Record<string, string | null>>;
}

const expected = JSON.parse(readFileSync(path.join(SAMPLES, 'expected.json'), 'utf8')) as Expected;

type Workbook = CheckJson['workbooks'][number];

const fileOf = ({ file }: Workbook): string => path.basename(file);

/** "error score-missing 自评表!J7", in the order of the expectation's own kind: sorted. */
function lines({ findings }: Workbook): readonly string[] {
  return findings
    .map(({ severity, checkId, sheet, cell }) => {
      const place = sheet === null ? '' : cell === null ? sheet : `${sheet}!${cell}`;
      return `${severity} ${checkId} ${place}`;
    })
    .sort();
}

const sorted = (all: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(all).map(([file, found]) => [file, [...found].sort()]));

test('every workbook has the findings, the total and the place in the batch that are expected', async () => {
  const { code, out, err } = await zpt(
    ...['check', HANDED_IN, '--scheme', path.join(SAMPLES, '细则.xlsx')],
    // Photographs are decoded by a library that is slow in the sandbox of tests; they have tests of their own.
    ...['--evidence', path.join(SAMPLES, '佐证'), '--pictures', 'off', '--json'],
  );
  expect([code, err]).toEqual([1, '']);
  const json = checkJson(out);
  const found = Object.fromEntries(json.workbooks.map((one) => [fileOf(one), lines(one)]));
  expect(found).toEqual(sorted(expected.workbooks));
  expect(json.missing).toEqual(expected.missing);
  const duplicates = json.duplicates.map(({ village, files }) => [
    village,
    files.map((file) => path.basename(file)),
  ]);
  expect(Object.fromEntries(duplicates)).toEqual(expected.duplicates);
  const totals = json.workbooks.map((one) => [fileOf(one), one.totals?.self ?? null]);
  expect(Object.fromEntries(totals)).toEqual(expected.totals);
});

test.each(Object.entries(expected.withoutScheme))('%s without a scheme', async (file, found) => {
  const { code, out } = await zpt('check', path.join(HANDED_IN, file), '--json');
  expect(code).toBe(1);
  expect(checkJson(out).workbooks.map(lines)).toEqual([[...found].sort()]);
});

test('every check of severity error is among the samples', () => {
  const told = [
    ...Object.values(expected.workbooks).flat(),
    ...Object.values(expected.withoutScheme).flat(),
    ...expected.missing.map(() => 'error village-missing '),
  ].map((line) => line.split(' ')[1]);
  const errors = [...beforeChecks, ...allChecks, ...allBatchChecks]
    .map(({ meta }) => meta)
    .filter(({ severity }) => severity === 'error')
    .map(({ id }) => id);
  expect(errors.filter((id) => !told.includes(id))).toEqual([]);
});
