import { builtinScheme } from '../../../src/core/scheme/builtin';
import { schemeToJson } from '../../../src/core/scheme/json';
import type { Family } from '../family';
import { HOSTILE_TEXTS, escapeXml } from '../hostile';
import { rezip, textOf } from '../package';
import type { Random } from '../random';
import type { SeedWorkbook } from '../seeds';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const VALUES: readonly Json[] = [
  null,
  true,
  '',
  0,
  -1,
  1.5,
  1e308,
  [],
  {},
  '5',
  '-5',
  '0.0',
  '1e5',
  '9'.repeat(30_000),
  `0.${'0'.repeat(30_000)}1`,
  `-${'9'.repeat(400)}`,
  '2022-02-31',
  '0001-01-01',
  '9999-12-31',
  'full',
  'exclude',
  'bonus',
  'veto',
  'error',
  'off',
  [[[[[]]]]],
  { __proto__: null, type: 'deduct' },
];

const TEXTS: readonly string[] = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '['.repeat(100_000),
  `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  '1e999999',
  '"\\ud800"',
  'null',
  '',
  '{',
  'NaN',
];

/** The scheme's text with something wrong in it. */
function hostileJson(random: Random): string {
  if (random.percent(10)) return random.pick(TEXTS);
  const scheme = JSON.parse(schemeToJson(builtinScheme)) as Json;
  for (let count = 1 + random.below(4); count > 0; count -= 1) spoil(scheme, random);
  const json = JSON.stringify(scheme);
  if (random.percent(10)) return json.slice(0, random.below(json.length));
  if (random.percent(10)) return json.replace(/"points":"[^"]*"/, '"points":1e999999');
  if (random.percent(10))
    return json.replace('{', '{"__proto__":{"polluted":true},"checks":{"__proto__":"off"},');
  return json;
}

/** Goes down at random and puts something else where it stops. */
function spoil(json: Json, random: Random): void {
  let at: Json = json;
  for (;;) {
    if (typeof at !== 'object' || at === null) return;
    const keys = Object.keys(at);
    if (keys.length === 0) return;
    const key = random.pick(keys);
    const holder = at as { [key: string]: Json };
    const inner: Json = holder[key] ?? null;
    const isLeaf = typeof inner !== 'object' || inner === null;
    if (isLeaf || random.percent(15)) {
      if (Array.isArray(at) && random.percent(50)) {
        if (random.percent(50)) at.splice(Number(key), 1);
        else for (let copies = random.pick([1, 5, 300]); copies > 0; copies -= 1) at.push(inner);
      } else holder[key] = random.percent(60) ? random.pick(VALUES) : random.pick(HOSTILE_TEXTS);
      return;
    }
    at = inner;
  }
}

/** The part of the sheet _zpt; null when the seed has none. */
function snapshotPart(seed: SeedWorkbook): string | null {
  const id = /<sheet [^>]*name="_zpt"[^>]*r:id="([^"]+)"/.exec(textOf(seed, 'xl/workbook.xml'))?.[1];
  const relations = textOf(seed, 'xl/_rels/workbook.xml.rels').match(/<Relationship [^>]*>/g) ?? [];
  const relation = relations.find((one) => id !== undefined && one.includes(`Id="${id}"`));
  const target = relation && /Target="([^"]+)"/.exec(relation)?.[1];
  return target === undefined ? null : `xl/${target.replace(/^\/xl\//, '')}`;
}

/** The snapshot of the scheme that a village's workbook carries, damaged or made to harm. */
export const snapshot: Family = {
  name: 'snapshot',
  weight: 10,
  alter: (seed, random) => {
    const part = snapshotPart(seed);
    if (part === null) return rezip(seed, {});
    const json = hostileJson(random);
    const size = random.pick(
      [30_000, 30_000, 7, 32_767, 1_000_000].filter((piece) => json.length / piece < 20_000),
    );
    const pieces = Array.from({ length: Math.ceil(json.length / size) }, (_, at) =>
      json.slice(at * size, (at + 1) * size),
    );
    const entries: (readonly [string, string])[] = [
      ['zpt', random.percent(95) ? '1' : random.pick(HOSTILE_TEXTS)],
      ['schemeId', random.percent(80) ? 'x' : random.pick(HOSTILE_TEXTS)],
      ['schemeVersion', '1'],
      ['village', random.percent(80) ? '红星村' : random.pick(HOSTILE_TEXTS)],
      ...pieces.map((piece) => ['scheme', piece] as const),
    ];
    if (random.percent(10)) entries.push(['__proto__', 'x'], ['constructor', 'x']);
    const cell = (text: string): string =>
      `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
    const rows = entries.map(([key, value]) => `<row>${cell(key)}${cell(value)}</row>`).join('');
    return rezip(seed, { [part]: `<worksheet><sheetData>${rows}</sheetData></worksheet>` });
  },
};
