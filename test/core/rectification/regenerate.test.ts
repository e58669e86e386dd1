/** Made again after people worked in it, a summary has every cell that they typed, wherever they moved it. */
import { NO_PAPERS } from '../../../src/core/scheme/defaults';
import fc from 'fast-check';
import { serialFromDate } from '../../../src/core/calendar/civil-date';
import type { Edit } from '../../../src/core/checks/example';
import type { Cell, Row, Sheet, Workbook } from '../../../src/core/grid/types';
import { OWN } from '../../../src/core/rectification/key';
import { checkOfKey } from '../../../src/core/rectification/key';
import {
  type LedgerEntry,
  TYPED_COLUMNS,
  type TypedCells,
  type TypedColumn,
  type TypedValue,
} from '../../../src/core/summary-file';
import type { Summary } from '../../../src/core/summary/types';
import { LEDGER_COLUMNS, LEDGER_STATES } from '../../../src/core/vocabulary/summary-workbook';
import { score, summaryOf } from '../../fixtures/batch';
import { readBack, sheetNamed, written } from '../../fixtures/regenerate';

const VILLAGES = ['红星村', '东风村', '柳树村'];
const roster = VILLAGES.map((name) => ({ name, aliases: [] }));

/** Each makes faults of its own. */
const FAULTS: readonly Edit[] = [
  score('1.1', 11),
  score('1.2', 21),
  { sheet: '自评表', row: '2.3', do: 'remove' },
  { sheet: '自评表', row: '1.1', column: '自评分', value: null },
  { sheet: '佐证清单', row: '1.1-1', column: '形成日期', value: '不知道' },
  { sheet: '问题整改', row: '1', column: '完成日期', value: null },
  { sheet: '问题整改', row: '1', column: '措施', value: '换了一块新的公示牌' },
];

/** null: the village sent nothing this time. */
type Sent = readonly Edit[] | null;

function summaryFrom(sent: readonly Sent[]): Summary {
  const files = VILLAGES.flatMap((village, at) => {
    const edits = sent[at] ?? null;
    return edits ? [{ file: `${village}.xlsx`, village, edits }] : [];
  });
  return summaryOf(files, { roster, papers: { ...NO_PAPERS, mendWithinDays: 15 } });
}

const sent: fc.Arbitrary<readonly Sent[]> = fc
  .tuple(...VILLAGES.map(() => fc.option(fc.subarray([...FAULTS]), { freq: 5 })))
  .filter((each) => each.some((one) => one !== null));

const words: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      '整',
      '改',
      '好',
      '了',
      '=',
      '+1',
      '@',
      '-',
      '<b>',
      '&amp;',
      '"',
      "'",
      ' ',
      '\n',
      '13800000000',
      '_x000D_',
      '😀',
      '0.5',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');

const day: fc.Arbitrary<TypedValue> = fc
  .integer({ min: serialFromDate('2020-01-01'), max: serialFromDate('2026-12-31') })
  .map((serial) => ({ date: new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10) }));

const typedValue = (column: TypedColumn): fc.Arbitrary<TypedValue> => {
  if (column === 'state') return fc.constantFrom<TypedValue>(...Object.values(LEDGER_STATES), null);
  const isDate = column === 'dueOn' || column === 'closedOn';
  return isDate ? fc.oneof(day, words, fc.constant(null)) : fc.oneof(words, fc.constant(null));
};

interface Work {
  /** Which row, as a share of them, and what is typed there. */
  readonly typed: readonly {
    readonly at: number;
    readonly column: TypedColumn;
    readonly value: TypedValue;
  }[];
  readonly order: readonly number[];
  readonly hidden: readonly number[];
}

const work: fc.Arbitrary<Work> = fc.record({
  typed: fc.array(
    fc
      .constantFrom(...TYPED_COLUMNS)
      .chain((column) =>
        fc.record({ at: fc.nat(99), column: fc.constant(column), value: typedValue(column) }),
      ),
    { maxLength: 12 },
  ),
  order: fc.array(fc.nat(99), { maxLength: 40 }),
  hidden: fc.array(fc.nat(99), { maxLength: 5 }),
});

const HEADINGS = Object.values(LEDGER_COLUMNS);
const columnOf = (id: keyof typeof LEDGER_COLUMNS): number => HEADINGS.indexOf(LEDGER_COLUMNS[id]);
const FIRST = 3;

/** A person types, sorts and filters. */
function worked(workbook: Workbook, { typed, order, hidden }: Work): Workbook {
  const sheet = sheetNamed(workbook, '整改台账');
  const top = sheet.rows.filter(({ index }) => index < FIRST);
  const rows = sheet.rows.filter(({ index }) => index >= FIRST);
  if (rows.length === 0) return workbook;
  const changed = [...rows];
  for (const { at, column, value } of typed) {
    const index = at % changed.length;
    const row = changed[index];
    if (row) changed[index] = withValue(row, columnOf(column), value);
  }
  const sorted = changed
    .map((row, at) => ({ row, by: order[at] ?? 50 }))
    .sort((a, b) => a.by - b.by)
    .map(({ row }, at) => moved(row, rows[at]?.index ?? 0));
  const folded = sorted.map((row, at) => (hidden.includes(at) ? { ...row, hidden: true } : row));
  const next: Sheet = { ...sheet, rows: [...top, ...folded] };
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? next : one)) };
}

function withValue(row: Row, column: number, value: TypedValue): Row {
  const rest = row.cells.filter((cell) => cell.column !== column);
  const at = { row: row.index, column };
  const cells: readonly Cell[] =
    value === null
      ? rest
      : typeof value === 'object'
        ? [...rest, { ...at, value: serialFromDate(value.date), isDate: true }]
        : [...rest, { ...at, value }];
  return { ...row, cells: [...cells].sort((a, b) => a.column - b.column) };
}

const moved = (row: Row, index: number): Row => ({
  ...row,
  index,
  cells: row.cells.map((cell) => ({ ...cell, row: index })),
});

const nameOf = ({ village, key }: LedgerEntry): string => `${village} ${key}`;

/** What must stand in the next ledger: null where the rules of closing decide. */
function expected(before: LedgerEntry, after: LedgerEntry, original: TypedCells): Partial<TypedCells> {
  const typed: Partial<Record<TypedColumn, TypedValue>> = {};
  for (const id of TYPED_COLUMNS) {
    if (JSON.stringify(before.typed[id]) === JSON.stringify(original[id])) continue;
    const isClosing = id === 'state' && before.typed.state !== LEDGER_STATES.declined;
    const isGone = after.verdict.startsWith('核对无此问题') || checkOfKey(before.key) === OWN;
    if (isClosing && isGone) continue;
    typed[id] = before.typed[id];
  }
  return typed;
}

test('every typed cell is in the next summary and in the one after it', async () => {
  await fc.assert(
    fc.asyncProperty(sent, sent, work, async (firstSent, secondSent, person) => {
      const first = await written(summaryFrom(firstSent));
      const original = new Map(readBack(first).ledger.map((entry) => [nameOf(entry), entry.typed]));
      const edited = readBack(worked(first, person));
      const summary = summaryFrom(secondSent);
      const second = readBack(await written(summary, edited, '2023-02-01'));
      const third = readBack(await written(summary, second, '2023-03-01'));
      const rows = new Map(second.ledger.map((entry) => [nameOf(entry), entry]));
      for (const before of edited.ledger) {
        const after = rows.get(nameOf(before));
        if (!after) throw new Error(`${nameOf(before)} is gone`);
        expect(after.typed).toMatchObject(
          expected(before, after, original.get(nameOf(before)) ?? before.typed),
        );
      }
      expect(third.ledger.map(({ village, key, typed }) => ({ village, key, typed }))).toEqual(
        second.ledger.map(({ village, key, typed }) => ({ village, key, typed })),
      );
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('nothing typed, nothing changed: the same ledger again', async () => {
  await fc.assert(
    fc.asyncProperty(sent, async (each) => {
      const first = readBack(await written(summaryFrom(each)));
      const second = readBack(await written(summaryFrom(each), first));
      expect(second.ledger).toEqual(first.ledger);
    }),
    { numRuns: 10 },
  );
}, 60_000);
