/** Examples of the custom functions, really computed: on the perfect example of docs/checks.md, or on numbers. */
import type { Edit } from '../../src/core/checks/example';
import { perfectScheme } from '../../src/core/checks/perfect/scheme';
import { editedExample } from '../../src/core/checks/perfect/try';
import type { Sheet } from '../../src/core/grid/types';
import { snapshotSheet } from '../../src/core/sheets/village/snapshot-sheet';
import { SCORE_COLUMNS, TABLES } from '../../src/core/vocabulary/columns';
import { functions } from '../../src/functions';
import type { Matrix, Spill, Value } from '../../src/functions/values';

export interface FunctionExample {
  readonly formula: string;
  /** What is different from the perfect example; "" for nothing. */
  readonly changed: string;
  readonly result: () => Spill;
}

const BLANK_SCORE: Edit = { sheet: TABLES.scores, row: '1.1', column: SCORE_COLUMNS.self, value: null };
const NO_PIECE: Edit = { sheet: TABLES.register, row: '1.1-1', do: 'remove' };
const NOT_CITED: Edit = { sheet: TABLES.scores, row: '1.1', column: SCORE_COLUMNS.evidence, value: null };

/** The values of a sheet of the perfect example, as Excel hands them over. */
function range(name: string, ...edits: readonly Edit[]): Matrix {
  const { read } = editedExample(edits);
  const sheet = read.ok ? read.workbook.sheets.find((each) => each.name === name) : undefined;
  if (!sheet) throw new Error(`The perfect example has no sheet ${name}.`);
  return valuesOf(sheet);
}

export function valuesOf({ rows }: Sheet): Matrix {
  const cells = rows.flatMap((row) => row.cells);
  const width = Math.max(1, ...cells.map(({ column }) => column + 1));
  const height = Math.max(1, ...rows.map(({ index }) => index + 1));
  const values = Array.from({ length: height }, (): Value[] => Array.from({ length: width }, () => ''));
  for (const { row, column, value } of cells) {
    const line = values[row];
    if (line) line[column] = typeof value === 'object' && value ? { code: value.error } : (value ?? '');
  }
  return values;
}

/** The sheet _zpt that carries a scheme. */
export function snapshotOf(scheme = perfectScheme): Matrix {
  return snapshotSheet(scheme, '').rows.map(({ cells }) => cells.map(({ value }) => value as Value));
}

const SCORES = '自评表!A1:N20';
const REGISTER = '佐证清单!A1:H20';
const SNAPSHOT = '_zpt!A1:B5';
const places = { parameterAddresses: [SCORES, REGISTER] };

export const EXAMPLES: Readonly<Record<keyof typeof functions, FunctionExample>> = {
  TOTAL: {
    formula: `=ZPT.TOTAL(${SCORES}, ${SNAPSHOT})`,
    changed: '',
    result: () => functions.TOTAL(range(TABLES.scores), snapshotOf()),
  },
  SECTION: {
    formula: `=ZPT.SECTION(${SCORES}, ${SNAPSHOT})`,
    changed: '',
    result: () => functions.SECTION(range(TABLES.scores), snapshotOf()),
  },
  CHECK: {
    formula: `=ZPT.CHECK(${SCORES}, ${REGISTER}, ${SNAPSHOT}, 项目台账!A1:J20)`,
    changed: '1.1 的自评分空着',
    result: () =>
      functions.CHECK(
        range(TABLES.scores, BLANK_SCORE),
        range(TABLES.register),
        snapshotOf(),
        [range(TABLES.projects)],
        places,
      ),
  },
  MISSING: {
    formula: `=ZPT.MISSING(${SCORES}, ${REGISTER}, ${SNAPSHOT}, 项目台账!A1:J20)`,
    changed: '佐证清单里没有 1.1-1，自评表也没有写它的编号',
    result: () =>
      functions.MISSING(range(TABLES.scores, NOT_CITED), range(TABLES.register, NO_PIECE), snapshotOf(), [
        range(TABLES.projects),
      ]),
  },
  GRADE: {
    formula: '=ZPT.GRADE({94.5;88;""}, {"等级","起";"优秀",90;"合格",60;"不合格",0})',
    changed: '',
    result: () =>
      functions.GRADE(
        [[94.5], [88], ['']],
        [
          ['等级', '起'],
          ['优秀', 90],
          ['合格', 60],
          ['不合格', 0],
        ],
      ),
  },
  RANK: {
    formula: '=ZPT.RANK({94.5;97;"";94.5;80})',
    changed: '',
    result: () => functions.RANK([[94.5], [97], [''], [94.5], [80]]),
  },
  DEDUCT: {
    formula: '=ZPT.DEDUCT({2;2;2}, {1;3;9}, 0.5, 1.2)',
    changed: '',
    result: () => functions.DEDUCT([[2], [2], [2]], [[1], [3], [9]], [[0.5]], [[1.2]]),
  },
  RATIO: {
    formula: '=ZPT.RATIO(6, {8;7;6}, 10, 70%)',
    changed: '',
    result: () => functions.RATIO([[6]], [[8], [7], [6]], [[10]], [[0.7]]),
  },
  ITEM: {
    formula: `=ZPT.ITEM(${SCORES}, {"1.1";"2.1"}, {"考核项目","分值","自评分"})`,
    changed: '',
    result: () => functions.ITEM(range(TABLES.scores), [['1.1'], ['2.1']], [['考核项目', '分值', '自评分']]),
  },
  EVIDENCE: {
    formula: `=ZPT.EVIDENCE(${REGISTER}, {"1.2";"J.2"})`,
    changed: '',
    result: () => functions.EVIDENCE(range(TABLES.register), [['1.2'], ['J.2']]),
  },
  SIMILARITY: {
    formula: '=ZPT.SIMILARITY(C2:C4, A2:A4)',
    changed: '三个村的工作总结：第三篇抄了第一篇，只换了村名',
    result: () =>
      functions.SIMILARITY(
        [
          ['红星村成立工作专班，每季度召开专题会议，逐项排查在建工程，全年没有发生欠薪。'],
          ['道路硬化工程由县建筑公司承建，农民工全部实名登记，工资按月从专户发放到人。'],
          ['柳树村成立工作专班，每季度召开专题会议，逐项排查在建工程，全年没有发生欠薪。'],
        ],
        [['红星村'], ['东风村'], ['柳树村']],
      ),
  },
};
