import type { Summary } from '../../../src/core/summary/types';
import { score, summaryOf, verified } from '../../fixtures/batch';

const roster = ['红星村', '东风村', '柳树村', '新桥村'].map((name) => ({ name, aliases: [] }));
const order = ({ villages }: Summary): readonly string[] =>
  villages.map(({ village, rank }) => `${String(rank)} ${village}`);

const FOUR = [
  { file: '红星村.xlsx', village: '红星村' },
  { file: '东风村.xlsx', village: '东风村', edits: [score('1.2', 18)] },
  { file: '柳树村.xlsx', village: '柳树村', edits: [score('1.2', 20)] },
  { file: '新桥村.xlsx', village: '新桥村', edits: [score('1.2', 15)] },
];

test('without ranking, villages stand as on the roster, with no ranks', () => {
  const summary = summaryOf([...FOUR].reverse(), { roster });
  expect(order(summary)).toEqual(['null 红星村', 'null 东风村', 'null 柳树村', 'null 新桥村']);
  expect(summary.villages.every(({ isComparable }) => isComparable)).toBe(true);
});

test('equal totals share a rank, and the next rank is skipped', () => {
  const summary = summaryOf(FOUR, { roster, rankingEnabled: true });
  expect(order(summary)).toEqual(['1 红星村', '1 柳树村', '3 东风村', '4 新桥村']);
  expect(summary.rankedBy).toBe('self');
});

test('ranked by verified totals only once every village has one', () => {
  const some = summaryOf(
    FOUR.map((sheet, at) => ({
      ...sheet,
      edits: [...(sheet.edits ?? []), ...(at > 0 ? [verified('1.1', 1)] : [])],
    })),
    { roster, rankingEnabled: true },
  );
  expect(some.rankedBy).toBe('self');
  const all = summaryOf(
    FOUR.map((sheet, at) => ({ ...sheet, edits: [...(sheet.edits ?? []), verified('1.1', 2 * at + 1)] })),
    { roster, rankingEnabled: true },
  );
  expect(all.rankedBy).toBe('verified');
  expect(order(all)).toEqual(['1 柳树村', '2 新桥村', '3 红星村', '3 东风村']);
});

test('what cannot be compared has no rank: two workbooks, a stranger, another scheme, a table without scores', () => {
  const summary = summaryOf(
    [
      ...FOUR.slice(0, 2),
      { file: '红星村（改）.xlsx', village: '红星村' },
      { file: '外村.xlsx', village: '外来的村' },
      {
        file: '柳树村.xlsx',
        village: '柳树村',
        edits: [{ sheet: '_zpt', row: 'schemeVersion', column: 'B', value: '0' }],
      },
      { file: '新桥村.xlsx', village: '新桥村', edits: [{ sheet: '自评表', removeColumn: '自评分' }] },
    ],
    { roster, rankingEnabled: true },
  );
  expect(order(summary)).toEqual([
    '1 东风村',
    'null 红星村',
    'null 红星村',
    'null 柳树村',
    'null 新桥村',
    'null 外来的村',
  ]);
  expect(summary.duplicates).toEqual([{ village: '红星村', files: ['红星村.xlsx', '红星村（改）.xlsx'] }]);
  expect(summary.villages.find(({ village }) => village === '新桥村')?.assessment.totals).toBeNull();
});

test('who has not handed in, and whose file cannot be read', () => {
  const summary = summaryOf(
    [
      { file: '红星村.xlsx' },
      { file: '收回/东风村.xlsx', edits: [{ unreadable: 'encrypted' }] },
      { file: '收回/乱七八糟.xlsx', edits: [{ unreadable: 'truncated' }] },
    ],
    { roster },
  );
  expect(summary.missing).toEqual(['柳树村', '新桥村']);
  expect(summary.unreadable.map(({ file, village }) => [file, village])).toEqual([
    ['收回/东风村.xlsx', '东风村'],
    ['收回/乱七八糟.xlsx', null],
  ]);
});

test('evidence gaps, by item: nothing, some pieces, some quarters', () => {
  const { villages } = summaryOf([
    {
      file: '红星村.xlsx',
      edits: [
        { sheet: '佐证清单', row: '1.1-1', do: 'remove' },
        { sheet: '自评表', row: '1.1', column: '佐证编号', value: null },
        { sheet: '佐证清单', row: '1.2-4', do: 'remove' },
        { sheet: '自评表', row: '1.2', column: '佐证编号', value: '1.2-1、1.2-2、1.2-3' },
      ],
    },
  ]);
  expect([...(villages[0]?.evidenceGaps ?? [])]).toEqual([
    ['1.1', { kind: 'nothing' }],
    ['1.2', { kind: 'some', pieces: 1, spells: 1 }],
  ]);
});
