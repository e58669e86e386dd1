import { formatDecimal, sum } from '../../../src/core/decimal';
import { builtinScheme } from '../../../src/core/scheme/builtin';
import { LAST_YEAR, NO_SUPERVISION } from '../../../src/core/scheme/defaults';
import { formatRequirement, parseRequirement } from '../../../src/core/scheme/evidence-parameters';
import { schemeFromJson, schemeToJson } from '../../../src/core/scheme/json';
import { sectionsOf } from '../../../src/core/scheme/sections';

test('the built-in scheme says that its points are illustrative, and adds up', () => {
  expect(builtinScheme.illustrative).toBe(true);
  expect(builtinScheme.rankingEnabled || builtinScheme.vetoEnabled).toBe(false);
  const regular = builtinScheme.items.filter(({ kind }) => kind === 'regular');
  expect(formatDecimal(sum(regular.flatMap(({ points }) => (points ? [points] : []))))).toBe('100');
  expect(sectionsOf(builtinScheme).map(({ title, items }) => `${title} ${String(items.length)}`)).toEqual([
    '组织领导及部门协调 6',
    '工资支付保障制度 11',
    '工程建设领域工资保障 7',
    '欠薪农民工关怀 4',
    '加分项 2',
    '否决项 2',
  ]);
});

test('it goes through JSON without loss', () => {
  expect(schemeFromJson(schemeToJson(builtinScheme))).toEqual(builtinScheme);
});

test.each([
  ['', ''],
  ['[]', ''],
  ['{}', ''],
  [schemeToJson(builtinScheme).replace('"points":"3"', '"points":"three"'), 'a number that is none'],
  [schemeToJson(builtinScheme).replace('"type":"sum"', '"type":"__proto__"'), 'a rule that is none'],
  [schemeToJson(builtinScheme).replace('2022-01-01', '2022-02-30'), 'a day that never was'],
  [schemeToJson(builtinScheme).slice(0, -10), 'cut off'],
])('what is no scheme gives none', (json) => {
  expect(schemeFromJson(json)).toBeNull();
});

test('evidence requirements are written and read back without loss', () => {
  for (const requirement of builtinScheme.items.flatMap(({ evidence }) => evidence)) {
    expect(parseRequirement(formatRequirement(requirement))).toEqual({ ok: true, requirement });
  }
  expect(parseRequirement('类型=照片；份数=3')).toEqual({ ok: false, piece: '份数=3' });
  expect(parseRequirement('至少=3')).toEqual({ ok: false, piece: '至少=3' });
});

test('a scheme written before supervision and last year could be set proposes nothing and compares by the usual measure', () => {
  const { supervision: _supervision, lastYear: _lastYear, ...older } = builtinScheme;
  const read = schemeFromJson(JSON.stringify(older));
  expect(read?.supervision).toEqual(NO_SUPERVISION);
  expect(read?.lastYear).toEqual(LAST_YEAR);
});
