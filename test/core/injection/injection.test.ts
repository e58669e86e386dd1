/**
 * Random known defects in clean workbooks of random schemes and layouts: each is found at its cell, and nothing else is.
 */
import fc from 'fast-check';
import { assess } from '../../../src/core/assess';
import { addressOf } from '../../../src/core/messages/describe';
import { type ColumnId, REGISTER_COLUMNS, type RegisterColumn } from '../../../src/core/vocabulary/columns';
import type { Defect } from './defect';
import { EVIDENCE_DEFECTS } from './evidence-defects';
import { type Layout, type Places, lay } from './layout';
import { ROW_DEFECTS } from './row-defects';
import { TABLE_DEFECTS } from './table-defects';
import { type ItemPlan, type Village, cleanVillage } from './village';

const DEFECTS = [...ROW_DEFECTS, ...EVIDENCE_DEFECTS, ...TABLE_DEFECTS];

const COLUMNS: readonly ColumnId[] = [
  'code',
  'section',
  'title',
  'content',
  'points',
  'standard',
  'actual',
  'target',
  'self',
  'reason',
  'evidence',
  'verified',
  'verifiedNote',
];

const plan: fc.Arbitrary<ItemPlan> = fc.record({
  points: fc.integer({ min: 2, max: 20 }),
  rule: fc.constantFrom('manual', 'deduct', 'shortfall', 'ratio', 'one-strike'),
  asked: fc.constantFrom('nothing', 'one', 'quarterly'),
});

const village: fc.Arbitrary<Village> = fc
  .array(fc.array(plan, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 })
  .filter((sections) => sections.flat().length >= 3)
  .map(cleanVillage);

const shuffled = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length });

const layout: fc.Arbitrary<Layout> = fc.record({
  scoreSheet: fc.constantFrom('自评表', '红星村自查', 'Sheet1'),
  columns: shuffled(COLUMNS),
  registerColumns: shuffled(Object.keys(REGISTER_COLUMNS) as RegisterColumn[]),
  above: fc.integer({ min: 0, max: 3 }),
  before: fc.integer({ min: 0, max: 2 }),
  airy: fc.boolean(),
});

/** Which defect strikes where, each as a fraction of what there is to choose from. */
const injections = fc.array(
  fc.record({ which: fc.nat(DEFECTS.length - 1), where: fc.double({ min: 0, max: 0.999, noNaN: true }) }),
  { minLength: 1, maxLength: 4 },
);

interface Struck {
  readonly village: Village;
  readonly names: readonly string[];
  readonly expected: (places: Places) => readonly string[];
}

/** A place is struck once: what two defects in one row should be called is another question. */
function strikeAll(
  clean: Village,
  chosen: readonly { readonly which: number; readonly where: number }[],
): Struck {
  const struck = new Set<string>();
  const used: { readonly defect: Defect; readonly target: string }[] = [];
  let village = clean;
  for (const { which, where } of chosen) {
    const defect = DEFECTS[which];
    const free = defect?.targets(clean).filter((target) => !struck.has(target)) ?? [];
    const target = free[Math.floor(where * free.length)];
    if (!defect || target === undefined) continue;
    if (defect.together && used.some((one) => one.defect === defect)) continue;
    struck.add(target);
    village = defect.strike(village, target);
    used.push({ defect, target });
  }
  return {
    village,
    names: used.map(({ defect, target }) => `${target}: ${defect.name}`),
    expected: (places) => {
      const lines = used.flatMap(({ defect, target }) =>
        defect.expected(target, clean).map(({ checkId, at }) => `${checkId} ${at(places)}`),
      );
      // A wrong subtotal and a total that is wrong of itself show in the same cell.
      return lines.filter((line, index) => !line.startsWith('total-') || lines.indexOf(line) === index);
    },
  };
}

function found({ scheme, files }: Village, laid: ReturnType<typeof lay>): readonly string[] {
  const { findings } = assess({
    file: '红星村.xlsx',
    read: { ok: true, workbook: laid.workbook },
    scheme,
    evidence: { files },
  });
  return findings.map(({ checkId, place }) => `${checkId} ${addressOf(place)}`).sort();
}

test('a clean village has nothing to find, whatever the scheme and the layout', () => {
  fc.assert(
    fc.property(village, layout, (clean, laidOut) => {
      expect(found(clean, lay(clean, laidOut))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('every injected defect is found at its cell, and nothing else', () => {
  fc.assert(
    fc.property(village, layout, injections, (clean, laidOut, chosen) => {
      const struck = strikeAll(clean, chosen);
      const laid = lay(struck.village, laidOut);
      const seen = found(struck.village, laid);
      expect({ injected: struck.names, seen }).toEqual({
        injected: struck.names,
        seen: [...struck.expected(laid.places)].sort(),
      });
    }),
    { numRuns: 1000 },
  );
});

test.each(DEFECTS.map((defect) => [defect.name, defect] as const))('%s', (_name, defect) => {
  fc.assert(
    fc.property(village, layout, fc.double({ min: 0, max: 0.999, noNaN: true }), (clean, laidOut, where) => {
      const targets = defect.targets(clean);
      const target = targets[Math.floor(where * targets.length)];
      fc.pre(target !== undefined);
      const village = defect.strike(clean, target ?? '');
      const laid = lay(village, laidOut);
      const expected = defect.expected(target ?? '', clean);
      expect(found(village, laid)).toEqual(
        expected.map(({ checkId, at }) => `${checkId} ${at(laid.places)}`),
      );
    }),
    { numRuns: 40 },
  );
});
