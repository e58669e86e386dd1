/** A village's workbook for the perfect example: everything filled in, every point proved, nothing to find. */
import { formatDecimal } from '../../decimal';
import type { Item, Scheme } from '../../scheme/types';
import {
  CASE_COLUMNS,
  PROJECT_COLUMNS,
  RECTIFICATION_COLUMNS,
  REGISTER_COLUMNS,
  SCORE_COLUMNS,
  TABLES,
} from '../../vocabulary/columns';
import { SNAPSHOT_FORMAT, SNAPSHOT_KEYS } from '../../vocabulary/snapshot';
import { BONUS_SUBTOTAL, CAPTIONS, NOT_OCCURRED, SUBTOTAL, TOTAL, YES } from '../../vocabulary/words';
import type { ExampleValue } from '../example';
import { TOTAL_FORMULAS } from './follow';
import { HEADINGS, type PlainRow, type PlainSheet } from './table';

/** 实际数, 目标数, 自评分, 扣分原因, 佐证编号 of each item. */
type Filled = readonly [ExampleValue, ExampleValue, ExampleValue, ExampleValue, ExampleValue];

const FILLED: Readonly<Record<string, Filled>> = {
  '1.1': ['成立专班、明确专人', null, 10, null, '1.1-1'],
  '1.2': [4, null, 20, null, '1.2-1、1.2-2、1.2-3、1.2-4'],
  '2.1': [3, 4, 22.5, '1件案件逾期办结', '2.1-1'],
  '2.2': [2, 2, 20, null, '2.2-1、2.2-2'],
  '2.3': [0, null, 20, null, '2.3-1'],
  'J.1': ['县级', null, 2, null, 'J.1-1'],
  'J.2': [0, null, 0, null, null],
  'F.1': [NOT_OCCURRED, null, null, null, null],
};

const { status: _status, deduction: _deduction, notApplicable: _na, ...written } = SCORE_COLUMNS;
const COLUMNS = Object.values(written);
const at = (heading: string): number => COLUMNS.indexOf(heading as (typeof COLUMNS)[number]);

function itemRow(item: Item): PlainRow {
  const [actual, target, self, reason, evidence] = FILLED[item.code] ?? [null, null, null, null, null];
  const points = item.points ? Number(formatDecimal(item.points)) : null;
  const { code, section, title, content, standard, department } = item;
  const before = [code, section, title, content, points, standard];
  return { key: code, values: [...before, actual, target, self, reason, evidence, null, null, department] };
}

function totalRow(
  key: keyof typeof TOTAL_FORMULAS,
  section: string | null,
  caption: string,
  points: number,
): PlainRow {
  const values: ExampleValue[] = COLUMNS.map(() => null);
  values[at(SCORE_COLUMNS.section)] = section;
  values[at(SCORE_COLUMNS.title)] = caption;
  values[at(SCORE_COLUMNS.points)] = points;
  values[at(SCORE_COLUMNS.self)] = TOTAL_FORMULAS[key];
  return { key, values };
}

/** Rows 1–3 are the title, the village and the headings; the items of a section follow, then its subtotal. */
function scores(scheme: Scheme, village: string): PlainSheet {
  const items = (section: string): PlainRow[] =>
    scheme.items.filter((item) => item.section === section).map(itemRow);
  const rows: PlainRow[] = [
    { key: '标题', values: ['2022年度自查评分表'] },
    { key: '村名', values: [CAPTIONS.village, village] },
    { key: HEADINGS, values: COLUMNS },
    ...items('组织领导'),
    totalRow('组织领导小计', '组织领导', SUBTOTAL, 30),
    ...items('工资保障'),
    totalRow('工资保障小计', '工资保障', SUBTOTAL, 70),
    ...items('加分项'),
    totalRow('加分小计', null, BONUS_SUBTOTAL, 4),
    totalRow('合计', null, TOTAL, 100),
    ...items('否决项'),
    {
      key: '填报人',
      values: [CAPTIONS.preparer, '张三', CAPTIONS.head, '李四', CAPTIONS.signedOn, { date: '2023-01-05' }],
    },
  ];
  return sheet(TABLES.scores, rows);
}

function register(): PlainSheet {
  const piece = (number: string, kind: string, date: string, file: string): PlainRow => ({
    key: number,
    values: [number, number.replace(/-\d+$/, ''), `${kind} ${number}`, kind, { date }, file, 1, null],
  });
  return sheet(TABLES.register, [
    { key: HEADINGS, values: Object.values(REGISTER_COLUMNS) },
    piece('1.1-1', '正式文件', '2022-02-10', '1.1/成立专班的通知.pdf'),
    piece('1.2-1', '会议记录', '2022-03-10', '1.2/第一季度会议.pdf'),
    piece('1.2-2', '会议记录', '2022-05-10', '1.2/第二季度会议.pdf'),
    piece('1.2-3', '会议记录', '2022-08-10', '1.2/第三季度会议.pdf'),
    piece('1.2-4', '会议记录', '2022-11-10', '1.2/第四季度会议.pdf'),
    piece('2.1-1', '案件材料', '2022-09-01', '2.1/办结材料.pdf'),
    piece('2.2-1', '承诺书', '2022-04-01', '2.2/一号项目.jpg'),
    piece('2.2-2', '承诺书', '2022-04-02', '2.2/二号项目.jpg'),
    piece('2.3-1', '无此情况说明', '2022-12-20', '2.3/说明.docx'),
    piece('J.1-1', '表彰推广文件', '2022-10-10', 'J.1/通报.pdf'),
  ]);
}

function ledgers(): PlainSheet[] {
  const project = (key: string, name: string): PlainRow => ({
    key,
    values: [Number(key), name, '乡政府', '某建筑公司', YES, YES, YES, YES, YES, 20],
  });
  const dated = (key: string, due: string, closed: string): PlainRow => ({
    key,
    values: [
      Number(key),
      { date: '2022-06-01' },
      '电话',
      '某项目',
      3,
      20000 + Number(key),
      { date: due },
      { date: closed },
      '已办结',
      null,
    ],
  });
  return [
    sheet(TABLES.projects, [
      { key: HEADINGS, values: Object.values(PROJECT_COLUMNS) },
      project('1', '一号项目'),
      project('2', '二号项目'),
    ]),
    sheet(TABLES.cases, [
      { key: HEADINGS, values: Object.values(CASE_COLUMNS) },
      dated('1', '2022-07-01', '2022-06-20'),
      dated('2', '2022-07-01', '2022-07-01'),
      dated('3', '2022-07-01', '2022-06-30'),
      dated('4', '2022-07-01', '2022-07-09'),
    ]),
    sheet(TABLES.rectifications, [
      { key: HEADINGS, values: Object.values(RECTIFICATION_COLUMNS) },
      {
        key: '1',
        values: [
          1,
          '台账信息不全',
          '乡督查',
          '补齐信息',
          '张三',
          { date: '2022-08-01' },
          { date: '2022-07-20' },
          null,
        ],
      },
    ]),
  ];
}

const SUMMARY_TEXT =
  '本年度我村成立工作专班，按季度召开专题会议，逐项落实工资支付保障制度，全年受理案件四件，已全部办结。';

function sheet(name: string, rows: readonly PlainRow[], state: PlainSheet['state'] = 'visible'): PlainSheet {
  return { name, state, hiddenColumns: [], rows };
}

/** The perfect workbook of a village under the perfect scheme. */
export function perfectSheets(scheme: Scheme, village: string): readonly PlainSheet[] {
  return [
    scores(scheme, village),
    register(),
    ...ledgers(),
    sheet(TABLES.summary, [
      { key: '标题', values: ['工作总结'] },
      { key: '正文', values: [SUMMARY_TEXT] },
    ]),
    sheet(
      TABLES.snapshot,
      [
        { key: SNAPSHOT_KEYS.format, values: [SNAPSHOT_KEYS.format, SNAPSHOT_FORMAT] },
        { key: SNAPSHOT_KEYS.schemeId, values: [SNAPSHOT_KEYS.schemeId, scheme.id] },
        { key: SNAPSHOT_KEYS.schemeVersion, values: [SNAPSHOT_KEYS.schemeVersion, scheme.version] },
        { key: SNAPSHOT_KEYS.village, values: [SNAPSHOT_KEYS.village, village] },
      ],
      'veryHidden',
    ),
  ];
}
