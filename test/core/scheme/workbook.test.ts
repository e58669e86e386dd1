/** Schemes come back from their workbook as they were. */
import { builtinScheme } from '../../../src/core/scheme/builtin';
import { decimal } from '../../../src/core/decimal';
import type { ItemLimits, Scheme } from '../../../src/core/scheme/types';
import { schemeFromJson, schemeToJson } from '../../../src/core/scheme/json';
import { roundTrip } from './round-trip';

jest.setTimeout(60_000);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('the built-in scheme comes back as it was, and has no fault', async () => {
  const { scheme, findings } = await roundTrip(builtinScheme);
  expect(findings).toEqual([]);
  expect(plain(scheme)).toEqual(plain(builtinScheme));
});

test('what the scheme says for the documents comes back, from the workbook and from the snapshot', async () => {
  const papers = {
    issuer: '示例乡人民政府',
    addressee: '示例县治欠办',
    numberPrefix: '示府发',
    leader: '张三（党委书记）',
    deputies: '李四（乡长）',
    office: '乡劳务就业保障服务中心',
    contact: '王五，电话 023-12345678',
    mendWithinDays: 14,
    letterhead: true,
  };
  const { scheme, findings } = await roundTrip({ ...builtinScheme, papers });
  expect(findings).toEqual([]);
  expect(scheme?.papers).toEqual(papers);
  expect(schemeFromJson(schemeToJson({ ...builtinScheme, papers }))?.papers).toEqual(papers);
  const older = await roundTrip(builtinScheme);
  expect(older.scheme && 'papers' in older.scheme).toBe(false);
});

const LIMITED: ItemLimits = {
  floor: 'section',
  maxDeduction: decimal(30),
  bonusWithin: decimal('0.5'),
  exempt: '及时报告并配合破案的',
  forfeit: '发生森林火灾',
};

test('a scheme with everything set differently comes back as it was', async () => {
  const changed: Scheme = {
    ...builtinScheme,
    id: 'other-1',
    illustrative: false,
    deadline: null,
    step: null,
    tolerance: decimal('0.25'),
    rankingEnabled: true,
    vetoEnabled: true,
    withoutEvidence: 'no-points',
    summaryLength: 0,
    supervision: {
      casePeople: decimal(10),
      caseAmount: decimal('50000.5'),
      caseOverdueDays: decimal(30),
      openCases: decimal(3),
      overdueCases: decimal(1),
      caseShare: decimal(30),
      scoreBelow: decimal(60),
      grades: ['B', 'C'],
    },
    lastYear: { itemShare: decimal(15), total: decimal(5) },
    roster: [
      { name: '红星村', aliases: ['红星', '老红星大队'] },
      { name: '=1+1', aliases: [] },
    ],
    checks: { 'evidence-unused': 'off', 'score-step': 'error' },
    items: builtinScheme.items.map((item, at) => ({
      ...item,
      content: `${item.content}\n第二行 <b>"&`,
      notApplicable: (['not-allowed', 'full', 'exclude'] as const)[at % 3] ?? 'full',
      ...(item.code === '2.2' ? { limits: LIMITED } : {}),
    })),
  };
  const { scheme, findings } = await roundTrip(changed);
  expect(findings).toEqual([]);
  expect(plain(scheme)).toEqual(plain(changed));
});
