/** What each invented village hands in. What must be found in it stands in samples/expected.json, written by hand. */
import type { Scheme } from '../../src/core/scheme/types';
import type { DesignValue } from '../../src/core/sheets/types';
import { scoreLayout } from '../../src/core/sheets/village/score-layout';
import { TABLES } from '../../src/core/vocabulary/columns';
import { NOT_APPLICABLE, OCCURRED } from '../../src/core/vocabulary/words';
import { type RegisterAnswers, type VillageAnswers, scoreCell } from './answers';
import type { Entry } from './fill-design';
import { goodAnswers } from './good-answers';
import { oldScheme, sampleScheme } from './scheme';

export interface Submission {
  /** In 收回/. */
  readonly file: string;
  /** As it stands in the workbook; the evidence folder's name. */
  readonly village: string;
  readonly scheme: Scheme;
  readonly answers: VillageAnswers;
  /** What was typed over the template's own cells. */
  readonly typedOver: readonly Entry[];
  readonly lostSheets: readonly string[];
  readonly evidence: EvidenceEdits;
}

export interface EvidenceEdits {
  /** Paths that the register lists and the folder lacks. */
  readonly lost: readonly string[];
  readonly empty: readonly string[];
  /** Path → the ending whose contents it really has. */
  readonly disguised: Readonly<Record<string, string>>;
  /** Path → the village whose piece of the same path was copied. */
  readonly copied: Readonly<Record<string, string>>;
  /** In the folder only. */
  readonly unlisted: readonly string[];
}

const NO_EDITS: EvidenceEdits = { lost: [], empty: [], disguised: {}, copied: {}, unlisted: [] };

type Scores = VillageAnswers['scores'];

interface Changes {
  readonly file?: string;
  readonly scheme?: Scheme;
  readonly projects?: readonly string[];
  /** By item code, on top of the good answers. */
  readonly scores?: Scores;
  readonly register?: (rows: readonly RegisterAnswers[]) => readonly RegisterAnswers[];
  readonly summary?: string | null;
  readonly typedOver?: readonly Entry[];
  readonly lostSheets?: readonly string[];
  readonly evidence?: Partial<EvidenceEdits>;
}

function submission(village: string, changes: Changes = {}): Submission {
  const good = goodAnswers({
    name: village,
    preparer: '填报员甲',
    head: '负责人乙',
    projects: changes.projects ?? ['道路硬化工程'],
  });
  const scores: Record<string, Scores[string]> = { ...good.scores };
  for (const [code, cells] of Object.entries(changes.scores ?? {})) scores[code] = { ...scores[code], ...cells };
  const answers: VillageAnswers = {
    ...good,
    scores,
    register: changes.register ? changes.register(good.register) : good.register,
    summary: changes.summary === undefined ? good.summary : changes.summary,
  };
  return {
    file: changes.file ?? `${village}.xlsx`,
    village,
    scheme: changes.scheme ?? sampleScheme,
    answers,
    typedOver: changes.typedOver ?? [],
    lostSheets: changes.lostSheets ?? [],
    evidence: { ...NO_EDITS, ...changes.evidence },
  };
}

/** A cell of 自评表. */
const typed = (cell: string, value: DesignValue): Entry => ({ sheet: TABLES.scores, cell, value });
const inColumn = (code: string, column: Parameters<typeof scoreCell>[2], value: DesignValue): Entry =>
  typed(scoreCell(sampleScheme, code, column), value);
const layout = scoreLayout(sampleScheme);
const selfOf = (row: number): string => `J${String(row + 1)}`;

const without =
  (...numbers: readonly string[]) =>
  (rows: readonly RegisterAnswers[]): readonly RegisterAnswers[] =>
    rows.filter(({ number }) => !numbers.includes(String(number)));

const changed =
  (number: string, change: RegisterAnswers) =>
  (rows: readonly RegisterAnswers[]): readonly RegisterAnswers[] =>
    rows.map((row) => (row.number === number ? { ...row, ...change } : row));

/** One meeting less than asked, admitted. */
const THREE_MEETINGS: Changes = {
  scores: {
    '1.2': { actual: 3, self: 3, reason: '第四季度没有开会，少1次扣1分', evidence: '1.2-1、1.2-2、1.2-3' },
  },
  register: without('1.2-4'),
};

export const submissions: readonly Submission[] = [
  // Nothing to find.
  submission('红星村', { projects: ['道路硬化工程', '文化广场工程'] }),

  // Scores typed badly, in a copy that lost the very hidden snapshot.
  submission('东风村', {
    scores: {
      '1.2': { self: '4分' },
      '1.3': { self: null },
      '1.6': { reason: null },
      '2.1': { self: 7 },
    },
    lostSheets: [TABLES.snapshot],
  }),

  // Evidence that the register does not bear out.
  submission('柳树村', {
    scores: {
      '1.1': { evidence: null },
      '2.1': { evidence: '2.1-1、2.1-2、2.1-3、2.1-4、2.1-6、2.1-7、2.1-9、2.1-10、2.1-12' },
      '2.2': { evidence: '2.2-1、2.2-9' },
      '4.2': { actual: 1, self: 2, reason: '全年只组织1次，少得2分' },
    },
    register: (rows) => {
      const kept = without('1.1-1', '2.1-5', '2.1-8', '2.1-11')(rows);
      const wrong = changed('3.1-1', { name: null })(
        changed('1.3-1', { date: { date: '2021-02-20' } })(kept),
      );
      return [
        ...wrong,
        {
          number: '9-1',
          name: '困难群众慰问照片',
          kind: '照片',
          date: { date: '2022-09-01' },
        },
      ];
    },
  }),

  // Rows pasted over other rows.
  submission('新桥村', {
    typedOver: [
      inColumn('2.1', 'points', 8),
      inColumn('2.5', 'code', '2.12'),
      inColumn('2.5', 'title', '自选动作'),
      inColumn('2.8', 'code', '2.7'),
      inColumn('2.8', 'title', '案件联动处理'),
    ],
  }),

  // A heading written over.
  submission('石门村', { typedOver: [typed(`J${String(layout.headingRow + 1)}`, '得分')] }),

  // The score table's sheet was deleted.
  submission('龙泉村', { lostSheets: [TABLES.scores] }),

  // 不涉及, bonus and veto.
  submission('青山村', {
    scores: {
      '2.1': { self: NOT_APPLICABLE, actual: null },
      '2.9': { self: NOT_APPLICABLE, actual: null, target: null, evidence: null },
      'J.1': { actual: '县级', self: 2, evidence: 'J.1-1' },
      'J.2': { actual: 1, self: 1, evidence: 'J.1-1' },
      'F.2': { actual: OCCURRED },
    },
    register: (rows) => [
      ...without('2.9-1')(rows),
      {
        number: 'J.1-1',
        items: 'J.1、J.2',
        name: '县简报刊登的化解经验',
        kind: '表彰推广文件',
        date: { date: '2022-07-08' },
      },
    ],
  }),

  // Evidence files that are not what they should be.
  submission('白马村', {
    scores: { '2.6': { actual: 2, self: 2, reason: '只设2处公示点' } },
    register: changed('2.6-1', { file: '../红星村/2.6/举报电话公示照片.jpg' }),
    evidence: {
      lost: ['1.1/成立工作专班的通知.pdf', '2.6/举报电话公示照片.jpg'],
      empty: ['2.1/1月隐患排查记录.pdf'],
      disguised: { '2.3/黑名单公示照片.jpg': '.pdf' },
      unlisted: ['其他/走访照片.jpg'],
    },
  }),

  // Totals and counts typed over their formulas, a column of its own, a file of another village's.
  submission('前进村', {
    projects: ['道路硬化工程', '文化广场工程'],
    typedOver: [
      typed(selfOf(layout.totalRow), 97),
      typed(selfOf(layout.scored[0]?.subtotalRow ?? 0), 20),
      inColumn('3.3', 'actual', 5),
      inColumn('3.3', 'target', 5),
      typed(`Q${String(layout.headingRow + 1)}`, '扣分'),
      typed(scoreCell(sampleScheme, '1.6', 'notApplicable').replace('P', 'Q'), 1),
    ],
    evidence: { copied: { '2.7/案件办理材料.pdf': '白马村' } },
  }),

  // Handed in twice, the first time without the summary.
  submission('和平村', { ...THREE_MEETINGS, summary: null }),
  submission('和平村', { ...THREE_MEETINGS, file: '和平村（修改稿）.xlsx' }),

  // Last year's form, from a village that the roster lacks.
  submission('山坡村', { scheme: oldScheme }),
];

/** Its workbook cannot be opened without a password. */
export const ENCRYPTED = '杨家湾村.xlsx';
