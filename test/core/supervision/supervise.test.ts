/** Proposals for 督查 and 挂牌督办. */
import { assess } from '../../../src/core/assess';
import { finishBatch } from '../../../src/core/assess-batch';
import type { Edit } from '../../../src/core/checks/example';
import { perfectScheme } from '../../../src/core/checks/perfect/scheme';
import { editedExample } from '../../../src/core/checks/perfect/try';
import { decimal } from '../../../src/core/decimal';
import { lean } from '../../../src/core/lean';
import { NO_SUPERVISION } from '../../../src/core/scheme/defaults';
import type { Scheme, Supervision } from '../../../src/core/scheme/types';
import { supervise } from '../../../src/core/supervision/supervise';
import type { SupervisionProposals } from '../../../src/core/supervision/types';

const named = (village: string): Edit => ({ sheet: '自评表', row: '村名', column: 'B', value: village });
const at = (row: string, column: string, value: Extract<Edit, { value: unknown }>['value']): Edit => ({
  sheet: '案件台账',
  row,
  column,
  value,
});
const open = (row: string): readonly Edit[] => [at(row, '办结日期', null), at(row, '状态', '办理中')];

function proposals(
  supervision: Partial<Supervision>,
  villages: readonly (readonly [file: string, village: string, edits: readonly Edit[]])[],
): SupervisionProposals {
  const scheme: Scheme = { ...perfectScheme, supervision: { ...NO_SUPERVISION, ...supervision } };
  const alone = villages.map(([file, village, edits]) =>
    assess(editedExample([named(village), ...edits, { scheme }], file)),
  );
  const whole = supervise(finishBatch(alone, scheme).assessments, scheme);
  const fromLean = supervise(
    finishBatch(
      alone.map((one) => lean(one)),
      scheme,
    ).assessments,
    scheme,
  );
  // What the command line has left of a batch yields the same.
  expect(JSON.stringify(fromLean)).toBe(JSON.stringify(whole));
  return whole;
}

const PLACES = ['案件台账!B2', '案件台账!B3', '案件台账!B4', '案件台账!B5'];

function told({ villages, cases }: SupervisionProposals): unknown {
  return {
    villages: villages.map(({ village, reasons }) => [
      village,
      ...reasons.map(({ reason, places }) => [
        JSON.parse(JSON.stringify(reason)) as unknown,
        places.map(({ sheet, cell, file }) => (cell === undefined ? file : `${sheet ?? ''}!${cell}`)),
      ]),
    ]),
    cases: cases.map(({ village, party, isOpen, reasons, place }) => [
      village,
      party,
      isOpen,
      reasons.map(({ kind }) => kind),
      `${place.file ?? ''} ${place.cell ?? ''}`,
    ]),
  };
}

test('nothing is proposed where the scheme names no threshold', () => {
  const found = proposals({}, [
    ['红星村.xlsx', '红星村', [...open('1'), at('1', '人数', 500), at('1', '金额（元）', 9_000_000)]],
  ]);
  expect(told(found)).toEqual({ villages: [], cases: [] });
  expect(found.looksAt).toEqual({ villages: false, cases: false });
});

test('cases: collective, large, long overdue; open ones first', () => {
  const found = proposals(
    { casePeople: decimal(10), caseAmount: decimal(100_000), caseOverdueDays: decimal(30) },
    [
      ['红星村.xlsx', '红星村', [at('1', '人数', 10), at('2', '人数', 9.99)]],
      ['东风村.xlsx', '东风村', [...open('4'), at('4', '人数', 12), at('4', '金额（元）', 100_000)]],
    ],
  );
  expect(told(found)).toEqual({
    villages: [],
    cases: [
      ['东风村', '某项目', true, ['collective', 'large', 'overdue'], '东风村.xlsx B5'],
      ['红星村', '某项目', false, ['collective'], '红星村.xlsx B2'],
    ],
  });
});

test('what is no number and no date is no reason', () => {
  const found = proposals({ casePeople: decimal(10), caseAmount: decimal(1), caseOverdueDays: decimal(1) }, [
    [
      '红星村.xlsx',
      '红星村',
      ['1', '2', '3', '4'].flatMap((row) => [
        ...open(row),
        at(row, '人数', '二十人'),
        at(row, '金额（元）', '若干'),
        at(row, '办理期限', '下个月'),
      ]),
    ],
  ]);
  expect(found.cases).toEqual([]);
});

test('villages: open and overdue cases, and the share of all, with the rows they rest on', () => {
  const found = proposals({ openCases: decimal(2), overdueCases: decimal(1), caseShare: decimal('66.6') }, [
    ['红星村.xlsx', '红星村', [...open('1'), ...open('2'), at('2', '办理期限', { date: '2023-02-01' })]],
    [
      '东风村.xlsx',
      '东风村',
      [
        { sheet: '案件台账', row: '1', do: 'remove' },
        { sheet: '案件台账', row: '2', do: 'remove' },
      ],
    ],
  ]);
  expect(told(found)).toEqual({
    villages: [
      [
        '红星村',
        [{ kind: 'open-cases', count: 2, from: '2' }, PLACES.slice(0, 2)],
        [{ kind: 'overdue-cases', count: 1, from: '1' }, PLACES.slice(0, 1)],
        [{ kind: 'case-share', count: 4, of: 6, share: '66.7', from: '66.6' }, PLACES],
      ],
    ],
    cases: [],
  });
});

test('villages: a low total and a grade; a table that is not filled in is neither', () => {
  const zero = ['1.1', '1.2', '2.3'].map((row): Edit => ({
    sheet: '自评表',
    row,
    column: '自评分',
    value: 0,
  }));
  const found = proposals({ scoreBelow: decimal(60), grades: ['C'] }, [
    ['红星村.xlsx', '红星村', zero],
    ['东风村.xlsx', '东风村', [...zero, { sheet: '自评表', row: '2.2', column: '自评分', value: null }]],
  ]);
  expect(told(found)).toEqual({
    villages: [
      [
        '红星村',
        [{ kind: 'score', total: '44.5', by: 'self', below: '60' }, ['红星村.xlsx']],
        [{ kind: 'grade', grade: 'C' }, ['红星村.xlsx']],
      ],
    ],
    cases: [],
  });
});

test('a village that handed in twice is not counted twice', () => {
  const found = proposals({ openCases: decimal(1), casePeople: decimal(10) }, [
    ['一.xlsx', '红星村', [...open('1'), at('1', '人数', 20)]],
    ['二.xlsx', '红星村', [...open('1'), at('1', '人数', 20)]],
  ]);
  expect(found.unclear).toEqual(['红星村']);
  expect(told(found)).toEqual({
    villages: [],
    cases: [['红星村', '某项目', true, ['collective'], '一.xlsx B2']],
  });
});
