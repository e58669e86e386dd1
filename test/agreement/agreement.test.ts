/**
 * The same workbook, three faces: the custom functions and the pane inside the stand-in Excel (Microsoft's own runtime in
 * front of it), and the command line on the file. Whatever one of them says, the others say too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { messagesIn } from '../../src/core/messages';
import { openExcelWorkbook } from '../../src/excel';
import { registerFunctions } from '../../src/functions';
import { createPane } from '../../src/taskpane/state/pane';
import type { CheckResult } from '../../src/taskpane/state/check/types';
import type { PaneServices } from '../../src/taskpane/state/services';
import { formatDecimal } from '../../src/core/decimal';
import { valueOf } from '../excel-host/engine/cells';
import { cellKey } from '../excel-host/engine/model';
import { usedArea } from '../excel-host/engine/used-area';
import { type OpenedExcel, openExcel } from '../excel-host/node';
import { SAMPLES, type Told, toldOf } from '../fixtures/told';

const VILLAGES = readdirSync(path.join(SAMPLES, '收回')).filter((name) => name !== '杨家湾村.xlsx');

/** The command line always looks at a batch, be it of one; who is on the roster is asked there. */
const OF_BATCH = /^(village-|evidence-shared-)/;

/** What values alone cannot know, so that no function can say it. */
const UNSEEN =
  /^(file-|summary-|signoff-|evidence-file-|total-not-formula|total-stale|rows-hidden|sheet-hidden)/;

function open(name: string): OpenedExcel {
  const workbook = new Uint8Array(readFileSync(path.join(SAMPLES, '收回', name)));
  const opened = openExcel({ workbook, customFunctions: true });
  const { Excel, Office, OfficeExtension, CustomFunctions } = opened;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  registerFunctions();
  return opened;
}

/** What the pane holds after its check. */
async function pane(): Promise<CheckResult> {
  const never = (): never => {
    throw new Error('a check needs nothing but the workbook');
  };
  const services: PaneServices = {
    workbook: openExcelWorkbook(),
    messages: messagesIn('zh-CN'),
    language: 'zh-CN',
    now: () => new Date(2023, 0, 16),
    parse: never,
    render: never,
    zip: never,
    download: never,
    example: never,
    help: never,
  };
  const { check } = createPane(services);
  await check.check();
  const { result, failure } = check.store.get();
  if (!result) throw new Error(failure?.text ?? 'no result');
  return result;
}

/** A whole sheet as a formula hands it over: from A1 to its last cell. */
function range({ host }: OpenedExcel, name: string): readonly (readonly unknown[])[] {
  const sheet = host.model.sheets.find((each) => each.name === name);
  const used = sheet && usedArea(sheet, true);
  if (!used) return [['']];
  return Array.from({ length: used.bottom + 1 }, (_row, row) =>
    Array.from({ length: used.right + 1 }, (_cell, column) => valueOf(sheet.cells.get(cellKey(row, column)))),
  );
}

/** Milliseconds: the runtime of functions looks once more after its last result. */
const LAST_LOOK = 1500;
afterAll(() => new Promise((resolve) => setTimeout(resolve, LAST_LOOK)));

const LEDGERS = ['项目台账', '案件台账', '问题整改'];

async function call(opened: OpenedExcel, id: string, ...names: readonly string[]): Promise<unknown> {
  const { value, error, message } = await opened.host.callFunction(id, [
    ...names.map((name) => range(opened, name)),
    LEDGERS.map((name) => range(opened, name)),
  ]);
  return error === undefined ? value : `${error} ${message ?? ''}`.trim();
}

describe.each(VILLAGES)('%s', (name) => {
  let told: Told;
  let opened: OpenedExcel;
  let shown: CheckResult;

  beforeAll(async () => {
    const all = await toldOf(`收回/${name}`);
    told = { ...all, findings: all.findings.filter(({ checkId }) => !OF_BATCH.test(checkId)) };
    opened = open(name);
    shown = await pane();
  });

  it('has the same totals and grade in the pane as on the command line', () => {
    const { totals, sections, grade } = shown.assessment;
    expect(totals && formatDecimal(totals.self)).toBe(told.totals?.self ?? null);
    expect(totals && formatDecimal(totals.max)).toBe(told.totals?.max ?? null);
    expect(grade).toBe(told.grade);
    expect(sections.map(({ title, self, max }) => [title, formatDecimal(self), formatDecimal(max)])).toEqual(
      told.sections.map(({ title, self, max }) => [title, self, max]),
    );
  });

  it('has the same findings at the same cells in the pane', () => {
    const inPane = shown.open.map(({ finding: { checkId, place }, message }) => [
      checkId,
      place.sheet ?? null,
      place.cell ?? null,
      message,
    ]);
    const inCli = told.findings.map(({ checkId, sheet, cell, message }) => [checkId, sheet, cell, message]);
    expect([...inPane].sort()).toEqual([...inCli].sort());
  });

  it('has the same total and sections by function', async () => {
    if (told.totals === null) return;
    expect(await call(opened, 'TOTAL', '自评表', '_zpt')).toEqual([[Number(told.totals.self)]]);
    expect(await call(opened, 'SECTION', '自评表', '_zpt')).toEqual([
      ['一级指标', '自评分', '分值'],
      ...told.sections.map(({ title, self, max }) => [title, Number(self), Number(max)]),
    ]);
  });

  it('has the same findings by function, but for what values cannot show', async () => {
    if (told.totals === null) return;
    const expected = told.findings
      .filter(({ checkId }) => !UNSEEN.test(checkId))
      .map(({ message }) => message);
    const found = await call(opened, 'CHECK', '自评表', '佐证清单', '_zpt');
    if (expected.length === 0) expect(found).toEqual([['没有发现问题']]);
    else {
      const lines = (found as readonly (readonly unknown[])[]).slice(1).map((line) => line[3]);
      expect(lines).toEqual(expected);
    }
  });
});
