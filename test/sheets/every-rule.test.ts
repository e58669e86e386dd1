/**
 * Every worked example of every rule, the whole way: written into a scheme workbook and read back, made into a village's
 * workbook, filled in as a village types, read and assessed.
 */
import { ZERO, decimal, formatDecimal, parseDecimal, sum } from '../../src/core/decimal';
import { parseAddress } from '../../src/core/grid/address';
import { builtinScheme } from '../../src/core/scheme/builtin';
import type { Item, Scheme } from '../../src/core/scheme/types';
import { readScheme } from '../../src/core/scheme/workbook';
import { ruleDefinition, ruleDefinitions } from '../../src/core/scoring';
import type { RuleExample } from '../../src/core/scoring/definition';
import type { Rule } from '../../src/core/scoring/types';
import { schemeWorkbook } from '../../src/core/sheets/scheme';
import type { DesignValue } from '../../src/core/sheets/types';
import { villageWorkbook } from '../../src/core/sheets/village';
import { TABLES } from '../../src/core/vocabulary/columns';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { scoreCell } from '../../scripts/samples/answers';
import { type Entry, fillDesign } from '../../scripts/samples/fill-design';
import { assessBytes, readable, zh } from '../fixtures/village';

jest.setTimeout(60_000);

interface Row {
  readonly item: Item;
  readonly example: RuleExample<Rule>;
}

const [anyItem] = builtinScheme.items;

const rows: readonly Row[] = ruleDefinitions
  .filter(({ type }) => type !== 'veto')
  .flatMap((definition) => definition.examples)
  .map((example, at) => {
    if (!anyItem) throw new Error('no item');
    const isPenalty = example.rule.type === 'penalty';
    const isBonus = example.rule.type === 'bonus-level' || example.rule.type === 'bonus-count';
    const item: Item = {
      ...anyItem,
      code: `X.${String(at + 1)}`,
      kind: isPenalty ? 'penalty' : isBonus ? 'bonus' : 'regular',
      section: isPenalty ? '扣减项' : isBonus ? '加分项' : '各种规则',
      title: ruleDefinition(example.rule).word,
      points: isPenalty ? null : decimal(example.points),
      rule: example.rule,
      evidence: [],
    };
    return { item, example };
  });

const scheme: Scheme = {
  ...builtinScheme,
  id: 'every-rule',
  base: sum(rows.map(({ item }) => (item.kind === 'regular' ? (item.points ?? ZERO) : ZERO))),
  step: null,
  items: rows.map(({ item }) => item),
};

/** A number where it is one, the words otherwise: what a village types. */
function typed(text: string): DesignValue {
  const number = parseDecimal(text);
  return number ? Number(formatDecimal(number)) : text;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('the scheme workbook gives every rule back as it was', async () => {
  const read = readWorkbook(await renderWorkbook(schemeWorkbook(scheme, zh)), { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  const { scheme: found, findings } = readScheme(read.workbook, '细则.xlsx');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(plain(found?.items)).toEqual(plain(scheme.items));
});

test('a village’s workbook filled in gets the scores of the examples', async () => {
  const entries: readonly Entry[] = rows.flatMap(({ item, example: { actual, target } }): Entry[] => [
    ...(actual === null
      ? []
      : [{ sheet: TABLES.scores, cell: scoreCell(scheme, item.code, 'actual'), value: typed(actual) }]),
    ...(target === null || target === undefined
      ? []
      : [{ sheet: TABLES.scores, cell: scoreCell(scheme, item.code, 'target'), value: typed(target) }]),
  ]);
  const bytes = await renderWorkbook(fillDesign(villageWorkbook(scheme, '红星村', zh), entries));
  // Without the scheme: the workbook's own snapshot must hold every rule.
  const { items, findings } = readable(assessBytes(bytes));
  const found = items.map(({ item, suggested }) => [
    `${item.code} ${item.title}`,
    suggested && formatDecimal(suggested),
  ]);
  const expected = rows.map(({ item, example: { rule, score, actual, target } }) => {
    // A count that comes from a ledger is a formula; an empty ledger counts 0 of 0, where nothing was typed over it.
    const isLedger = rule.type === 'ratio' || rule.type === 'ratio-gate';
    const isBlank = actual === null || (isLedger && (target ?? null) === null);
    const known =
      isLedger && isBlank ? items.find((entry) => entry.item.code === item.code)?.suggested : null;
    return [`${item.code} ${item.title}`, known ? formatDecimal(known) : score];
  });
  expect(found).toEqual(expected);
  const misread = findings.filter(({ checkId }) => checkId === 'actual-not-understood');
  const wrong = rows.filter(({ example: { actual, target, score, rule } }) => {
    if (actual === null || score !== null) return false;
    const needsTarget = ruleDefinition(rule).usesTarget && !ruleDefinition(rule).fixedTarget(rule);
    const judged = rule.type === 'range' || (rule.type === 'target-line' && actual === '95');
    return !judged && !(needsTarget && (target ?? null) === null);
  });
  // Wherever a rule can make nothing of what was typed, that is said; and nowhere else.
  expect(misread.map(({ place }) => place.item).sort()).toEqual(wrong.map(({ item }) => item.code).sort());
});

describe('what a village is told and may type', () => {
  const [first] = rows;
  if (!first) throw new Error('no row');
  const limited: Scheme = {
    ...scheme,
    base: decimal(46),
    items: [
      {
        ...first.item,
        code: 'X.1',
        points: decimal(6),
        rule: { type: 'deduct', per: decimal(2), unit: '起', count: null },
        limits: { exempt: '及时报告并配合破案的', floor: 'none', maxDeduction: decimal(10) },
      },
      {
        ...first.item,
        code: 'X.2',
        points: decimal(40),
        rule: {
          type: 'severities',
          lines: [
            { name: '重伤', points: decimal(15) },
            { name: '轻伤', points: decimal(10) },
          ],
        },
        limits: { forfeit: '瞒报' },
      },
    ],
  };
  const scores = villageWorkbook(limited, '红星村', zh).sheets.find(({ name }) => name === TABLES.scores);
  const told = (code: string, column: 'actual' | 'self'): string => {
    const cell = parseAddress(scoreCell(limited, code, column));
    const found = scores?.validations.find(
      ({ area }) => area.top === cell?.row && area.left === cell.column && area.right === cell.column,
    );
    const formula = found?.rule.kind === 'custom' ? found.rule.formula : '';
    return `${found?.prompt?.text ?? ''} ${formula}`;
  };

  test('several counts, exceptions and bounds', () => {
    expect(told('X.1', 'actual')).toContain('符合“及时报告并配合破案的”的，写“例外”，并写明原因。');
    expect(told('X.1', 'actual')).toMatch(/OR\(AND\(ISNUMBER\(H\d+\),N\(H\d+\)>=0\),H\d+="例外"\)/);
    expect(told('X.1', 'self')).toMatch(/^填 -4 到 6 的数字.*N\(J\d+\)>=-4/);
    expect(told('X.2', 'actual')).toContain(
      '如 重伤:1、轻伤:1。没有的不写，都没有写“无”。有“瞒报”的，写“清零”。',
    );
  });

  test.each([
    ['X.1', 6, '-4'],
    ['X.1', '例外', '6'],
    ['X.1', '清零', null],
    ['X.2', '重伤1人、轻伤：1', '15'],
    ['X.2', 0, '40'],
    ['X.2', '清零', '0'],
  ])('%s %s is worth %s', async (code, actual, expected) => {
    const entry: Entry = { sheet: TABLES.scores, cell: scoreCell(limited, code, 'actual'), value: actual };
    const bytes = await renderWorkbook(fillDesign(villageWorkbook(limited, '红星村', zh), [entry]));
    const { items, findings } = readable(assessBytes(bytes));
    const found = items.find(({ item }) => item.code === code)?.suggested;
    expect(found ? formatDecimal(found) : null).toBe(expected);
    const isSaid = findings.some(({ checkId }) => checkId === 'actual-not-understood');
    expect(isSaid).toBe(expected === null);
  });
});
