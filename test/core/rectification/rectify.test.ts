import { NO_PAPERS } from '../../../src/core/scheme/defaults';
import type { Edit } from '../../../src/core/checks/example';
import { countRectification } from '../../../src/core/rectification/rectify';
import type { Summary } from '../../../src/core/summary/types';
import type { Scheme } from '../../../src/core/scheme/types';
import { score, summaryOf } from '../../fixtures/batch';
import { ledgerOf, readBack, rowOf, typedInto, written } from '../../fixtures/regenerate';

const roster = ['红星村', '东风村', '柳树村'].map((name) => ({
  name,
  aliases: name === '东风村' ? ['老东风村'] : [],
}));

const TOO_MUCH = [score('1.2', 21)];
const own = (column: string, value: string | null): Edit => ({ sheet: '问题整改', row: '1', column, value });

function summaryWith(
  edits: readonly Edit[] | null,
  changes: Partial<Scheme> = {},
  others: readonly { readonly file: string; readonly village: string; readonly edits?: readonly Edit[] }[] = [
    { file: '东风村.xlsx', village: '东风村' },
  ],
): Summary {
  return summaryOf([...(edits ? [{ file: '红星村.xlsx', village: '红星村', edits }] : []), ...others], {
    roster,
    ...changes,
  });
}

test('one row a fault that must be mended, with the remedy as a proposal', () => {
  const row = rowOf(ledgerOf(summaryWith(TOO_MUCH)), 'score-out-of-range');
  expect(row).toMatchObject({
    village: '红星村',
    item: '1.2 会议制度',
    verdict: { kind: 'open' },
    isClosed: false,
  });
  expect(row.problem).toContain('21');
  expect(row.typed).toMatchObject({ state: '待整改', responsible: null, dueOn: null });
  expect(row.typed.measure).not.toBe('');
});

test('reminders and notes need no mending', () => {
  const summary = summaryWith(TOO_MUCH);
  const reminders = summary.findings.filter(({ severity }) => severity !== 'error');
  const { rows } = ledgerOf(summary);
  for (const { checkId } of reminders)
    expect(rows.some(({ key }) => key.startsWith(`${checkId}:`))).toBe(false);
});

test('several cells of one kind and item are one row that names them', () => {
  const date = (row: string): Edit => ({ sheet: '佐证清单', row, column: '形成日期', value: '2020年3月1日' });
  const twice = [
    { file: '红星村.xlsx', village: '红星村', edits: TOO_MUCH },
    { file: '红星村（改）.xlsx', village: '红星村', edits: [...TOO_MUCH, date('1.1-1')] },
  ];
  const { rows } = ledgerOf(summaryOf(twice, { roster }));
  const keys = rows.map(({ village, key }) => `${village} ${key}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(rowOf({ rows, unmatched: [] }, 'score-out-of-range').problem).toMatch(/（共 2 处：[A-Z]+\d+）$/);
});

test("the village's own problems, done where it wrote 完成日期", () => {
  const done = rowOf(ledgerOf(summaryWith([])), 'own');
  expect(done).toMatchObject({
    typed: { state: '已整改' },
    verdict: { kind: 'cleared-own' },
    isClosed: true,
  });
  const open = rowOf(ledgerOf(summaryWith([own('完成日期', null)])), 'own');
  expect(open).toMatchObject({ typed: { state: '待整改' }, verdict: { kind: 'open' }, isClosed: false });
  expect(open.typed.measure).not.toBeNull();
});

describe('made again from the file that was written', () => {
  const typed = {
    measure: '下周三前改好',
    responsible: '村会计',
    dueOn: { date: '2023-01-10' },
    note: '已电话通知',
  };

  test('what people typed stays, and a day that has gone by is told in words and counted', async () => {
    const first = readBack(await written(summaryWith(TOO_MUCH)));
    const edited = typedInto(first, ({ key }) => (key.startsWith('score-out') ? typed : {}));
    const ledger = ledgerOf(summaryWith([score('1.2', 22)]), edited);
    const row = rowOf(ledger, 'score-out-of-range');
    expect(row.typed).toEqual({ ...typed, state: '待整改', closedOn: null });
    // The words are those of the new workbook.
    expect(row.problem).toContain('22');
    expect(row.overdue).toBe(6);
    expect(countRectification(ledger)).toMatchObject({ overdue: 1 });
  });

  test('closed when the new workbook has the fault no more; the day stays the first on which that was so', async () => {
    const first = readBack(await written(summaryWith(TOO_MUCH)));
    const edited = typedInto(first, () => ({ state: '整改中', note: '在改' }));
    const closing = await written(summaryWith([]), edited, '2023-02-01');
    const again = ledgerOf(summaryWith([]), readBack(closing), '2023-03-01');
    const row = rowOf(again, 'score-out-of-range');
    expect(row.typed).toMatchObject({ state: '已整改', note: '在改', closedOn: null });
    expect(row.verdict).toEqual({ kind: 'cleared', on: '2023-02-01' });
    expect(row.isClosed).toBe(true);
  });

  test('已整改 while the fault is still there: the conflict shows, and the row counts as open', async () => {
    const first = readBack(await written(summaryWith(TOO_MUCH)));
    for (const claim of [{ state: '已整改' }, { closedOn: { date: '2023-01-12' } }]) {
      const edited = typedInto(first, ({ key }) => (key.startsWith('score-out') ? claim : {}));
      // Twice: the claim must not be taken for ours the second time.
      const second = readBack(await written(summaryWith(TOO_MUCH), edited));
      const row = rowOf(ledgerOf(summaryWith(TOO_MUCH), second), 'score-out-of-range');
      expect(row.typed).toMatchObject(claim);
      expect(row.verdict).toEqual({ kind: 'still' });
      expect(row.isClosed).toBe(false);
    }
  });

  test('不整改 is for people to decide, whether or not the fault is there', async () => {
    const first = readBack(await written(summaryWith(TOO_MUCH)));
    const edited = typedInto(first, () => ({ state: '不整改', dueOn: { date: '2022-01-01' } }));
    const there = rowOf(ledgerOf(summaryWith(TOO_MUCH), edited), 'score-out-of-range');
    expect(there).toMatchObject({ verdict: { kind: 'declined' }, overdue: null, isClosed: true });
    expect(rowOf(ledgerOf(summaryWith([]), edited), 'score-out-of-range').typed.state).toBe('不整改');
  });

  test('a fault that comes back is open again, and says so', async () => {
    const first = readBack(await written(summaryWith(TOO_MUCH)));
    const gone = readBack(await written(summaryWith([]), first));
    const row = rowOf(ledgerOf(summaryWith(TOO_MUCH), gone), 'score-out-of-range');
    expect(row).toMatchObject({ typed: { state: '待整改' }, verdict: { kind: 'back' }, isClosed: false });
  });

  test.each([
    ['missing', summaryWith(null)],
    ['unreadable', summaryWith([{ unreadable: 'damaged' }])],
    ['not-understood', summaryWith([{ sheet: '自评表', removeColumn: '自评分' }])],
    ['off', summaryWith([], { checks: { 'score-out-of-range': 'off' } })],
  ])('never closed by what was not looked at: %s', async (why, summary) => {
    const first = readBack(await written(summaryWith(TOO_MUCH)));
    const row = rowOf(ledgerOf(summary, first), 'score-out-of-range');
    expect(row).toMatchObject({
      typed: { state: '待整改' },
      verdict: { kind: 'unchecked', why },
      isClosed: false,
    });
    // And found again, it is what it was.
    const second = readBack(await written(summary, first));
    expect(rowOf(ledgerOf(summaryWith(TOO_MUCH), second), 'score-out-of-range').verdict).toEqual({
      kind: 'open',
    });
  });

  test('a fault of the evidence folder is not closed by a summary made without one', async () => {
    const folder: Edit = { folder: 'perfect' };
    const lacking: Edit = { sheet: '佐证清单', row: '1.1-1', column: '文件', value: '没有这份.pdf' };
    const first = readBack(await written(summaryWith([folder, lacking])));
    const check = 'evidence-file-missing';
    expect(rowOf(ledgerOf(summaryWith([]), first), check).verdict).toEqual({
      kind: 'unchecked',
      why: 'no-folder',
    });
    expect(rowOf(ledgerOf(summaryWith([folder]), first), check).verdict.kind).toBe('cleared');
  });

  test("the village's 完成日期 closes what the township had 整改中, once; afterwards the township has the last word", async () => {
    const open = [own('完成日期', null)];
    const first = readBack(await written(summaryWith(open)));
    const working = typedInto(first, () => ({ state: '整改中' }));
    const done = readBack(await written(summaryWith([]), working));
    expect(rowOf(ledgerOf(summaryWith([]), done), 'own')).toMatchObject({
      typed: { state: '已整改' },
      isClosed: true,
    });
    const again = typedInto(done, () => ({ state: '整改中' }));
    const row = rowOf(ledgerOf(summaryWith([]), again), 'own');
    expect(row).toMatchObject({
      typed: { state: '整改中' },
      verdict: { kind: 'cleared-own' },
      isClosed: false,
    });
  });

  test('villages that were renamed keep their rows by their former names; villages that left are kept at the end', async () => {
    const former = readBack(
      await written(
        summaryWith([], { roster: [] }, [
          { file: '老东风村.xlsx', village: '老东风村', edits: TOO_MUCH },
          { file: '枣园村.xlsx', village: '枣园村', edits: TOO_MUCH },
        ]),
      ),
    );
    const edited = typedInto(former, () => ({ responsible: '村主任' }));
    const summary = summaryWith([], {}, [{ file: '东风村.xlsx', village: '东风村', edits: TOO_MUCH }]);
    const ledger = ledgerOf(summary, edited);
    expect(rowOf(ledger, 'score-out-of-range', '东风村').typed.responsible).toBe('村主任');
    const left = ledger.unmatched.filter(({ village }) => village === '枣园村');
    expect(left.length).toBe(former.ledger.filter(({ village }) => village === '枣园村').length);
    // They stay from then on, and come back with the village.
    const later = readBack(await written(summary, edited));
    expect(ledgerOf(summary, later).unmatched.length).toBe(ledger.unmatched.length);
    const back = summaryWith([], {}, [{ file: '枣园村.xlsx', village: '枣园村', edits: TOO_MUCH }]);
    expect(rowOf(ledgerOf(back, later), 'score-out-of-range', '枣园村').typed.responsible).toBe('村主任');
  });

  test('rows that people added or copied stay as they are', async () => {
    const first = readBack(await written(summaryWith(TOO_MUCH)));
    const [copied] = first.ledger;
    if (!copied) throw new Error('no rows');
    const added = { ...copied, key: '', village: '红星村', problem: '公示栏坏了' };
    const nobody = { ...added, village: '', problem: '全乡都要补培训' };
    const edited = { ...first, ledger: [...first.ledger, added, copied, nobody] };
    const second = readBack(await written(summaryWith([]), edited));
    const { rows } = ledgerOf(summaryWith([]), second);
    expect(rows.filter(({ verdict: { kind } }) => kind === 'added').map(({ problem }) => problem)).toEqual([
      '公示栏坏了',
      copied.problem,
      '全乡都要补培训',
    ]);
  });

  test('without the hidden stamp everything in the cells counts as typed', async () => {
    const first = readBack(await written(summaryWith(TOO_MUCH)));
    const edited = typedInto({ ...first, stamp: null }, () => typed);
    const row = rowOf(ledgerOf(summaryWith(TOO_MUCH), edited), 'score-out-of-range');
    expect(row.typed).toMatchObject(typed);
  });
});

test('时限: so many days as the scheme says, from the first time on; it does not move', async () => {
  const changes = { papers: { ...NO_PAPERS, mendWithinDays: 15 } };
  const first = await written(summaryWith(TOO_MUCH, changes), null, '2023-01-16');
  const later = ledgerOf(summaryWith(TOO_MUCH, changes), readBack(first), '2023-02-20');
  const row = rowOf(later, 'score-out-of-range');
  expect(row.typed.dueOn).toEqual({ date: '2023-01-31' });
  expect(row.overdue).toBe(20);
});
