import fc from 'fast-check';
import { assess } from '../../src/core/assess';
import { editedExample } from '../../src/core/checks/perfect/try';
import type { Edit } from '../../src/core/checks/example';
import { perfectScheme } from '../../src/core/checks/perfect/scheme';
import { alike, lettersIn } from '../../src/core/similarity/alike';
import type { Scheme } from '../../src/core/scheme/types';

const set = (row: string, column: string, value: string | null): Edit => ({
  sheet: '自评表',
  row,
  column,
  value,
});

function matched(edits: readonly Edit[], scheme: Scheme = perfectScheme): Record<string, string> {
  const { read } = editedExample(edits);
  const assessment = assess({ file: 'x.xlsx', read, scheme });
  if (!assessment.readable) throw new Error('unreadable');
  return Object.fromEntries(
    assessment.items.flatMap(({ item, row }) => (row?.match ? [[item.code, row.place.cell ?? '']] : [])),
  );
}

test('a row whose title and content are nearly the item’s is the item’s', () => {
  expect(matched([set('1.2', '编号', null), set('1.2', '考核项目', '会议制度情况')])).toEqual({
    '1.2': 'A5',
  });
});

test('a row with a known code is never matched by its words', () => {
  expect(matched([set('1.2', '编号', '2.3')])).toEqual({});
});

test('a title of something else is not outvoted by the same content', () => {
  expect(matched([set('1.2', '编号', null), set('1.2', '考核项目', '自选动作')])).toEqual({});
});

test('the content tells rows of one title apart', () => {
  const edits = ['1.1', '1.2'].flatMap((row) => [set(row, '编号', null), set(row, '考核项目', '组织领导')]);
  const scheme = {
    ...perfectScheme,
    items: perfectScheme.items.map((item) =>
      item.code === '1.1' ? { ...item, content: '成立工作专班，明确专人负责' } : item,
    ),
  };
  expect(matched([...edits, set('1.1', '考核内容', '成立工作专班并明确专人')], scheme)).toEqual({
    '1.1': 'A4',
    '1.2': 'A5',
  });
});

test('two rows that say the same item are neither', () => {
  const edits = [
    set('1.1', '编号', null),
    set('1.2', '编号', null),
    set('1.1', '考核项目', '会议制度'),
    set('1.1', '考核内容', '会议制度的考核内容'),
  ];
  expect(matched(edits)).toEqual({});
});

test('two items that the row says equally well are neither', () => {
  const scheme = {
    ...perfectScheme,
    items: perfectScheme.items.map((item) =>
      item.code === '1.1' ? { ...item, title: '会议制度', content: '会议制度的考核内容' } : item,
    ),
  };
  expect(matched([set('1.1', '编号', null), set('1.2', '编号', null)], scheme)).toEqual({});
});

test('findings of a matched row name the item', () => {
  const { read } = editedExample([set('1.2', '编号', '七'), set('1.2', '自评分', '二十分')]);
  const { findings } = assess({ file: 'x.xlsx', read, scheme: perfectScheme });
  expect(findings.map(({ messageId, place }) => [messageId, place.item])).toEqual([
    ['score-not-number/meant', '1.2'],
    ['item-matched-by-text', '1.2'],
  ]);
});

test('likeness is between 0 and 1, the same from both sides, and 1 for the same letters', () => {
  const text = fc
    .array(fc.constantFrom('会', '议', '制', '度', ' ', '，'), { maxLength: 12 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [lettersIn(one), lettersIn(other)];
      const share = alike(a, b);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(alike(b, a)).toBe(share);
      if (a.letters !== '') expect(alike(a, a)).toBe(1);
    }),
  );
  expect(alike(lettersIn('会议制度'), lettersIn('会议 制度。'))).toBe(1);
  expect(alike(lettersIn('会议'), lettersIn('制度'))).toBe(0);
});
