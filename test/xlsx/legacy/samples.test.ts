/** The samples saved in old formats by other programs: the same findings and totals as the .xlsx. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as SheetJS from '@e965/xlsx';
import { hasLibreOffice } from '../../../scripts/libreoffice';
import { assess } from '../../../src/core/assess';
import type { Assessment } from '../../../src/core/assessment';
import { formatDecimal } from '../../../src/core/decimal';
import type { Scheme } from '../../../src/core/scheme/types';
import { readAnyWorkbook } from '../../../src/xlsx/any';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { findingLines } from '../../fixtures/village';

const FOLDER = path.join(__dirname, '../../../samples/收回');
/** Encrypted: there is nothing to save in another format. */
const SAMPLES = readdirSync(FOLDER).filter((name) => !name.startsWith('杨家湾村'));

async function assessed(bytes: Uint8Array, scheme?: Scheme): Promise<Assessment> {
  const read = await readAnyWorkbook(bytes, { inflate: inflateWithZlib });
  return assess({ file: '村.xlsx', read, ...(scheme ? { scheme } : {}) });
}

const original = (name: string): Promise<Assessment> =>
  assessed(new Uint8Array(readFileSync(path.join(FOLDER, name))));

/** All that is concluded of a workbook; the finding that names its format left out. */
function conclusions(assessment: Assessment, but: readonly string[] = []): unknown {
  if (!assessment.readable) return assessment.unreadable;
  const { village, totals, grade, sections } = assessment;
  const left = new Set(['file-legacy-format', ...but]);
  return {
    village,
    grade,
    self: totals && formatDecimal(totals.self),
    suggested: totals && formatDecimal(totals.suggested),
    sections: sections.map(({ title, self }) => [title, formatDecimal(self)]),
    findings: findingLines({
      ...assessment,
      findings: assessment.findings.filter(({ checkId }) => !left.has(checkId)),
    }),
  };
}

const formatFindings = ({ findings }: Assessment): unknown =>
  findings.filter(({ checkId }) => checkId === 'file-legacy-format').map(({ params }) => params['format']);

if (!hasLibreOffice()) {
  test('LibreOffice is not installed: samples it saved in old formats were not tested', () => undefined);
} else {
  describe.each([['xls'], ['ods']])('saved as .%s by LibreOffice', (ending) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zpt-old-'));

    beforeAll(() => {
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      const files = SAMPLES.map((name) => path.join(FOLDER, name));
      execFileSync('soffice', [profile, '--headless', '--convert-to', ending, '--outdir', folder, ...files], {
        stdio: 'ignore',
        timeout: 300_000,
      });
    }, 300_000);

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    // The scheme comes from the deeply hidden sheet of the workbook itself.
    test.each(SAMPLES)('%s', async (name) => {
      const saved = path.join(folder, name.replace('.xlsx', `.${ending}`));
      const other = await assessed(new Uint8Array(readFileSync(saved)));
      expect(conclusions(other)).toEqual(conclusions(await original(name)));
      expect(formatFindings(other)).toEqual([ending]);
    });
  });
}

/** What SheetJS leaves out when it writes: the formulas of .xls and .xlsb, and text beyond 255 characters of .xls. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  xls: ['total-not-formula', 'total-stale', 'summary-too-short'],
  xlsb: ['total-not-formula', 'total-stale'],
  xml: [],
  ods: [],
};

describe.each([
  ['xls', 'biff8'],
  ['xlsb', 'xlsb'],
  ['xml', 'xlml'],
  ['ods', 'ods'],
] as const)('saved as .%s by SheetJS', (format, bookType) => {
  test.each(SAMPLES)('%s', async (name) => {
    const source = SheetJS.read(readFileSync(path.join(FOLDER, name)), { cellStyles: true, cellNF: true });
    const silence = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const bytes = new Uint8Array(SheetJS.write(source, { type: 'buffer', bookType }) as Buffer);
    silence.mockRestore();
    const expected = await original(name);
    if (!expected.readable) throw new Error(name);
    const scheme = format === 'xls' ? (expected.scheme ?? undefined) : undefined;
    const other = await assessed(bytes, scheme);
    const but = LEFT_OUT[format];
    expect(conclusions(other, but)).toEqual(conclusions(expected, but));
    expect(formatFindings(other)).toEqual([format]);
  });
});
