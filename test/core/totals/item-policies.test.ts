import { assess } from '../../../src/core/assess';
import type { ReadableAssessment } from '../../../src/core/assessment';
import type { Edit } from '../../../src/core/checks/example';
import { perfectScheme } from '../../../src/core/checks/perfect/scheme';
import { editedExample } from '../../../src/core/checks/perfect/try';
import { decimal, formatDecimal } from '../../../src/core/decimal';
import { messagesIn } from '../../../src/core/messages';
import { describe as describeFinding } from '../../../src/core/messages/describe';
import type { Policy } from '../../../src/core/scheme/policies/types';
import type { Scheme } from '../../../src/core/scheme/types';

function assessed(edits: readonly Edit[], policies: readonly Policy[]): ReadableAssessment {
  const assessment = assess(editedExample([...edits, { scheme: { policies } }]));
  if (!assessment.readable) throw new Error(JSON.stringify(assessment.unreadable));
  return assessment;
}

const cell = (row: string, column: string, value: string | number | null): Edit => ({
  sheet: '自评表',
  row,
  column,
  value,
});

const ids = ({ findings }: ReadableAssessment): readonly string[] =>
  findings.map(({ messageId, place }) => `${messageId} ${place.item ?? ''}`.trim());

const itemOf = ({ items }: ReadableAssessment, code: string): ReadableAssessment['items'][number] => {
  const found = items.find(({ item }) => item.code === code);
  if (!found) throw new Error(code);
  return found;
};

const self = ({ totals }: ReadableAssessment): string => (totals ? formatDecimal(totals.self) : '');

describe('N4 免检满分', () => {
  const exempt: Policy = { type: 'exempt', honour: '市级无欠薪村', items: ['2.1'] };
  // 2.1 closed 3 of 4 cases: 22.5 of 30 by its rule.
  const claim = (reason: string): readonly Edit[] => [
    cell('2.1', '自评分', 30),
    cell('2.1', '扣分原因', reason),
    { sheet: '自评表', row: '合计', column: '自评分', value: { formula: 'I6+I10+I13', value: 102 } },
  ];
  const honoured: Edit = { sheet: '佐证清单', row: '2.1-1', column: '类型', value: '表彰推广文件' };

  test.each(['市级无欠薪村', '免检：市级无欠薪村', '免检满分: 市级 无欠薪村'])(
    'full marks for “%s”, proved by the document',
    (reason) => {
      const one = assessed([...claim(reason), honoured], [exempt]);
      expect(ids(one)).not.toContain('score-differs-from-rule 2.1');
      expect(itemOf(one, '2.1').suggested?.eq(30)).toBe(true);
      expect(itemOf(one, '2.1').evidence.requirements.map(({ found, needed }) => found >= needed)).toEqual([
        true,
      ]);
    },
  );

  test('without the document the evidence is missing, whatever else is cited', () => {
    const one = assessed(claim('市级无欠薪村'), [exempt]);
    expect(ids(one).some((line) => line.startsWith('evidence-too-few') && line.endsWith('2.1'))).toBe(true);
  });

  test.each(['', '不是市级无欠薪村', '县级无欠薪村'])('“%s” declares no honour', (reason) => {
    const one = assessed([...claim(reason), honoured], [exempt]);
    expect(ids(one)).toContain('score-differs-from-rule 2.1');
  });
});

describe('B4 署名均分', () => {
  const shared: Policy = { type: 'shared', items: ['J.2'] };
  const two: readonly Edit[] = [cell('J.2', '实际数', 2), cell('J.2', '自评分', 2)];

  test('one signer, or none stated, has the whole', () => {
    for (const signers of [null, 1]) {
      const one = assessed([...two, cell('J.2', '目标数', signers)], [shared]);
      expect(itemOf(one, 'J.2').suggested?.eq(2)).toBe(true);
    }
  });

  test('two share, and the finding says how', () => {
    const one = assessed([...two, cell('J.2', '目标数', 2)], [shared]);
    expect(itemOf(one, 'J.2').suggested?.eq(1)).toBe(true);
    const finding = one.findings.find(({ messageId }) => messageId === 'score-differs-from-rule');
    expect(finding && describeFinding(finding, messagesIn('zh-CN')).message).toContain(
      '2 人署名，平均记 1 分',
    );
    expect(finding && describeFinding(finding, messagesIn('en-US')).message).toContain(
      'shared by 2: 1 points',
    );
  });

  test('without the policy 目标数 shares nothing', () => {
    expect(itemOf(assessed([...two, cell('J.2', '目标数', 2)], []), 'J.2').suggested?.eq(2)).toBe(true);
  });
});

describe('T6 部门评分', () => {
  const external: Policy = { type: 'external', items: ['1.1'], department: '乡司法所' };

  test('the village leaves it blank and is complete all the same', () => {
    const one = assessed([cell('1.1', '自评分', null)], [external]);
    expect(ids(one)).not.toContain('score-missing 1.1');
    expect(one.progress.filled).toBe(one.progress.of);
    expect(one.grade).not.toBeNull();
    expect(self(one)).toBe('84.5');
  });

  test('what the village writes is not counted, what the department gives is', () => {
    const one = assessed([cell('1.1', '核定分', 7)], [external]);
    expect(ids(one)).toContain('score-by-others 1.1');
    expect(self(one)).toBe('84.5');
    expect(one.totals?.verified && formatDecimal(one.totals.verified)).toBe('91.5');
  });
});

describe('vetoes', () => {
  const scheme = (effect: { readonly zero: readonly string[] } | { readonly grade: string }): Edit => ({
    item: 'F.1',
    is: { rule: { type: 'veto', effect } },
  });
  const occurred = cell('F.1', '实际数', '发生');

  test('V1 an item or a whole section counts as zero', () => {
    expect(self(assessed([occurred, scheme({ zero: ['2.3'] })], []))).toBe('74.5');
    expect(self(assessed([occurred, scheme({ zero: ['组织领导'] })], []))).toBe('64.5');
    expect(self(assessed([scheme({ zero: ['2.3'] })], []))).toBe('94.5');
  });

  test('V3–V5 一票否决 gives the worst grade, 一票否优 at most the second', () => {
    expect(assessed([occurred, scheme({ grade: 'C' })], []).grade).toBe('C');
    expect(assessed([occurred, scheme({ grade: 'B' })], []).grade).toBe('B');
    const low = [occurred, scheme({ grade: 'B' }), cell('2.1', '自评分', 0), cell('2.3', '自评分', 0)];
    expect(assessed(low, []).grade).toBe('C');
  });

  test('a scheme without vetoes has none, whatever stands in the table', () => {
    const off: Partial<Scheme> = { vetoEnabled: false };
    const one = assess(editedExample([occurred, scheme({ zero: ['2.3'] }), { scheme: off }]));
    expect(one.readable && self(one)).toBe('94.5');
  });
});

test('the perfect example is the same with a list of policies that do not concern it', () => {
  const none = assessed([], []);
  const idle = assessed([], [{ type: 'section-gate', sections: [], least: decimal(1) }]);
  expect(self(idle)).toBe(self(none));
  expect(ids(idle)).toEqual(ids(none));
  expect(perfectScheme.policies).toBeUndefined();
});
