import { codeInName, codesForSearch } from '../../../src/core/evidence/register/code';
import { dateInName } from '../../../src/core/evidence/register/date';
import { proposeRegister } from '../../../src/core/evidence/register/build';
import type { EvidenceFile } from '../../../src/core/evidence/types';
import { builtinScheme } from '../../../src/core/scheme/builtin';
import { perfectScheme } from '../../../src/core/checks/perfect/scheme';

const file = (path: string, sha256 = path): EvidenceFile => ({ path, size: 10, kind: 'unknown', sha256 });
const propose = (...paths: readonly string[]) =>
  proposeRegister(
    paths.map((path) => file(path)),
    perfectScheme,
  );

test.each<[string, string, number | null, string]>([
  ['2.1-1 会议记录20220305', '2.1', 1, '会议记录20220305'],
  ['2.1－3（补）', '2.1', 3, '(补)'],
  ['２．１—12、通知', '2.1', 12, '通知'],
  ['2.1会议', '2.1', null, '会议'],
  ['2.1.会议', '2.1', null, '会议'],
  ['J.1-2 通报', 'J.1', 2, '通报'],
  ['j.1 通报', 'J.1', null, '通报'],
  ['2.1-20220305会议', '2.1', null, '20220305会议'],
  ['2.1', '2.1', null, ''],
])('%s begins with the code %s', (name, code, number, rest) => {
  const known = codesForSearch(perfectScheme.items.map((item) => item.code));
  expect(codeInName(name, known)).toEqual({ code, number, rest, isKnown: true });
});

test('2.10 is not 2.1, and a code that the scheme lacks is known as such', () => {
  const known = codesForSearch(['2.1', '2.10']);
  expect(codeInName('2.10-1 台账', known)).toMatchObject({ code: '2.10', number: 1 });
  expect(codeInName('2.1-1 台账', known)).toMatchObject({ code: '2.1' });
  expect(codeInName('2.11 台账', known)).toMatchObject({ code: '2.11', isKnown: false });
  expect(codeInName('2.1.3 台账', known)).toMatchObject({ code: '2.1.3', isKnown: false });
});

test.each(['会议记录', '20220305 会议', '2022.3.5会议', '2022年会议', 'A4纸', 'IMG_2022', ''])(
  '“%s” begins with no code, with or without a scheme',
  (name) => {
    expect(codeInName(name, null)).toBeNull();
    expect(codeInName(name, ['2.1'])).toBeNull();
  },
);

test.each<[string, unknown]>([
  ['会议记录20220305', { kind: 'day', day: '2022-03-05' }],
  ['会议2022.3.5签到', { kind: 'day', day: '2022-03-05' }],
  ['会议 2022-03-05', { kind: 'day', day: '2022-03-05' }],
  ['２０２２年３月５日会议', { kind: 'day', day: '2022-03-05' }],
  ['微信图片_20220305101500', { kind: 'day', day: '2022-03-05' }],
  ['IMG_20220305_101500', { kind: 'day', day: '2022-03-05' }],
  ['2022年3月例会', { kind: 'month', month: '2022年3月' }],
  ['2022.03 例会', { kind: 'month', month: '2022年3月' }],
  ['会议20220305至20220312', { kind: 'several' }],
  ['2022年3月-2022年5月', { kind: 'several' }],
  ['2022年1-3月', { kind: 'none' }],
  ['20220231', { kind: 'none' }],
  ['2022年第一季度', { kind: 'none' }],
  ['3月5日会议', { kind: 'none' }],
  ['编号202203059', { kind: 'none' }],
])('the date in “%s”', (name, expected) => {
  expect(dateInName(name)).toEqual(expected);
});

test('a file is tied by its own name, else by a folder above it; the rest is left over with the reason', () => {
  const { rows, untied } = propose(
    '1.2-1 会议记录20220305.pdf',
    '1.2/第二季度会议20220510.pdf',
    '1.2 会议/深/第三季度会议20220810.pdf',
    '杂/2.1-1 办结材料20220901.pdf',
    '9.9-1 台账.xlsx',
    '说明.txt',
  );
  expect(
    rows.map(({ number, items, name, kind, date, path }) => [number, items, name, kind, date, path]),
  ).toEqual([
    ['1.2-1', ['1.2'], '会议记录20220305', '会议记录', { day: '2022-03-05' }, '1.2-1 会议记录20220305.pdf'],
    [
      '1.2-2',
      ['1.2'],
      '第三季度会议20220810',
      '会议记录',
      { day: '2022-08-10' },
      '1.2 会议/深/第三季度会议20220810.pdf',
    ],
    [
      '1.2-3',
      ['1.2'],
      '第二季度会议20220510',
      '会议记录',
      { day: '2022-05-10' },
      '1.2/第二季度会议20220510.pdf',
    ],
    [
      '2.1-1',
      ['2.1'],
      '办结材料20220901',
      '案件材料',
      { day: '2022-09-01' },
      '杂/2.1-1 办结材料20220901.pdf',
    ],
  ]);
  expect(rows.flatMap(({ doubts }) => doubts)).toEqual([]);
  expect(untied).toEqual([
    { path: '9.9-1 台账.xlsx', reason: 'unknown-code', code: '9.9' },
    { path: '说明.txt', reason: 'no-code', code: '' },
  ]);
});

test('a number given twice stays with the first; the other gets the next free one, and it is said', () => {
  const { rows } = propose('1.2-3 会议20220305.pdf', '1.2-3（补）会议20220405.pdf', '1.2-1 会议20220505.pdf');
  expect(rows.map(({ number, path }) => [number, path])).toEqual([
    ['1.2-1', '1.2-1 会议20220505.pdf'],
    ['1.2-2', '1.2-3（补）会议20220405.pdf'],
    ['1.2-3', '1.2-3 会议20220305.pdf'],
  ]);
  expect(rows[1]?.doubts).toEqual([{ id: 'number-taken', written: '1.2-3' }]);
});

test('a folder with a running number is one piece', () => {
  const { rows } = propose('2.2-1 一号项目承诺书20220401/1.jpg', '2.2-1 一号项目承诺书20220401/2.jpg');
  expect(rows).toEqual([
    expect.objectContaining({
      number: '2.2-1',
      path: '2.2-1 一号项目承诺书20220401',
      files: 2,
      copies: 1,
      kind: '承诺书',
    }),
  ]);
});

test('the same contents under two items are one piece that serves both', () => {
  const { rows } = proposeRegister(
    [file('2.1-1 案件材料20220901.pdf', 'same'), file('2.3-1 案件材料20220901.pdf', 'same')],
    perfectScheme,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    items: ['2.1', '2.3'],
    doubts: [{ id: 'same-contents', paths: ['2.3-1 案件材料20220901.pdf'] }],
  });
});

test('empty files are not the same piece', () => {
  const empty = (path: string): EvidenceFile => ({ ...file(path, 'empty'), size: 0 });
  expect(proposeRegister([empty('2.1-1 a.pdf'), empty('2.1-2 b.pdf')], perfectScheme).rows).toHaveLength(2);
});

test('what the kind was guessed from is told', () => {
  const doubts = (path: string): readonly string[] =>
    propose(path).rows.flatMap((row) => [row.kind, ...row.doubts.map(({ id }) => id)]);
  expect(doubts('2.1-1 台账20220901.xlsx')).toEqual(['台账']);
  expect(doubts('2.2-1 张某20220901.pdf')).toEqual(['承诺书', 'kind-from-item']);
  expect(doubts('2.1-1 某某20220901.jpg')).toEqual(['照片', 'kind-from-ending']);
  expect(doubts('2.1-1 某某20220901.pdf')).toEqual(['', 'kind-unknown']);
  expect(doubts('2.2-1 会议20220901.pdf')).toEqual(['会议记录', 'kind-not-asked']);
  expect(doubts('2.1-1 台账.xlsx')).toEqual(['台账', 'date-missing']);
  expect(doubts('2.1-1 台账2022年3月.xlsx')).toEqual(['台账', 'date-month']);
});

test('copies that the name gives, and names that say nothing', () => {
  expect(propose('2.2-1 承诺书3份20220901.pdf').rows[0]?.copies).toBe(3);
  expect(propose('2.2-1.jpg').rows[0]?.name).toBe('承诺书');
  expect(propose('2.1 案件/IMG_20220405_101010.jpg').rows[0]).toMatchObject({
    name: '案件',
    date: { day: '2022-04-05' },
  });
});

test('without a scheme a code is told by its looks, and every row says so', () => {
  const { rows, untied } = proposeRegister(
    [file('3.15 宣传活动.jpg'), file('2.10 台账.xlsx'), file('2.9 台账.xlsx'), file('x.pdf')],
    null,
  );
  expect(rows.map(({ number }) => number)).toEqual(['2.9-1', '2.10-1', '3.15-1']);
  expect(rows.every(({ doubts }) => doubts.some(({ id }) => id === 'code-unchecked'))).toBe(true);
  expect(untied).toHaveLength(1);
});

test('rows follow the scheme, whatever the order of the files', () => {
  const codes = builtinScheme.items.map(({ code }) => code);
  const files = [...codes].reverse().map((code) => file(`${code} 会议20220305.pdf`));
  expect(proposeRegister(files, builtinScheme).rows.map(({ items }) => items[0])).toEqual(codes);
});
