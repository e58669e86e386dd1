/** ITEM, EVIDENCE, SIMILARITY. */
import { shown, speak } from './support/excel';
import { check } from '../../src/functions/check';
import { evidence } from '../../src/functions/evidence';
import { item } from '../../src/functions/item';
import { similarity } from '../../src/functions/similarity';
import { SMALL, type Values, small } from './support/ranges';

const HOSTILE = '<img src=x onerror=alert(1)>';

describe('ITEM', () => {
  it('gives a row for each code and a column for each heading', () => {
    expect(item(SMALL, '2.1')).toEqual([[9.1]]);
    expect(item(SMALL, 2.1, '分值')).toEqual([[10]]);
    expect(item(SMALL, [['1.2'], [''], ['1.1']], [['考核项目', '自评分', '扣分原因']])).toEqual([
      ['会议制度', 5.5, '少开一次'],
      ['', '', ''],
      ['工作机制', 4, ''],
    ]);
  });

  it('knows headings by their synonyms and as the table writes them', () => {
    const other = small({ '0,4': '自查\n得分（分）' });
    expect(item(other, '1.2', '自评分')).toEqual([[5.5]]);
    expect(item(other, '1.2', '自查得分')).toEqual([[5.5]]);
  });

  it('keeps blanks blank, texts texts and errors errors', () => {
    const odd = small({ '1,4': '', '2,4': '5分', '4,4': { code: '#REF!' } });
    expect(shown(() => item(odd, [['1.1'], ['1.2'], ['2.1'], ['9.9'], [{ code: '#N/A' }]]))).toEqual([
      [''],
      ['5分'],
      ['#REF!'],
      ['#N/A 自评表里没有编号 9.9。'],
      ['#N/A'],
    ]);
  });

  it('says what is not there', () => {
    expect(shown(() => item(SMALL, '9.9'))).toBe('#N/A 自评表里没有编号 9.9。');
    expect(shown(() => item(SMALL, '1.1', '得分率'))).toBe(
      '#VALUE! 自评表里没有“得分率”这一列。有的列：编号、一级指标、考核项目、分值、自评分、扣分原因。',
    );
    expect(shown(() => item(SMALL, null))).toBe('#VALUE! 没有给编号。');
    expect(shown(() => item([['甲']], '1.1'))).toEqual(expect.stringMatching(/^#N\/A /));
  });
});

describe('EVIDENCE', () => {
  const REGISTER: Values = [
    ['编号', '对应项目', '名称', '类型', '形成日期', '份数'],
    ['1', '1.1', '通知', '正式文件', 44651, ''],
    ['2', '2.1、1.1', '记录', '排查记录', 44652, 3],
    ['3', '', '照片', '照片', 44653, 2],
  ];

  it('counts pieces and names them', () => {
    expect(evidence(REGISTER, [['1.1'], ['2.1'], ['1.2'], ['']])).toEqual([
      [4, '1、2'],
      [3, '2'],
      [0, ''],
      ['', ''],
    ]);
  });

  it('counts what the score table cites as well', () => {
    const scores = SMALL.map((row, at) => [...row, at === 0 ? '佐证编号' : at === 2 ? '3，9' : '']);
    expect(evidence(REGISTER, '1.2', scores)).toEqual([[2, '3']]);
    expect(evidence(REGISTER, '1.2')).toEqual([[0, '']]);
  });

  it('wants a register and codes', () => {
    expect(shown(() => evidence(SMALL, '1.1'))).toEqual(
      expect.stringMatching(/^#VALUE! 区域里没有找到佐证清单/),
    );
    expect(shown(() => evidence(REGISTER, undefined))).toBe('#VALUE! 没有给编号。');
    const zeros = REGISTER.map((row) => [...row, row[0] === '编号' ? '备注' : 0]).map((row) =>
      row.map((value) => (value === '' ? 0 : value)),
    );
    expect(shown(() => evidence(zeros, '1.1'))).toEqual(expect.stringMatching(/^#VALUE! 这个版本的 Excel/));
  });
});

describe('SIMILARITY', () => {
  const first = '本村成立工作专班，每季度召开专题会议，逐项排查在建工程工资支付情况，全年没有发生欠薪。';
  const copied = first.replace('本村', '我村');
  const other = '道路硬化工程由县建筑公司承建，设立了维权告示牌，农民工实名登记，工资按月从专户发放到人。';

  it('names the most similar other text', () => {
    const [one, , three] = similarity([[first], [other], [copied]], [['红星村'], ['东风村'], ['柳树村']]);
    expect(one?.[1]).toBe('柳树村');
    expect(Number(one?.[0])).toBeGreaterThan(0.8);
    expect(three?.[1]).toBe('红星村');
    expect(similarity([[first], [other]])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(similarity([[first], [copied]])[0]?.[1]).toBe('第 2 篇');
  });

  it('sets every text against every other', () => {
    const square = similarity([[first], [''], [first]], null, 1);
    expect(square).toEqual([
      [1, '', 1],
      ['', '', ''],
      [1, '', 1],
    ]);
    expect(similarity([[first], [''], [first]], null, true)).toEqual(square);
  });

  it('does not compare blanks and stubs, and refuses too many', () => {
    expect(similarity([[first], ['没有问题。'], ['']])).toEqual([
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
    const many = Array.from({ length: 301 }, (_text, at) => [first + String(at)]);
    expect(shown(() => similarity(many))).toEqual(expect.stringMatching(/^#VALUE! 文章太多/));
    const blanks = Array.from({ length: 10_000 }, (_text, at) => [at < 2 ? first : '']);
    expect(similarity(blanks)[1]?.[0]).toBe(1);
    expect(shown(() => similarity(blanks, null, 1))).toEqual(expect.stringMatching(/^#VALUE! 文章太多/));
  });

  it('wants as many names as texts, and passes errors on', () => {
    expect(shown(() => similarity([[first], [other]], [['红星村']]))).toEqual(
      expect.stringMatching(/^#VALUE! 几个区域/),
    );
    expect(shown(() => similarity([[first], [{ code: '#NAME?' }]]))).toBe('#NAME?');
    expect(similarity(null)).toEqual([['', '']]);
  });
});

describe('hostile text', () => {
  it.each([HOSTILE, '=HYPERLINK("http://x")', '__proto__', 'constructor', '\u202e文字', 'a'.repeat(40_000)])(
    'stays plain text: %.20s',
    (text) => {
      const spill = check(small({ '1,2': text, '1,4': text }));
      expect(spill).toHaveLength(2);
      for (const value of spill.flat()) expect(String(value).length).toBeLessThan(32_767);
      expect(item(small({ '1,0': text }), text)).toEqual([[4]]);
      expect(shown(() => item(SMALL, text))).toEqual(expect.stringMatching(/^#N\/A /));
    },
  );
});

describe('the language of Excel’s menus', () => {
  afterEach(() => speak(undefined));

  it('is that of the sentences', () => {
    speak('en-US');
    expect(check(small({ '1,4': '' }))[0]).toEqual([
      'Severity',
      'Cell',
      'Item',
      'What is wrong',
      'What to do',
    ]);
    expect(shown(() => item(SMALL, '9.9'))).toBe('#N/A The score table has no code 9.9.');
    speak('zh-CN');
    expect(shown(() => item(SMALL, '9.9'))).toBe('#N/A 自评表里没有编号 9.9。');
  });
});
