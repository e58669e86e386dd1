/** A village's own table without any scheme: its codes and points, and what can be said without rules. */
import { shown } from './support/excel';
import { check } from '../../src/functions/check';
import { missing } from '../../src/functions/missing';
import { section } from '../../src/functions/section';
import { total } from '../../src/functions/total';
import type { Value } from '../../src/functions/values';
import { SMALL, type Values, small } from './support/ranges';

const REGISTER: Values = [
  ['编号', '对应项目', '名称', '类型', '形成日期', '文件', '份数'],
  ['1', '1.1', '成立专班的通知', '正式文件', 44651, '', 1],
  ['2', '2.1、1.1', '排查记录', '排查记录', 44652, '', 3],
];

/** "程度 项目" of every finding. */
function found(scores: Values, register?: Values): readonly string[] {
  return check(scores, register)
    .slice(1)
    .map(([severity, , item]) => `${String(severity)} ${String(item)}`.trim())
    .sort();
}

describe('TOTAL and SECTION', () => {
  it('add the scores exactly', () => {
    expect(total(SMALL)).toEqual([[18.6]]);
    expect(total(small({ '1,4': 0.1, '2,4': 0.2, '4,4': 0.3 }))).toEqual([[0.6]]);
    expect(section(SMALL)).toEqual([
      ['一级指标', '自评分', '分值'],
      ['组织领导', 9.5, 10],
      ['工资支付', 9.1, 10],
    ]);
  });

  it('take a blank for nothing and no text for a number', () => {
    expect(total(small({ '1,4': '' }))).toEqual([[14.6]]);
    expect(total(small({ '1,4': null }))).toEqual([[14.6]]);
    expect(total(small({ '1,4': '4分' }))).toEqual([[14.6]]);
    expect(total(small({ '1,4': '４' }))).toEqual([[14.6]]);
    expect(total(small({ '1,4': true }))).toEqual([[14.6]]);
    expect(total(small({ '1,4': { code: '#REF!' } }))).toEqual([[14.6]]);
  });

  it('count rows that share a number, or have none, each by itself', () => {
    const again = small({ '1,0': 1, '2,0': 2, '4,0': 1 });
    expect(total(again)).toEqual([[18.6]]);
    expect(total(small({ '1,0': '', '2,0': '' }))).toEqual([[18.6]]);
    expect(check(again)).toEqual([['没有发现问题（没有给考核细则，没有查计分规则和佐证要求）']]);
  });

  it('do not guess what 不涉及 is worth', () => {
    const told = '#N/A 有 1 项写了“不涉及”，没有考核细则就不知道怎么算分。请给出考核细则区域。';
    expect(shown(() => total(small({ '4,4': '不涉及' })))).toBe(told);
    expect(shown(() => section(small({ '4,4': '不涉及' })))).toBe(told);
  });

  it('take it from the column 可否不涉及 where there is one', () => {
    const withPolicy = (word: string): Values =>
      small({ '4,4': '不涉及' }).map((row, at) => [...row, at === 0 ? '可否不涉及' : at === 4 ? word : '']);
    expect(total(withPolicy('直接得分'))).toEqual([[19.5]]);
    expect(total(withPolicy('剔除折算'))).toEqual([[19]]);
    expect(section(withPolicy('剔除折算'))[2]).toEqual(['工资支付', 0, 0]);
  });

  it('know bonus rows by 加分小计', () => {
    const bonus: Values = [
      ...SMALL.slice(0, 5),
      ['9.1', '奖励', '表彰', 5, 2, ''],
      ['', '', '加分小计', '', 2, ''],
      ['', '', '合计', 20, 20.6, ''],
    ];
    expect(section(bonus).at(-1)).toEqual(['奖励', 2, 5]);
    expect(check(bonus)).toHaveLength(1);
    const [[sum] = []] = total(bonus);
    expect(sum).toBe(20.6);
  });

  it.each<readonly [string, unknown]>([
    ['nothing', null],
    ['an empty range', [['']]],
    ['a number', 5],
    [
      'no table',
      [
        ['甲', '乙'],
        [1, 2],
      ],
    ],
    ['an error', { code: '#REF!' }],
  ])('say of %s that no table is there', (_what, given) => {
    expect(shown(() => total(given))).toEqual(expect.stringMatching(/^#N\/A 区域里没有找到自评表/));
  });

  it('say which column is missing', () => {
    const without = (at: number): Values => SMALL.map((row) => row.filter((_value, column) => column !== at));
    expect(shown(() => total(without(0)))).toBe('#N/A 自评表里没有“编号”，算不出来。');
    expect(shown(() => total(without(4)))).toBe('#N/A 自评表里没有“自评分”，算不出来。');
  });

  it('refuse a range in which Excel made zeros of blanks', () => {
    const zeros = SMALL.map((row) => row.map((value): Value => (value === '' ? 0 : value)));
    const told = expect.stringMatching(/^#VALUE! 这个版本的 Excel 把空白单元格当成 0/);
    expect(shown(() => total(zeros))).toEqual(told);
    expect(shown(() => check(zeros))).toEqual(told);
    const titled = [['自评表', 0, 0, 0, 0, 0], ...SMALL.map((row) => row.map((value) => value || '有'))];
    expect(shown(() => total(titled))).toEqual(told);
  });
});

describe('CHECK without a scheme', () => {
  it.each<readonly [string, Readonly<Record<string, Value>>, readonly string[]]>([
    ['a blank score', { '1,4': '' }, ['填错 1.1 工作机制']],
    ['a text', { '1,4': '4分' }, ['填错 1.1 工作机制']],
    ['more than the points', { '1,4': 5 }, ['填错 1.1 工作机制', '填错', '填错']],
    ['no reason', { '2,5': '' }, ['填错 1.2 会议制度']],
    ['a wrong total', { '5,4': 19 }, ['填错']],
    ['a wrong subtotal', { '3,4': 9 }, ['填错']],
    ['不涉及, which nobody can judge', { '4,4': '不涉及' }, []],
    ['a row without points', { '4,3': '' }, []],
  ])('on %s', (_what, changes, expected) => {
    expect(found(small(changes))).toEqual([...expected].sort());
  });

  it('does not ask a clerk’s own table for columns of reasons or evidence', () => {
    const plain = SMALL.map((row) => row.slice(0, 5));
    expect(check(plain)).toHaveLength(1);
  });

  it('looks at a register that is given', () => {
    const odd = REGISTER.map((row, at) => (at === 2 ? ['2', '8.8', ...row.slice(2)] : row));
    expect(found(SMALL, odd)).toEqual(['参考']);
    expect(check(SMALL, odd)[1]?.[1]).toBe('佐证清单区域第 3 行第 2 列');
    expect(shown(() => check(SMALL, SMALL))).toEqual(
      expect.stringMatching(/^#VALUE! 区域里没有找到佐证清单/),
    );
  });
});

describe('where a finding is', () => {
  const faulty = small({ '1,4': '' });
  const placeWith = (...addresses: readonly unknown[]): unknown =>
    check(faulty, null, null, null, { parameterAddresses: addresses as string[] })[1]?.[1];

  it('is row and column of the range while Excel does not say where that is', () => {
    expect(check(faulty)[1]?.[1]).toBe('区域第 2 行第 5 列');
    expect(placeWith('')).toBe('区域第 2 行第 5 列');
    expect(placeWith(null)).toBe('区域第 2 行第 5 列');
    expect(placeWith('乱写')).toBe('区域第 2 行第 5 列');
  });

  it('is Excel’s own address once it does', () => {
    expect(placeWith('自评表!A1:F6')).toBe('自评表!E2');
    expect(placeWith("'1 村'!$C$10:$H$15")).toBe("'1 村'!G11");
    expect(placeWith('自评表!B:G')).toBe('自评表!F2');
    expect(placeWith('自评表!3:8')).toBe('自评表!E4');
  });
});

describe('MISSING without a scheme', () => {
  it('lists the items of which the register lists nothing', () => {
    expect(missing(SMALL, REGISTER)).toEqual([
      ['编号', '考核项目', '应有份数', '现有份数', '缺什么'],
      ['1.2', '会议制度', '', 0, '自评 5.5 分，佐证清单里一份也没有。'],
    ]);
    const whole = [...REGISTER, ['3', '1.2', '会议记录', '会议记录', 44653, '', '']];
    expect(missing(SMALL, whole)).toEqual([['没有缺佐证的项目']]);
  });

  it('wants a register', () => {
    expect(shown(() => missing(SMALL, null))).toEqual(
      expect.stringMatching(/^#VALUE! 区域里没有找到佐证清单/),
    );
  });
});

describe('a scheme range', () => {
  it.each<readonly [string, Values, RegExp]>([
    ['that is none', [['甲'], ['乙']], /^#VALUE! 区域里没有找到考核细则，缺少：编号、类别/],
    [
      'that is a broken snapshot',
      [
        ['zpt', '1'],
        ['scheme', '{'],
      ],
      /^#VALUE! _zpt 区域不完整/,
    ],
  ])('%s', (_what, scheme, told) => {
    expect(shown(() => total(SMALL, scheme))).toEqual(expect.stringMatching(told));
  });

  it('with a fault is not used, and the fault is told', () => {
    const headings = [
      ...['编号', '类别', '一级指标', '考核项目', '考核内容', '分值', '规则类型', '规则参数', '评分标准'],
      ...['佐证要求', '佐证参数', '可否不涉及', '责任部门'],
    ];
    const line = (rule: string, code = '1.1'): Values[number] => [
      code,
      '',
      '组织领导',
      '工作机制',
      '',
      4,
      rule,
      ...Array.from({ length: 6 }, () => ''),
    ];
    expect(total(SMALL, [headings, line('酌情打分')])).toEqual([[4]]);
    expect(shown(() => total(SMALL, [headings, line('随便打')]))).toEqual(
      expect.stringMatching(/^#VALUE! 考核细则有错，不能用。细则!G2/),
    );
    expect(shown(() => total(SMALL, [headings, line('酌情打分', '7.7')]))).toEqual(
      expect.stringMatching(/^#N\/A 自评表的编号和考核细则的一个也对不上/),
    );
    const zeros = [headings, line('酌情打分')].map((row) => row.map((value) => (value === '' ? 0 : value)));
    expect(shown(() => total(SMALL, zeros))).toEqual(expect.stringMatching(/^#VALUE! /));
  });
});

describe('other ranges', () => {
  const cases: Values = [
    ['序号', '受理日期', '金额（元）', '办结日期'],
    [1, 44600, 5, 44610],
  ];

  it('are told apart by their headings', () => {
    expect(check(SMALL, null, null, [cases])).toHaveLength(1);
    expect(shown(() => check(SMALL, null, null, [cases, cases]))).toBe(
      '#VALUE! “案件台账”给了两次，请只给一次。',
    );
    expect(shown(() => check(SMALL, null, null, [[['甲', '乙']]]))).toEqual(
      expect.stringMatching(/^#VALUE! 其他区域只能是/),
    );
  });

  it('that are left out do not count', () => {
    for (const nothing of [null, undefined, [], [null], [[['']]]])
      expect(check(SMALL, null, null, nothing)).toHaveLength(1);
  });
});
