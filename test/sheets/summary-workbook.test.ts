import { hasLibreOffice, recalculated } from '../../scripts/libreoffice';
import type { Workbook } from '../../src/core/grid/types';
import { messagesIn } from '../../src/core/messages';
import { summaryWorkbook } from '../../src/core/sheets/summary';
import type { Summary } from '../../src/core/summary/types';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { score, summaryOf } from '../fixtures/batch';

const roster = ['红星村', '东风村', '柳树村'].map((name) => ({ name, aliases: [] }));

async function written(summary: Summary): Promise<Uint8Array> {
  const link = ({ file, sheet, cell }: { file?: string; sheet?: string; cell?: string }): string | null =>
    file === undefined ? null : `${encodeURIComponent(file)}#${sheet ?? ''}!${cell ?? ''}`;
  return renderWorkbook(
    summaryWorkbook({ summary, messages: messagesIn('zh-CN'), link, madeOn: '2023-01-16' }),
  );
}

function read(bytes: Uint8Array): Workbook {
  const result = readWorkbook(bytes, { inflate: inflateWithZlib });
  if (!result.ok) throw new Error(result.unreadable.reason);
  return result.workbook;
}

/** The rows of a sheet as texts, from its headings on. */
function table(workbook: Workbook, name: string): readonly (readonly string[])[] {
  const rows = workbook.sheets.find((sheet) => sheet.name === name)?.rows.slice(2) ?? [];
  return rows.map(({ cells }) => {
    const texts: string[] = [];
    for (const { column, value } of cells) texts[column] = String(value ?? '');
    return Array.from(texts, (text) => text ?? '');
  });
}

const THREE = [
  { file: '红星村.xlsx', village: '红星村' },
  {
    file: '东风村.xlsx',
    village: '东风村',
    edits: [score('1.2', 21), { sheet: '自评表', row: '2.3', do: 'remove' } as const],
  },
];

test('the sheets: ranking only when the scheme turns it on', async () => {
  const names = async (rankingEnabled: boolean): Promise<readonly string[]> =>
    read(await written(summaryOf(THREE, { roster, rankingEnabled }))).sheets.flatMap(({ name, state }) =>
      state === 'visible' ? [name] : [],
    );
  expect(await names(true)).toEqual([
    ...['汇总排名', '等级与名次', '分项得分', '分项热力'],
    ...['佐证缺失', '佐证目录', '问题清单', '整改台账', '未报送', '说明'],
  ]);
  expect(await names(false)).toEqual([
    ...['汇总', '等级', '分项得分', '分项热力'],
    ...['佐证缺失', '佐证目录', '问题清单', '整改台账', '未报送', '说明'],
  ]);
});

test('village by item, what is wrong, who is missing', async () => {
  const workbook = read(await written(summaryOf(THREE, { roster, rankingEnabled: true })));
  const [headings, full, ...villages] = table(workbook, '分项得分');
  expect(headings?.slice(0, 3)).toEqual(['村名', '1.1\n工作机制', '1.2\n会议制度']);
  expect(full?.slice(0, 3)).toEqual(['满分', '10', '20']);
  expect(villages.find(([name]) => name === '东风村')?.slice(0, 6)).toEqual([
    '东风村',
    '10',
    '21',
    '22.5',
    '20',
    '缺行',
  ]);
  expect(table(workbook, '未报送')).toContainEqual(['柳树村', '没有收到']);
  const findings = table(workbook, '问题清单');
  expect(findings[0]).toEqual([
    ...['程度', '单位', '文件', '工作表', '单元格', '项目', '问题', '你填的', '应为', '怎么改'],
  ]);
  const range = findings.find((row) => row[6]?.includes('21 分'));
  expect(range?.slice(0, 6)).toEqual(['✖ 填错', '东风村', '东风村.xlsx', '自评表', 'I5', '1.2 会议制度']);
  const links = workbook.sheets.find(({ name }) => name === '问题清单')?.hyperlinks ?? [];
  expect(links.map(({ target }) => target)).toContain(`${encodeURIComponent('东风村.xlsx')}#自评表!I5`);
});

const HOSTILE = '=HYPERLINK("http://x","点我")';

test('texts from villages stay texts: never a formula, never markup', async () => {
  const workbook = read(
    await written(
      summaryOf([
        { file: '=cmd|x.xlsx', village: HOSTILE },
        {
          file: '+红星村.xlsx',
          village: '@<b>红星</b>&村',
          edits: [
            { sheet: '自评表', row: '1.2', column: '自评分', value: HOSTILE },
            { sheet: '自评表', row: '1.2', column: '考核项目', value: '-1+1' },
          ],
        },
      ]),
    ),
  );
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells.filter(({ value }) => value === HOSTILE).length).toBeGreaterThan(2);
  const formulas = cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula]));
  expect(formulas.length).toBeGreaterThan(0);
  expect(
    formulas.filter((formula) => !/^(IF\(COUNT\(|COUNTIF\()[A-Z0-9:,"?*()=]+ROUND|^COUNTIF\(/.test(formula)),
  ).toEqual([]);
});

(hasLibreOffice() ? test : test.skip)('averages leave out what cannot be compared', async () => {
  const summary = summaryOf(
    [
      ...THREE,
      { file: '东风村（改）.xlsx', village: '东风村' },
      { file: '柳树村.xlsx', village: '柳树村', edits: [score('1.2', 10)] },
    ],
    { roster },
  );
  const [bytes = new Uint8Array()] = recalculated([await written(summary)]);
  const average = table(read(bytes), '汇总').at(-1);
  // 红星村 94.5 and 柳树村 84.5; 东风村 came twice.
  expect(average?.slice(0, 2)).toEqual(['平均（2 村）', '89.5']);
});
