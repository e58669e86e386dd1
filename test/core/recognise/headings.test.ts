import { formatDecimal } from '../../../src/core/decimal';
import type { Area } from '../../../src/core/grid/types';
import { plainHeading, pointsInBrackets } from '../../../src/core/recognise/heading-text';
import { headingsOf, numberOf, scoresIn, sheet } from './small-tables';

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
