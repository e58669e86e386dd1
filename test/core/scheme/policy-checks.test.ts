import { decimal } from '../../../src/core/decimal';
import { messagesIn } from '../../../src/core/messages';
import { describe as describeFinding } from '../../../src/core/messages/describe';
import { builtinScheme } from '../../../src/core/scheme/builtin';
import { PLAIN_OUTCOME } from '../../../src/core/scheme/policies';
import type { Policy } from '../../../src/core/scheme/policies/types';
import type { Scheme } from '../../../src/core/scheme/types';
import { readScheme } from '../../../src/core/scheme/workbook';
import { schemeWorkbook } from '../../../src/core/sheets/scheme';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { readWorkbook } from '../../../src/xlsx/read';
import { renderWorkbook } from '../../../src/xlsx/write';

const zh = messagesIn('zh-CN');

async function roundTrip(scheme: Scheme): Promise<ReturnType<typeof readScheme>> {
  const read = readWorkbook(await renderWorkbook(schemeWorkbook(scheme, zh)), { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  return readScheme(read.workbook, '细则.xlsx');
}

const lines = ({ findings }: Awaited<ReturnType<typeof roundTrip>>): readonly string[] =>
  findings
    .map((finding) => `${finding.severity} ${finding.messageId} ${describeFinding(finding, zh).place}`)
    .sort();

const withPolicies = (policies: readonly Policy[], changes: Partial<Scheme> = {}): Scheme => ({
  ...builtinScheme,
  rankingEnabled: true,
  vetoEnabled: true,
  ...changes,
  policies,
});

const WRONG: readonly (readonly [string, Scheme, readonly string[]])[] = [
  [
    'an item that is not there',
    withPolicies([{ type: 'exempt', honour: '先进村', items: ['1.1', '9.9'] }]),
    ['error scheme-policy/unknown 计分办法!B4'],
  ],
  [
    'a section and a grade that are not there',
    withPolicies([
      { type: 'section-gate', sections: ['组织'], least: decimal(60) },
      { type: 'grade-quota', grade: '优秀', most: decimal(1), share: null },
    ]),
    ['error scheme-policy/unknown 计分办法!B4', 'error scheme-policy/unknown 计分办法!B5'],
  ],
  [
    'a regular item among bonus items; an event that is no veto item',
    withPolicies([
      { type: 'bonus-group', items: ['J.1', '1.1'], pick: 'sum', cap: decimal(1) },
      { type: 'commend', need: 'all', conditions: [{ of: 'event', item: '1.1', occurred: false }] },
    ]),
    ['error scheme-policy/kind 计分办法!B4', 'error scheme-policy/kind 计分办法!B5'],
  ],
  [
    'ranks of an item that counts nothing',
    withPolicies([{ type: 'rank-ratio', item: '1.1' }]),
    ['error scheme-policy/kind 计分办法!B4'],
  ],
  [
    'an item in two groups, a cap of 0, no limit at all',
    withPolicies([
      { type: 'bonus-group', items: ['J.1'], pick: 'sum', cap: decimal(0) },
      { type: 'bonus-group', items: ['J.1'], pick: 'sum', cap: null },
    ]),
    [
      'error scheme-policy/limit 计分办法!B5',
      'error scheme-policy/twice 计分办法!B5',
      'error scheme-policy/value 计分办法!B4',
    ],
  ],
  [
    'a percentage above 100 and a quota that is not whole',
    withPolicies([
      { type: 'section-gate', sections: [], least: decimal(101) },
      { type: 'grade-quota', grade: 'A', most: decimal('1.5'), share: null },
    ]),
    ['error scheme-policy/value 计分办法!B4', 'error scheme-policy/value 计分办法!B5'],
  ],
  [
    'a quota without ranking',
    withPolicies([{ type: 'grade-quota', grade: 'A', most: decimal(1), share: null }], {
      rankingEnabled: false,
    }),
    ['warning scheme-policy/ranking 计分办法!B4'],
  ],
  [
    'a rank in a condition without ranking, and an event without vetoes',
    withPolicies(
      [
        {
          type: 'criticise',
          need: 'any',
          conditions: [
            { of: 'rank-from-last', is: '≤', value: decimal(2) },
            { of: 'event', item: 'F.1', occurred: true },
          ],
        },
      ],
      { rankingEnabled: false, vetoEnabled: false },
    ),
    ['warning scheme-policy/ranking 计分办法!B4', 'warning scheme-policy/veto 计分办法!B4'],
  ],
  [
    'a quota for the lowest grade',
    withPolicies([{ type: 'grade-quota', grade: 'C', most: decimal(1), share: null }]),
    ['error scheme-policy/lowest 计分办法!B4'],
  ],
  [
    'steps out of order',
    withPolicies([
      {
        type: 'grade-criterion',
        name: '1.1',
        steps: [
          { name: 'B', points: decimal(60) },
          { name: 'A', points: decimal(0) },
        ],
      },
    ]),
    ['error scheme-policy/steps 计分办法!B4'],
  ],
  [
    'weights that do not add up, and a section without one',
    withPolicies([{ type: 'section-weight', section: '组织领导及部门协调', points: decimal(30) }]),
    [
      'error scheme-policy/unweighted 计分办法!B4',
      'error scheme-policy/unweighted 计分办法!B4',
      'error scheme-policy/unweighted 计分办法!B4',
      'error scheme-policy/weights 计分办法!B4',
    ],
  ],
  [
    'bands with a gap',
    withPolicies([
      {
        type: 'upper-band',
        from: decimal(0),
        fromInclusive: true,
        to: decimal(70),
        toInclusive: false,
        points: decimal(0),
      },
      {
        type: 'upper-band',
        from: decimal(70),
        fromInclusive: false,
        to: null,
        toInclusive: false,
        points: decimal(1),
      },
    ]),
    ['error scheme-policy/bands 计分办法!B4'],
  ],
  [
    'a conversion to nothing and a section that parts no ties',
    {
      ...builtinScheme,
      outcome: { ...PLAIN_OUTCOME, convertTo: decimal(0), tieSections: ['组织'] },
    },
    ['error scheme-policy/unknown 设置!B25', 'error scheme-policy/value 设置!B22'],
  ],
];

test.each(WRONG)('scheme check tells %s', async (_title, scheme, expected) => {
  const read = await roundTrip(scheme);
  expect(lines(read)).toEqual(expected);
  for (const finding of read.findings)
    for (const messages of [zh, messagesIn('en-US')]) {
      const text = describeFinding(finding, messages);
      expect(`${text.message}${text.expected}${text.remedy}`).not.toMatch(/undefined|\[object|NaN/);
      expect(text.message).not.toBe('');
      expect(text.remedy).not.toBe('');
    }
});
