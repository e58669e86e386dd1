/** The summary's sheets that lead from scores to decisions: grades, heat, verification, last year, catalogue. */
import { hasLibreOffice, recalculated } from '../../scripts/libreoffice';
import type { Edit } from '../../src/core/checks/example';
import { editedExample } from '../../src/core/checks/perfect/try';
import { assess } from '../../src/core/assess';
import { decimal } from '../../src/core/decimal';
import { cellAt } from '../../src/core/grid/lookup';
import { previousVillage } from '../../src/core/last-year/from-assessment';
import { messagesIn } from '../../src/core/messages';
import type { Place } from '../../src/core/recognise/types';
import type { Scheme } from '../../src/core/scheme/types';
import { summaryWorkbook } from '../../src/core/sheets/summary';
import { MOST_LINKS } from '../../src/core/sheets/layout/table';
import { tableSheet } from '../../src/core/sheets/summary/table-sheet';
import type { SheetDesign, WorkbookDesign } from '../../src/core/sheets/types';
import type { Summary } from '../../src/core/summary/types';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { score, summaryOf, verified } from '../fixtures/batch';
import { outcome, policies, roster, village } from '../fixtures/graded';

const link = ({ file = '', sheet, cell }: Place): string =>
  `${file}${cell === undefined ? '' : `#${sheet ?? ''}!${cell}`}`;

function workbook(summary: Summary, language = 'zh-CN'): WorkbookDesign {
  return summaryWorkbook({ summary, messages: messagesIn(language), link, madeOn: '2023-01-16' });
}

function sheetOf(design: WorkbookDesign, name: string): SheetDesign {
  const found = design.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no ${name} in ${design.sheets.map((sheet) => sheet.name).join()}`);
  return found;
}

/** Rows below the headings: values, results of formulas, dates as they are. */
function rows({ rows: all }: SheetDesign): readonly (readonly unknown[])[] {
  return all
    .slice(3)
    .map(({ cells }) =>
      cells.map(({ value }) =>
        value !== null && typeof value === 'object' && 'formula' in value ? value.result : value,
      ),
    );
}

const links = ({ rows: all }: SheetDesign): readonly string[] =>
  all.flatMap(({ cells }) => cells.flatMap(({ link: one }) => (one ? [one.target] : [])));

const note = (row: string, value: string): Edit => ({ sheet: '自评表', row, column: '核定说明', value });

describe('等级与名次', () => {
  test('rank, grade, how it came about, proposals and points above', () => {
    const summary = summaryOf([village(0, 20), village(1, 15), village(2, 20)], {
      ...policies(
        { type: 'grade-quota', grade: 'A', most: decimal(1), share: null },
        { type: 'commend', need: 'all', conditions: [{ of: 'rank', is: '≤', value: decimal(1) }] },
        { type: 'criticise', need: 'all', conditions: [{ of: 'total', is: '<', value: decimal(90) }] },
        {
          ...{ type: 'upper-band', from: decimal(90), fromInclusive: true },
          ...{ to: null, toInclusive: true, points: decimal(2) },
        },
      ),
      roster: roster.slice(0, 3),
    });
    const sheet = sheetOf(workbook(summary), '等级与名次');
    const quota = '94.5 分，够 A；A 的名额是 1 个，已经满了（名额边上同分的都不占）';
    expect(rows(sheet).slice(0, 3)).toEqual([
      [1, '红星村', 94.5, '自评', 'B', quota, '通报表扬（名次≤1）', 2],
      [1, '柳树村', 94.5, '自评', 'B', quota, '通报表扬（名次≤1）', 2],
      [3, '东风村', 89.5, '自评', 'B', '89.5 分，够 B', '通报批评（总分<90）', 0],
    ]);
    expect(
      rows(sheet)
        .slice(4)
        .map((row) => [row[1], row[4]]),
    ).toEqual([
      ['A 的村数', 0],
      ['B 的村数', 3],
      ['C 的村数', 0],
    ]);
    expect(links(sheet)).toEqual(['红星村.xlsx', '柳树村.xlsx', '东风村.xlsx']);
    // The overview shows the same grade, not the one that the score alone reaches.
    expect(rows(sheetOf(workbook(summary), '汇总排名'))[0]).toContain('B');
  });

  test('a village without a grade says why', () => {
    const summary = summaryOf(
      [
        village(0, 20),
        village(1, 20, [{ sheet: '自评表', row: '2.3', column: '自评分', value: null }]),
        village(2, 20),
        { file: '柳树村（改）.xlsx', village: '柳树村' },
        village(3, 20, [{ sheet: '自评表', row: 'F.1', column: '实际数', value: '发生' }]),
      ],
      { roster: roster.slice(0, 4) },
    );
    const found = rows(sheetOf(workbook(summary), '等级')).map((row) => [row[0], row[3], row[4]]);
    expect(found.slice(0, 5)).toEqual([
      ['红星村', 'A', '94.5 分，够 A'],
      ['东风村', '—', '还有 1 项没有打分，打完再定'],
      ...Array.from({ length: 2 }, () => [
        '柳树村',
        '—',
        '交了不止一份、不是村名单里的，或者不是按这份细则填的，先弄清楚再定',
      ]),
      ['新桥村', 'C', '94.5 分，够 A；否决项“F.1 弄虚作假”发生，最高 C'],
    ]);
  });

  test('waits for verified scores where the scheme says so; no sheet without grades and ranks', () => {
    const waiting = summaryOf([village(0, 20)], outcome({ finalScore: 'verified' }));
    expect(rows(sheetOf(workbook(waiting), '等级'))[0]).toContain('细则规定按核定分定，还没有核定');
    const without = workbook(summaryOf([village(0, 20)], { grades: [] }));
    expect(without.sheets.map(({ name }) => name)).not.toContain('等级');
  });
});

describe('分项热力', () => {
  test('shares of the points, wrong ones signed, a colour scale and bars', () => {
    const sheet = sheetOf(workbook(summaryOf([village(0, 15), village(1, 21)])), '分项热力');
    expect(rows(sheet).map((row) => row.slice(0, 4))).toEqual([
      ['分值', 10, 20, 30],
      ['红星村', 1, 0.75, 0.75],
      ['东风村', 1, 1.05, 0.75],
      ['平均（2 村）', undefined, undefined, undefined],
    ]);
    expect(sheet.rows[5]?.cells[2]?.style).toBe('wrongShare');
    expect(links(sheet)).toContain('东风村.xlsx#自评表!I5');
    const right = sheet.widths.length - 1;
    expect(sheet.conditionalFormats).toEqual([
      expect.objectContaining({ area: { top: 4, left: 1, bottom: 5, right: right - 1 } }),
      { area: { top: 4, left: right, bottom: 5, right }, bars: { from: 0, to: 100, colour: 'bar' } },
    ]);
  });

  test('the file has them natively, and numbers with links stay numbers', async () => {
    const bytes = await renderWorkbook(workbook(summaryOf([village(0, 15)])));
    const { unzipSync, strFromU8 } = await import('fflate');
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet4.xml'] ?? new Uint8Array());
    expect(xml).toContain(
      '<colorScale><cfvo type="num" val="0"/><cfvo type="num" val="0.7"/><cfvo type="num" val="1"/>',
    );
    expect(xml).toContain(
      '<dataBar><cfvo type="num" val="0"/><cfvo type="num" val="100"/><color rgb="FF9DC3E6"/></dataBar>',
    );
    const read = readWorkbook(bytes, { inflate: inflateWithZlib });
    if (!read.ok) throw new Error(read.unreadable.reason);
    const sheet = read.workbook.sheets.find(({ name }) => name === '分项热力');
    if (!sheet) throw new Error('not there');
    expect(cellAt(sheet, 4, 2)?.value).toBe(0.75);
    expect(sheet.hyperlinks.map(({ target }) => target)).toContain('红星村.xlsx#自评表!I5');
  });
});

describe('核定对照', () => {
  const edits: readonly Edit[] = [
    verified('1.1', 8),
    note('1.1', '专人名单与实际不符'),
    verified('1.2', 15),
    verified('2.3', 21),
  ];

  test('totals, then item by item; a village that is not begun has one row', () => {
    const summary = summaryOf([village(0, 20, edits), village(1, 20)], { roster: roster.slice(0, 2) });
    const sheet = sheetOf(workbook(summary), '核定对照');
    const found = rows(sheet);
    expect(found.slice(0, 3)).toEqual([
      ['红星村', '合计', 100, 94.5, 88.5, -6, '已核定 3/7 项，1 项没写说明，1 项核定分不对', ''],
      ['红星村', '1.1 工作机制', 10, 10, 8, -2, '相差，有说明', '专人名单与实际不符'],
      ['红星村', '1.2 会议制度', 20, 20, 15, -5, '● 相差，没写说明', ''],
    ]);
    expect(found[5]?.slice(3, 7)).toEqual([20, 21, 1, '✖ 超出分值']);
    expect(found.at(-1)).toEqual(['东风村', '合计', 100, 94.5, null, null, '还没有核定', '']);
    expect(links(sheet)).toEqual(expect.arrayContaining(['红星村.xlsx#自评表!I4', '红星村.xlsx#自评表!L4']));
  });

  test('nobody verified: no sheet, and 说明 says so', () => {
    const design = workbook(summaryOf([village(0, 20)]));
    expect(design.sheets.map(({ name }) => name)).not.toContain('核定对照');
    expect(JSON.stringify(sheetOf(design, '说明'))).toContain('还没有一个村有核定分');
  });

  (hasLibreOffice() ? test : test.skip)('the differences recalculate to what the core says', async () => {
    const design = workbook(summaryOf([village(0, 20, edits)]));
    const [bytes = new Uint8Array()] = recalculated([await renderWorkbook(design)]);
    const read = readWorkbook(bytes, { inflate: inflateWithZlib });
    if (!read.ok) throw new Error(read.unreadable.reason);
    const sheet = read.workbook.sheets.find(({ name }) => name === '核定对照');
    if (!sheet) throw new Error('not there');
    expect([3, 4, 5].map((row) => cellAt(sheet, row, 5)?.value)).toEqual([-6, -2, -5]);
  });
});

describe('与上年对比', () => {
  const beforeOf = (file: string, edits: readonly Edit[]) => {
    const found = previousVillage(assess(editedExample(edits, file)), []);
    return found ? [found] : [];
  };
  const withPrevious = (
    scheme: Partial<Scheme>,
    ...previous: readonly (readonly Edit[])[]
  ): WorkbookDesign => {
    const summary = summaryOf([village(0, 20)], scheme);
    const villages = previous.flatMap((edits, at) => beforeOf(`上年${String(at)}.xlsx`, edits));
    return workbook({ ...summary, previous: { villages } });
  };
  const changed: readonly Edit[] = [
    { item: '1.2', is: { points: decimal(10) } },
    { item: '2.3', is: { title: '劳动监察' } },
    { item: '2.1', is: { code: '2.9' } },
    { scheme: { base: decimal(90) } },
    { sheet: '自评表', row: '2.1', column: '编号', value: '2.9' },
    { sheet: '自评表', row: '2.3', column: '考核项目', value: '劳动监察' },
    score('1.2', 5),
  ];

  test('totals and items, what was scaled, renumbered, new and gone', () => {
    const sheet = sheetOf(withPrevious({}, changed), '与上年对比');
    const found = rows(sheet);
    expect(found[0]?.slice(0, 2)).toEqual(['红星村', '合计']);
    expect(found[0]?.[7]).toBe('分值由 90 改为 100');
    expect(found.find((row) => row[1] === '1.2 会议制度')).toEqual([
      ...['红星村', '1.2 会议制度', 10, 5, 20, 20, 10],
      '分值由 10 改为 20；变化到了分值的 20%',
    ]);
    expect(found.find((row) => row[1] === '2.1 案件办理')?.[7]).toBe('上年编号是 2.9');
    expect(found.find((row) => row[1] === '2.3 劳动保障监察')?.slice(2)).toEqual([
      ...[null, null, 20, 20, null, '今年新增的项目'],
    ]);
    expect(found.at(-1)?.slice(1)).toEqual(['2.3 劳动监察', 20, 20, null, null, null, '今年没有这一项了']);
    expect(links(sheet)).toEqual(expect.arrayContaining(['上年0.xlsx#自评表!I5', '红星村.xlsx#自评表!I5']));
  });

  (hasLibreOffice() ? test : test.skip)('the changes recalculate to what the core says', async () => {
    const [bytes = new Uint8Array()] = recalculated([await renderWorkbook(withPrevious({}, changed))]);
    const read = readWorkbook(bytes, { inflate: inflateWithZlib });
    if (!read.ok) throw new Error(read.unreadable.reason);
    const sheet = read.workbook.sheets.find(({ name }) => name === '与上年对比');
    const told = rows(sheetOf(withPrevious({}, changed), '与上年对比')).map((row) => row[6]);
    expect(told.map((_value, at) => (sheet ? (cellAt(sheet, 3 + at, 6)?.value ?? null) : null))).toEqual(
      told,
    );
  });

  test('no village, several, and not asked for', () => {
    const other: readonly Edit[] = [{ sheet: '自评表', row: '村名', column: 'B', value: '东风村' }];
    expect(rows(sheetOf(withPrevious({}, other), '与上年对比'))[0]?.[7]).toBe('上年的表里没有这个村');
    expect(rows(sheetOf(withPrevious({}, [], []), '与上年对比'))[0]?.[7]).toBe(
      '上年有几份这个村的表，不知道用哪一份',
    );
    expect(workbook(summaryOf([village(0, 20)])).sheets.map(({ name }) => name)).not.toContain('与上年对比');
  });
});

describe('佐证目录', () => {
  test('every piece with the items it proves, from either side', () => {
    const sheet = sheetOf(
      workbook(
        summaryOf([
          village(0, 20, [
            { sheet: '佐证清单', row: '1.1-1', column: '对应项目', value: null },
            { sheet: '佐证清单', row: '1.2-1', column: '形成日期', value: '三月份' },
          ]),
        ]),
      ),
      '佐证目录',
    );
    const found = rows(sheet);
    expect(found[0]?.slice(0, 2)).toEqual(['红星村', '1.1-1']);
    // 佐证编号 of 自评表 names it.
    expect(found[0]?.[5]).toBe('1.1');
    expect(found[0]?.[4]).toEqual({ date: expect.stringMatching(/^2022-/) as string });
    expect(found.find((row) => row[1] === '1.2-1')?.[4]).toBe('三月份');
    expect(links(sheet)[0]).toMatch(/^红星村\.xlsx#佐证清单!/);
  });

  test('no register, no sheet', () => {
    const design = workbook(summaryOf([village(0, 20, [{ removeSheet: '佐证清单' }])]));
    expect(design.sheets.map(({ name }) => name)).not.toContain('佐证目录');
  });
});

test('说明 explains the sheets that are there, and why ranking and vetoes are off', () => {
  const notes = JSON.stringify(
    sheetOf(workbook(summaryOf([village(0, 20)], { vetoEnabled: false })), '说明'),
  );
  for (const words of ['“汇总”', '“等级”', '“分项热力”', '“佐证目录”', '排名缺省不开', '一票否决缺省不开'])
    expect(notes).toContain(words);
  expect(notes).not.toContain('“与上年对比”');
  const on = JSON.stringify(sheetOf(workbook(summaryOf([village(0, 20)], { rankingEnabled: true })), '说明'));
  expect(on).not.toContain('缺省不开');
});

test.each(['zh-CN', 'en-US'])(
  '%s: no hole in any sentence, names of sheets that Excel takes, one page wide',
  (language) => {
    const summary = summaryOf([village(0, 20, [verified('1.1', 8)]), village(1, 15)], policies());
    const villages = [previousVillage(assess(editedExample([], '上年.xlsx')), [])].flatMap(
      (one) => one ?? [],
    );
    const sheets = workbook({ ...summary, previous: { villages } }, language).sheets.filter(
      ({ state }) => state === 'visible',
    );
    expect(sheets).toHaveLength(12);
    expect(JSON.stringify(sheets)).not.toMatch(/undefined|NaN|\[object|Infinity/);
    for (const { name, print, freeze } of sheets) {
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      expect(print?.landscape).toBe(true);
      expect(name === '说明' || freeze.rows === 3).toBe(true);
    }
  },
);

test('a sheet keeps no more links than a spreadsheet takes', () => {
  const context = {
    summary: summaryOf([village(0, 20)]),
    messages: messagesIn('zh-CN'),
    link,
    madeOn: '2023-01-16',
  };
  const many = Array.from({ length: MOST_LINKS + 5 }, () => [[1, 'points', { target: 'a.xlsx' }] as const]);
  const sheet = tableSheet(
    { name: '表', title: '', hint: '', headings: ['一'], widths: [9], rows: many, frozenColumns: 0 },
    context,
  );
  expect(links(sheet)).toHaveLength(MOST_LINKS);
});
