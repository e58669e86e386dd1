import { type Line, numberOf, rowsOf, scoresIn, sheet, understood } from './small-tables';

const HEADINGS: Line = ['序号', '考核项目', '分值', '自评分'];

describe('rows that are no items', () => {
  test('section captions, totals with their points, notes and signatures', () => {
    const found = scoresIn(
      sheet('表', [
        ['附件2'],
        ['2022年度考核评分表（满分100分）'],
        HEADINGS,
        ['一、组织领导（20分）', null, 20, null],
        [1, '甲', 10, 9],
        [2, '乙', 10, 8],
        ['小计（20分）', null, 20, 17],
        ['（二）工资保障'],
        [1, '丙', 80, 70],
        ['合计100', null, 100, 87],
        ['填报人：张三', null, '村（社区）负责人（签字、盖章）：李四', null],
        ['乡镇审核人：', null, '年  月  日', null],
        ['注：本表一式两份。'],
      ]),
    );
    expect(found.rows.map(({ title, section }) => [title.value, section.value])).toEqual([
      ['甲', '组织领导'],
      ['乙', '组织领导'],
      ['丙', '工资保障'],
    ]);
    expect(found.totals.map(({ of, section, self }) => [of, section, numberOf(self.value)])).toEqual([
      ['section', '组织领导', '17'],
      ['total', null, '87'],
    ]);
  });

  test('an item with its points in brackets stays an item', () => {
    const found = scoresIn(
      sheet('表', [
        ['考核内容', '分值', '自评分', '扣分原因'],
        ['开展宣传（5分）', 5, 4, null],
        ['一、召开会议', 5, 5, null],
      ]),
    );
    expect(rowsOf(found)).toEqual([
      ['开展宣传（5分）', '4'],
      ['一、召开会议', '5'],
    ]);
  });

  test('a title merged over its contents is the title of each', () => {
    const found = scoresIn(
      sheet(
        '表',
        [
          ['序号', '考核项目', '考核内容', '分值', '自评分'],
          [1, '会议', '开会', 5, 5],
          [2, null, '记录', 5, 4],
        ],
        { merges: [{ top: 1, bottom: 2, left: 1, right: 1 }] },
      ),
    );
    expect(found.rows.map(({ title }) => title.value)).toEqual(['会议', '会议']);
  });

  test('a total on top counts where none stands below', () => {
    const found = scoresIn(
      sheet('表', [['单位：红星村', null, '总得分：87分'], HEADINGS, [1, '甲', 100, 87]]),
    );
    expect(found.totals.map(({ of, self }) => [of, numberOf(self.value), self.place.cell])).toEqual([
      ['total', '87', 'C1'],
    ]);
  });
});

describe('items spread over several tables', () => {
  const first = sheet('一', [HEADINGS, [1, '甲', 40, 35], ['合计', null, 40, 35]]);
  const second = sheet('二', [
    ['自评分', '分值', '考核项目', '序号'],
    [50, 60, '乙', 1],
    [50, 60, null, '合计'],
  ]);

  test('on several sheets, each in its own order, numbered anew', () => {
    const found = scoresIn(first, second);
    expect(rowsOf(found)).toEqual([
      ['甲', '35'],
      ['乙', '50'],
    ]);
    expect(found.rows.map(({ self }) => `${self.place.sheet ?? ''}!${self.place.cell ?? ''}`)).toEqual([
      '一!D2',
      '二!A2',
    ]);
    // A total of each is no total of all.
    expect(found.totals.filter(({ of }) => of === 'total')).toEqual([]);
    expect(found.parts.map(({ sheet: name }) => name)).toEqual(['二']);
  });

  test('a sheet that repeats a row is a copy and left alone', () => {
    const copy = sheet('备份', [HEADINGS, [1, '甲', 40, 30], [2, '丙', 60, 10]]);
    expect(rowsOf(scoresIn(first, copy, second))).toHaveLength(2);
  });

  test('below one another, with a total of all under another word', () => {
    const found = scoresIn(
      sheet('表', [
        HEADINGS,
        ['一、组织领导'],
        [1, '甲', 40, 35],
        ['合计', null, 40, 35],
        [],
        ['二、工资保障'],
        ['序号', '分值', '自评分', '考核项目'],
        [1, 60, 50, '乙'],
        ['合计', 60, 50, null],
        ['总计', 100, 85, null],
      ]),
    );
    expect(rowsOf(found)).toEqual([
      ['甲', '35'],
      ['乙', '50'],
    ]);
    expect(found.totals.map(({ of, section, self }) => [of, section, numberOf(self.value)])).toEqual([
      ['section', '组织领导', '35'],
      ['section', '工资保障', '50'],
      ['total', null, '85'],
    ]);
  });

  test('a hidden sheet is no part of what people see', () => {
    expect(rowsOf(scoresIn(first, { ...second, state: 'hidden' }))).toEqual([['甲', '35']]);
  });
});

describe('who hands in', () => {
  const village = (...lines: readonly Line[]): string | null =>
    understood(sheet('表', [...lines, HEADINGS, [1, '甲', 5, 5]])).village?.value ?? null;

  test.each([
    [[['村名：红星村  考核日期：2022年 月 日']], '红星村'],
    [[['行政村：红星村', null, '检查人员：']], '红星村'],
    [[['行政村： 检查人员：张三']], null],
    [[['被考核单位：红星村（盖章）', null, '考核时间：']], '红星村'],
    [[['填报单位', '红星村']], '红星村'],
    [[['申报社区(盖章)：红星社区']], '红星社区'],
    [[['村名：________']], null],
    [[['考核单位(盖章)：某乡人民政府']], null],
  ] as const)('%j', (lines, name) => expect(village(...lines)).toBe(name));

  test('several captions in one cell, a date of which only the words are there', () => {
    const { signoff } = understood(
      sheet('表', [
        HEADINGS,
        [1, '甲', 5, 5],
        ['填报人：张三  村负责人（签字）：李四  填报日期：   年  月  日'],
      ]),
    );
    expect(signoff.preparer?.value).toBe('张三');
    expect(signoff.head?.value).toBe('李四');
    expect(signoff.date?.value).toEqual({ kind: 'blank' });
  });
});
