import { formatDecimal } from '../../../src/core/decimal';
import type { Area, Cell, Sheet, Workbook } from '../../../src/core/grid/types';
import { recognise } from '../../../src/core/recognise';
import { plainHeading, pointsInBrackets } from '../../../src/core/recognise/heading-text';
import type { NumberEntry, ScoreTable, Submission } from '../../../src/core/recognise/types';

type Line = readonly (string | number | null)[];

function sheet(name: string, lines: readonly Line[], more: Partial<Sheet> = {}): Sheet {
  const rows = lines.map((line, index) => ({
    index,
    hidden: false,
    cells: line.flatMap((value, column): Cell[] => (value === null ? [] : [{ row: index, column, value }])),
  }));
  return {
    name,
    state: 'visible',
    rows: rows.filter(({ cells }) => cells.length > 0),
    merges: [],
    hiddenColumns: [],
    hyperlinks: [],
    isProtected: false,
    ...more,
  };
}

function understood(...sheets: readonly Sheet[]): Submission {
  const workbook: Workbook = { sheets, names: [], date1904: false, hasMacros: false, externalLinks: [] };
  return recognise(workbook, 'x.xlsx');
}

function scoresIn(...sheets: readonly Sheet[]): ScoreTable {
  const { scores } = understood(...sheets);
  if (!scores) throw new Error('no score table');
  return scores;
}

const numberOf = (entry: NumberEntry): string | null =>
  entry.kind === 'number' ? formatDecimal(entry.value) : entry.kind === 'blank' ? null : entry.kind;

const headingsOf = ({ columns }: ScoreTable): Record<string, string> =>
  Object.fromEntries(Object.entries(columns).map(([id, { heading }]) => [id, heading]));

const rowsOf = ({ rows }: ScoreTable) =>
  rows.map(({ title, content, self }) => [title.value || content.value, numberOf(self.value)]);

describe('headings', () => {
  test.each([
    ['考 评\n得 分', '考评得分'],
    ['標準分（100分）', '标准分'],
    ['臺帳', '台账'],
    ['台帐', '台账'],
    ['鄉鎮審核分', '乡镇审核分'],
    ['自评分：', '自评分'],
    ['縣區\n審核分', '县区审核分'],
  ])('%p is plain %s', (text, plain) => expect(plainHeading(text)).toBe(plain));

  test.each([
    ['组织领导（20分）', '20'],
    ['标准分(100分)', '100'],
    ['（满分1000分）', '1000'],
    ['自评分【5.5】', '5.5'],
    ['自评分（分）', null],
    ['加分项（加分）', null],
    ['100分', null],
  ])('%p says %p points', (text, points) => {
    const read = pointsInBrackets(text);
    expect(read && formatDecimal(read)).toBe(points);
  });

  test('the points in a heading are kept', () => {
    const { columns } = scoresIn(
      sheet('表', [
        ['序号', '考核内容', '标准分(100分)', '自评分'],
        [1, '成立专班', 10, 10],
      ]),
    );
    expect(columns.points?.limit && formatDecimal(columns.points.limit)).toBe('100');
    expect(columns.self).not.toHaveProperty('limit');
  });
});

describe('headings that stand over different columns', () => {
  test('项目 is the item where nothing else is', () => {
    const found = scoresIn(
      sheet('表', [
        ['序号', '项目', '考核内容', '分值', '自评分'],
        [1, '甲', '乙', 5, 5],
      ]),
    );
    expect(headingsOf(found)).toMatchObject({ title: '项目', content: '考核内容' });
  });

  test('项目 to the left of 考核项目 is the section', () => {
    const found = scoresIn(
      sheet('表', [
        ['序号', '项目', '考核项目', '分值', '自评分'],
        [1, '甲', '乙', 5, 5],
      ]),
    );
    expect(headingsOf(found)).toMatchObject({ section: '项目', title: '考核项目' });
  });

  test('of two contents the left one is the item', () => {
    const found = scoresIn(
      sheet('表', [
        ['序号', '考评要点', '考评内容', '分值', '自评分'],
        [1, '甲', '乙', 5, 5],
      ]),
    );
    expect(headingsOf(found)).toMatchObject({ title: '考评要点', content: '考评内容' });
  });

  test('标准 over words is how it is scored, over numbers what is to be reached or what it is worth', () => {
    const words = sheet('表', [
      ['序号', '考核项目', '标准', '分值', '自评分'],
      [1, '甲', '少一次扣1分', 5, 5],
    ]);
    const target = sheet('表', [
      ['序号', '考核项目', '标准', '分值', '自评分'],
      [1, '甲', 30, 5, 5],
    ]);
    const points = sheet('表', [
      ['序号', '考核项目', '标准', '自评分'],
      [1, '甲', 5, 5],
    ]);
    expect(headingsOf(scoresIn(words)).standard).toBe('标准');
    expect(headingsOf(scoresIn(target)).target).toBe('标准');
    expect(headingsOf(scoresIn(points)).points).toBe('标准');
  });

  test('a single 得分 within the points is the village’s own', () => {
    const found = scoresIn(
      sheet('表', [
        ['序号', '考核项目', '分值', '得分'],
        [1, '甲', 5, 4],
        [2, '乙', 5, '5分'],
      ]),
    );
    expect(headingsOf(found).self).toBe('得分');
  });

  test('得分 beside 自评分 is the township’s', () => {
    const found = scoresIn(
      sheet('表', [
        ['序号', '考核项目', '分值', '自评分', '得分'],
        [1, '甲', 5, 4, 3],
      ]),
    );
    expect(headingsOf(found)).toMatchObject({ self: '自评分', verified: '得分' });
  });

  test('分数 is the points where another column is the score', () => {
    const found = scoresIn(
      sheet('表', [
        ['序号', '考核项目', '分数', '得分'],
        [1, '甲', 5, 4],
      ]),
    );
    expect(headingsOf(found)).toMatchObject({ points: '分数', self: '得分' });
  });

  test.each([
    [
      'two of them',
      [
        ['序号', '考核项目', '分值', '得分', '评分'],
        [1, '甲', 5, 4, 3],
      ],
    ],
    [
      'more than the points',
      [
        ['序号', '考核项目', '分值', '得分'],
        [1, '甲', 5, 50],
      ],
    ],
    [
      'beside 核定分',
      [
        ['序号', '考核项目', '分值', '得分', '核定分'],
        [1, '甲', 5, 4, 3],
      ],
    ],
    [
      'nothing filled in',
      [
        ['序号', '考核项目', '分值', '得分'],
        [1, '甲', 5, null],
      ],
    ],
  ] as const)('a 得分 that may be anyone’s is only asked about: %s', (_case, lines) => {
    const found = scoresIn(sheet('表', lines));
    expect(found.columns.self).toBeUndefined();
    expect(found.nearMisses).toContainEqual(expect.objectContaining({ id: 'self', heading: '得分' }));
  });

  test('说明 belongs to the score before it', () => {
    const found = scoresIn(
      sheet('表', [
        ['序号', '考核项目', '分值', '自评分', '扣分原因', '核定分', '说明'],
        [1, '甲', 5, 4, '少一次', 3, '少两次'],
      ]),
    );
    expect(headingsOf(found)).toMatchObject({ reason: '扣分原因', verifiedNote: '说明' });
    const other = scoresIn(
      sheet('表', [
        ['序号', '考核项目', '分值', '自评分', '说明'],
        [1, '甲', 5, 4, '少一次'],
      ]),
    );
    expect(headingsOf(other).reason).toBe('说明');
  });

  test('考核办法 is a standard in sentences, a way of checking in a word', () => {
    const standard = scoresIn(
      sheet('表', [
        ['序号', '考核项目', '考核办法', '分值', '自评分'],
        [1, '甲', '每少开一次会扣一分，扣完为止', 5, 5],
      ]),
    );
    const way = scoresIn(
      sheet('表', [
        ['序号', '考核项目', '考核办法', '分值', '自评分'],
        [1, '甲', '查资料', 5, 5],
      ]),
    );
    expect(headingsOf(standard).standard).toBe('考核办法');
    expect(way.columns.standard).toBeUndefined();
  });
});

describe('several columns of scores', () => {
  test('the village’s, the township’s, and further ones kept with their headings', () => {
    const found = scoresIn(
      sheet('表', [
        ['序号', '考核项目', '分值', '自评', '乡审', '县审', '抽查分'],
        [1, '甲', 5, 5, 4, 3, '2分'],
      ]),
    );
    expect(headingsOf(found)).toMatchObject({ self: '自评', verified: '乡审' });
    expect(found.further.map(({ heading }) => heading)).toEqual(['县审', '抽查分']);
    expect(
      found.rows[0]?.further.map(({ heading, value, place }) => [heading, value.kind, place.cell]),
    ).toEqual([
      ['县审', 'number', 'F2'],
      ['抽查分', 'text', 'G2'],
    ]);
  });

  test('headings over two rows say together what neither says alone', () => {
    const merges: Area[] = [
      ...[0, 1, 2].map((column) => ({ top: 0, bottom: 1, left: column, right: column })),
      { top: 0, bottom: 0, left: 3, right: 4 },
      { top: 0, bottom: 0, left: 5, right: 6 },
    ];
    const found = scoresIn(
      sheet(
        '表',
        [
          ['序号', '考核项目', '分值', '自评', null, '乡审', null],
          [null, null, null, '得分', '说明', '得分', '说明'],
          [1, '甲', 5, 4, '少一次', 3, null],
        ],
        { merges },
      ),
    );
    expect(headingsOf(found)).toMatchObject({ self: '自评得分', reason: '自评说明', verified: '乡审得分' });
    expect(numberOf(found.rows[0]?.verified.value ?? { kind: 'blank' })).toBe('3');
  });
});

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
