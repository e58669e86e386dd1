/** Excel calls the functions of the built files through the real runtime in the pane: they say what the command line says. */
import type { HostWindow } from './support/host-window';
import { toldOf } from '../fixtures/told';
import { describeInBrowser, PATIENCE } from './support/in-browser';
import type { Stage } from './support/stage';

jest.setTimeout(PATIENCE);

/** A formula over whole sheets of the open workbook. */
function call(
  stage: Stage,
  id: string,
  ...sheets: readonly string[]
): Promise<{ value: unknown; error?: string }> {
  return stage.page.evaluate(
    ([name, ranges]) => {
      const { engine } = (window as unknown as HostWindow).standIn;
      const values = ranges.map((each) => {
        const sheet = engine.sheet(each);
        const rows: unknown[][] = [];
        for (const [key, { value }] of sheet.cells) {
          const [row, column] = [Math.floor(key / 16384), key % 16384];
          while (rows.length <= row) rows.push([]);
          const line = rows[row] ?? [];
          while (line.length <= column) line.push('');
          line[column] = value ?? '';
        }
        const width = Math.max(...rows.map(({ length }) => length));
        return rows.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ''));
      });
      return engine.callFunction(name, values);
    },
    [id, sheets] as const,
  );
}

describeInBrowser('functions', (open) => {
  test.each([
    ['收回/柳树村.xlsx', 'excel-365'],
    ['收回/青山村.xlsx', 'excel-2021'],
    ['收回/前进村.xlsx', 'excel-web'],
  ])('%s in %s', async (sample, profile) => {
    const stage = await open({ workbook: sample, profile });
    const { totals, sections } = await toldOf(sample);
    expect(await call(stage, 'TOTAL', '自评表', '_zpt')).toEqual({ value: [[Number(totals?.self)]] });
    expect(await call(stage, 'SECTION', '自评表', '_zpt')).toEqual({
      value: [
        ['一级指标', '自评分', '分值'],
        ...sections.map(({ title, self, max }) => [title, Number(self), Number(max)]),
      ],
    });
    expect(await call(stage, 'TOTAL', '填写说明')).toMatchObject({ error: '#N/A' });
  });
});
