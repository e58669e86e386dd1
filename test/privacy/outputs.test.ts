/** No output shows a personal number whole, wherever in a village's files it stands. */
import '../functions/support/excel';
import { assess } from '../../src/core/assess';
import { kindOf } from '../../src/core/checks/kind';
import type { Workbook } from '../../src/core/grid/types';
import { marksOf } from '../../src/core/host/marks';
import { messagesIn } from '../../src/core/messages';
import { describe as describeFinding } from '../../src/core/messages/describe';
import { resultsSheet } from '../../src/core/sheets/results/results-sheet';
import { sortWaived, waiverKey } from '../../src/core/waivers';
import { findingViews } from '../../src/taskpane/state/check/finding-view';
import { check } from '../../src/functions/check';
import { evidence } from '../../src/functions/evidence';
import { missing } from '../../src/functions/missing';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { contractFaults } from '../fixtures/check-schema';
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';
import { PLANTED, type Planting, plantedDesign, shownIn } from '../fixtures/planted';

const LANGUAGES = ['zh-CN', 'en-US'] as const;
const PLANTINGS: readonly Planting[] = ['texts', 'all', 'numbers'];
const FILE = `红星村${PLANTED[0] ?? ''}.xlsx`;

function read(bytes: Uint8Array): Workbook {
  const result = readWorkbook(bytes, { inflate: inflateWithZlib });
  if (!result.ok) throw new Error(result.unreadable.reason);
  return result.workbook;
}

const cellsOf = ({ sheets }: Workbook): string =>
  sheets
    .flatMap(({ name, rows }) => [
      name,
      ...rows.flatMap(({ cells }) => cells.map(({ value }) => String(value ?? ''))),
    ])
    .join('\n');

const folder = temporaryFolder();

describe.each(PLANTINGS)('planted in %s', (planting) => {
  let bytes: Uint8Array;
  let workbook: Workbook;
  beforeAll(async () => {
    bytes = await renderWorkbook(plantedDesign(planting));
    workbook = read(bytes);
    folder.write(`${planting}/${FILE}`, bytes);
    folder.write(`证据${planting}/红星村/1.1/${PLANTED[0] ?? ''}.pdf`, '%PDF-1.4 x');
  });

  it('is planted: the workbook itself shows them', () => {
    expect(shownIn(cellsOf(workbook)).length).toBeGreaterThan(2);
  });

  it.each(LANGUAGES)('the command line in %s', async (language) => {
    const given = [folder.path(planting), '--evidence', folder.path(`证据${planting}`), '--lang', language];
    const text = await zpt('check', ...given);
    expect(text.out).toContain('138******00');
    expect(shownIn(text.out + text.err)).toEqual([]);
    const json = await zpt('check', ...given, '--json');
    expect(shownIn(json.out + json.err)).toEqual([]);
    expect(contractFaults(JSON.parse(json.out))).toEqual([]);
    const out = folder.path(`${planting}-${language}.xlsx`);
    const summary = await zpt('summarize', ...given, '--out', out);
    expect(summary.err).toBe('');
    expect(shownIn(summary.out)).toEqual([]);
    expect(shownIn(cellsOf(read(folder.read(`${planting}-${language}.xlsx`))))).toEqual([]);
  });

  it.each(LANGUAGES)('messages, marks, the results sheet and the pane in %s', (language) => {
    const messages = messagesIn(language);
    const assessment = assess({ file: FILE, read: { ok: true, workbook } });
    const { findings } = assessment;
    expect(findings.length).toBeGreaterThan(5);
    expect(shownIn(JSON.stringify(findings.map((one) => describeFinding(one, messages))))).toEqual([]);
    expect(shownIn(JSON.stringify(findings.map(({ params }) => params)))).toEqual([]);
    expect(shownIn(findings.map(kindOf).join('\n'))).toEqual([]);
    expect(
      shownIn(
        marksOf(findings, messages)
          .map(({ text }) => text)
          .join('\n'),
      ),
    ).toEqual([]);
    const reason = `已核实，电话${PLANTED[0] ?? ''}`;
    const waivers = findings.slice(0, 3).map((one) => ({ key: waiverKey(one), reason, on: '2023-01-16' }));
    const sheet = resultsSheet({
      assessment,
      findings: sortWaived(findings, waivers),
      messages,
      madeOn: '2023-01-16',
    });
    const shown = sheet.rows.flatMap(({ cells }) =>
      cells.flatMap(({ value, link }) => [JSON.stringify(value), link?.tooltip ?? '']),
    );
    expect(shownIn([...shown, sheet.print?.footer.left ?? ''].join('\n'))).toEqual([]);
    const views = findingViews(findings, workbook, messages);
    expect(
      shownIn(
        JSON.stringify(
          views.map(({ cell, place, message, remedy, fix }) => [
            ...[cell, place, message, remedy],
            ...[fix?.label, fix?.lines, fix?.place],
          ]),
        ),
      ),
    ).toEqual([]);
  });

  it('what the functions spill', () => {
    const range = (name: string): (string | number | boolean | null)[][] => {
      const rows = workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      return rows.map(({ cells }) => {
        const values: (string | number | boolean | null)[] = [];
        for (const { column, value } of cells) values[column] = typeof value === 'object' ? null : value;
        return Array.from({ length: 20 }, (_nothing, at) => values[at] ?? null);
      });
    };
    const [scores, register] = [range('自评表'), range('佐证清单')];
    expect(shownIn(JSON.stringify(check(scores, register)))).toEqual([]);
    expect(shownIn(JSON.stringify(missing(scores, register)))).toEqual([]);
    expect(shownIn(JSON.stringify(evidence(register, [['1.1'], ['2.1'], ['2.3']])))).toEqual([]);
  });
});

test('what is written, opened and remembered stays as it is', async () => {
  const workbook = read(await renderWorkbook(plantedDesign('texts')));
  const { findings } = assess({ file: FILE, read: { ok: true, workbook } });
  const inLedger = findings.find(({ place }) => place.sheet?.startsWith('案件台账'));
  expect(inLedger?.place).toMatchObject({ file: FILE, sheet: `案件台账${PLANTED[0] ?? ''}` });
});

test('the link of a file with such a name still opens it, while its text is masked', async () => {
  folder.write(`链接/${FILE}`, await renderWorkbook(plantedDesign('texts')));
  await zpt('summarize', folder.path('链接'), '--out', folder.path('链接.xlsx'));
  const { unzipSync, strFromU8 } = await import('fflate');
  const parts = unzipSync(folder.read('链接.xlsx'));
  const targets = Object.entries(parts)
    .filter(([name]) => name.includes('worksheets/_rels/'))
    .flatMap(([, part]) =>
      [...strFromU8(part).matchAll(/Target="([^"#]+)/g)].map(([, target = '']) => target),
    );
  const decoded = new Set(targets.map((target) => decodeURIComponent(target)));
  expect([...decoded]).toContain(`链接/${FILE}`);
});
