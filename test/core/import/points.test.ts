/** Points and totals as published tables write them: what comes of it, and what the report says. */
import { HEAD, doubts, imported, items, sheetOf } from '../../fixtures/rubrics/tried';

describe('分值 that several rows share', () => {
  const rows = [
    [...HEAD],
    ['有会议记录', 6, '完成得分'],
    ['有工作计划', null, '缺一份扣1分'],
    ['有工作总结', null, null],
    ['开展宣传', 4, '每少1次扣1分，不少于4次'],
  ];
  test('makes one item of them where none says its own points', () => {
    const sheet = sheetOf(rows);
    sheet.merges.push({ top: 1, left: 1, bottom: 3, right: 1 });
    const result = imported(sheet);
    expect(items(result)).toEqual(['1 有会议记录 6 deduct', '2 开展宣传 4 shortfall']);
    expect(result.scheme?.items[0]?.content).toBe('有会议记录\n有工作计划\n有工作总结');
    expect(doubts(result)).toContain('warning points-shared A2');
  });
  test('leaves them apart where each says its own', () => {
    const sheet = sheetOf([
      [...HEAD],
      ['有会议记录（1分）', 6, null],
      ['有工作计划（2分）', null, null],
      ['有工作总结（3分）', null, null],
    ]);
    sheet.merges.push({ top: 1, left: 1, bottom: 3, right: 1 });
    expect(items(imported(sheet))).toEqual([
      '1 有会议记录 1 manual',
      '2 有工作计划 2 manual',
      '3 有工作总结 3 manual',
    ]);
  });
  test('says so where their own points do not add up to it', () => {
    const sheet = sheetOf([[...HEAD], ['有会议记录（1分）', 6, null], ['有工作计划（2分）', null, null]]);
    sheet.merges.push({ top: 1, left: 1, bottom: 2, right: 1 });
    expect(doubts(imported(sheet))).toContain('warning points-disagree B2');
  });
});

describe('points said more than once', () => {
  test('agree: nothing to say', () => {
    const result = imported(
      sheetOf([[...HEAD], ['开展宣传（10分）', 10, '共计10分，每少1次扣1分，不少于4次，扣完为止']]),
    );
    expect(items(result)).toEqual(['1 开展宣传 10 shortfall']);
    expect(doubts(result)).toEqual([]);
  });
  test('differ: the column counts, and the report quotes the other', () => {
    const result = imported(sheetOf([[...HEAD], ['开展宣传（18分）', 10, '共计10分']]));
    expect(items(result)).toEqual(['1 开展宣传 10 manual']);
    expect(result.doubts).toContainEqual(
      expect.objectContaining({
        messageId: 'points-disagree',
        params: { points: '10', words: '(18分)', other: '18' },
        place: expect.objectContaining({ sheet: 'Sheet1', cell: 'B2', item: '1' }),
      }),
    );
  });
});

test('an item without points, and a total that is not the sum, keep the draft from being used', () => {
  const result = imported(
    sheetOf([[...HEAD], ['开展宣传', null, '按比例得分'], ['走访', 10, '按比例得分'], ['合计', 100, null]]),
  );
  expect(items(result)).toEqual(['1 开展宣传 - ratio', '2 走访 10 ratio']);
  expect(doubts(result)).toEqual(['error points-missing A2', 'error base-differs A4']);
});

test('bonus items after 小计 number anew and have a cap; 总计 is base and bonus', () => {
  const result = imported(
    sheetOf([
      ['＞2022年度考核评分表'],
      ['序号', '考核内容', '分值', '评分标准'],
      [1, '会议', 60, '按比例得分'],
      [2, '宣传', 40, '按比例得分'],
      ['小计（100分）'],
      ['＞加分项（10分）'],
      [1, '表彰', 6, '国家级6分、省级4分、市级2分，就高不重复'],
      [2, '信息', null, '被采用一篇加0.5分，累计不超过4分'],
      ['加分小计（10分）'],
      ['总计（110分）'],
    ]),
  );
  expect(items(result)).toEqual([
    '1.1 会议 60 ratio',
    '1.2 宣传 40 ratio',
    '2.1 表彰 6 bonus-level bonus',
    '2.2 信息 4 bonus-count bonus',
  ]);
  expect(result.scheme?.base.toFixed()).toBe('100');
  expect(result.scheme?.bonusCap?.toFixed()).toBe('10');
  expect(doubts(result)).toEqual([
    'info period-read A1',
    'info evidence-guessed B7',
    'warning points-from-rule B8',
  ]);
});

test('a veto section: items without points, off, and a grade to fall to', () => {
  const result = imported(
    sheetOf([
      [...HEAD],
      ['会议', 100, '按比例得分'],
      ['＞二、一票否决事项'],
      ['发生群体性事件', null, '取消评先资格'],
      ['＞注：90分以上为优秀，60分以下为不合格，60-90分为合格。'],
    ]),
  );
  expect(items(result)).toEqual(['1.1 会议 100 ratio', '2.1 发生群体性事件 - veto veto']);
  expect(result.scheme?.vetoEnabled).toBe(false);
  expect(result.scheme?.items[1]?.rule).toEqual({ type: 'veto', effect: { grade: '不合格' } });
  expect(result.scheme?.grades.map(({ name, from, to }) => [name, from.toFixed(), to?.toFixed()])).toEqual([
    ['优秀', '90', undefined],
    ['合格', '60', '90'],
    ['不合格', '0', '60'],
  ]);
  expect(doubts(result)).toEqual(['info veto-off A4', 'info grades-read A5']);
});

test('items that take from the total are left out, and the report says so', () => {
  const result = imported(
    sheetOf([[...HEAD], ['会议', 100, '按比例得分'], ['＞三、扣分项'], ['被通报', 5, '每次扣5分']]),
  );
  expect(items(result)).toEqual(['1 会议 100 ratio']);
  expect(doubts(result)).toEqual(['warning deduction-section A4']);
});
