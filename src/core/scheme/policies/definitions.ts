/** How each policy is written in the sheet 计分办法: its word and its parameters. */
import type { PolicyType } from './types';

export type PolicyShape =
  | 'number'
  | 'percent'
  | 'text'
  /** Codes or titles: 1.1、1.2 */
  | 'names'
  /** 60、57、54 */
  | 'numbers'
  | 'yes-no'
  /** 优秀:90、良好:80 */
  | 'steps'
  /** 总分≥90、F.1未发生 */
  | 'conditions'
  | 'choice';

export interface PolicyParameter {
  /** The name in the code and in JSON. */
  readonly key: string;
  readonly word: string;
  readonly shape: PolicyShape;
  /** What a blank means; undefined: it must be stated. `null` and lists: nothing stated. */
  readonly otherwise?: null | string | boolean | readonly never[];
  /** For `choice`: value → word. */
  readonly choices?: Readonly<Record<string, string>>;
}

export interface PolicyDefinition {
  readonly type: PolicyType;
  readonly word: string;
  /** Its letters in the catalogue of conventions. */
  readonly source: string;
  readonly parameters: readonly PolicyParameter[];
  /** As a person might write it. */
  readonly example: string;
}

const ITEMS: PolicyParameter = { key: 'items', word: '项目', shape: 'names' };
const GRADE: PolicyParameter = { key: 'grade', word: '等级', shape: 'text' };
const POINTS: PolicyParameter = { key: 'points', word: '得分', shape: 'number' };
const CONDITIONS: readonly PolicyParameter[] = [
  {
    key: 'need',
    word: '满足',
    shape: 'choice',
    choices: { all: '全部', any: '任一' },
    otherwise: 'all',
  },
  { key: 'conditions', word: '条件', shape: 'conditions' },
];

const DEFINITIONS: { readonly [T in PolicyType]: Omit<PolicyDefinition, 'type'> } = {
  'bonus-group': {
    word: '加分分组',
    source: 'B1 “累计不超过2分”；B3 “以最高得分计算，不得重复”',
    parameters: [
      ITEMS,
      {
        key: 'pick',
        word: '取法',
        shape: 'choice',
        choices: { sum: '累加', highest: '就高' },
        otherwise: 'sum',
      },
      { key: 'cap', word: '上限', shape: 'number', otherwise: null },
    ],
    example: '项目=J.1、J.2；取法=就高；上限=2',
  },
  shared: {
    word: '署名均分',
    source: 'B4 “2人以上署名按人数平均得分”',
    parameters: [ITEMS],
    example: '项目=J.2',
  },
  'section-gate': {
    word: '指标保底',
    source: 'V2 “保证项目得分率低于66.7%的，评分表得零分”',
    parameters: [
      { key: 'sections', word: '一级指标', shape: 'names', otherwise: [] },
      { key: 'least', word: '得分率不低于', shape: 'percent' },
    ],
    example: '一级指标=组织领导；得分率不低于=60%',
  },
  'section-weight': {
    word: '指标权重',
    source: 'T2 平时30+年终70；T4 “分表实得=应得×分表得分/100”',
    parameters: [
      { key: 'section', word: '一级指标', shape: 'text' },
      { ...POINTS, word: '占分' },
    ],
    example: '一级指标=组织领导；占分=30',
  },
  exempt: {
    word: '免检满分',
    source: 'N4 “被评为市级以上治安安全单位的，第17-22条免检、满分”',
    parameters: [{ key: 'honour', word: '荣誉', shape: 'text' }, ITEMS],
    example: '荣誉=市级治安安全单位；项目=1.1、1.2',
  },
  external: {
    word: '部门评分',
    source: 'T6 “由组织部考核”；W1 “由区综治办评分”',
    parameters: [ITEMS, { key: 'department', word: '部门', shape: 'text' }],
    example: '项目=2.1；部门=乡纪委',
  },
  'verify-down': {
    word: '核定只减',
    source: 'W4 “自评后经核查，每发现1处扣0.5”',
    parameters: [{ ...ITEMS, otherwise: [] }],
    example: '项目=1.1、1.2',
  },
  'rank-points': {
    word: '名次赋分',
    source: 'T7 “1-5名赋60、57、54、51、48”',
    parameters: [
      { key: 'item', word: '项目', shape: 'text' },
      {
        key: 'best',
        word: '好的',
        shape: 'choice',
        choices: { most: '多', least: '少' },
        otherwise: 'most',
      },
      { key: 'table', word: '名次分', shape: 'numbers' },
      { key: 'rest', word: '其余', shape: 'number' },
      {
        key: 'ties',
        word: '并列',
        shape: 'choice',
        choices: { same: '同分', mean: '均分' },
        otherwise: 'same',
      },
    ],
    example: '项目=2.1；好的=多；名次分=5、4、3；其余=2；并列=同分',
  },
  'rank-ratio': {
    word: '与第一名比',
    source: 'T8 “第1名得6分，其余按第1名的比例”',
    parameters: [{ key: 'item', word: '项目', shape: 'text' }],
    example: '项目=2.1',
  },
  'upper-band': {
    word: '折入上级',
    source: 'T5 70–80→1 …',
    parameters: [
      { key: 'from', word: '起', shape: 'number' },
      { key: 'fromInclusive', word: '含起点', shape: 'yes-no', otherwise: true },
      { key: 'to', word: '止', shape: 'number', otherwise: null },
      { key: 'toInclusive', word: '含止点', shape: 'yes-no', otherwise: false },
      POINTS,
    ],
    example: '起=70；含起点=是；止=80；含止点=否；得分=1',
  },
  'grade-needs': {
    word: '定级须有',
    source: 'G3 “同时满足下列条件”；G2 前10名；G4 关键项得分率≥60%',
    parameters: [GRADE, ...CONDITIONS],
    example: '等级=A；满足=全部；条件=名次≤10、最低指标得分率≥60%、F.1未发生',
  },
  'grade-when': {
    word: '情形定级',
    source: 'G3 “有下列情形之一”；G2 后3名；V5 “直接列入C级”',
    parameters: [GRADE, ...CONDITIONS],
    example: '等级=C；满足=任一；条件=倒数≤3、F.1发生',
  },
  'grade-criterion': {
    word: '分项定级',
    source: 'G5 “须同时满足…取最低的等级”',
    parameters: [
      { key: 'name', word: '对象', shape: 'text' },
      { key: 'steps', word: '得分率', shape: 'steps' },
    ],
    example: '对象=组织领导；得分率=A:90、B:60、C:0',
  },
  'grade-quota': {
    word: '等级名额',
    source: 'G6 “优秀取前3且≥90”',
    parameters: [
      GRADE,
      { key: 'most', word: '至多', shape: 'number', otherwise: null },
      { key: 'share', word: '比例', shape: 'percent', otherwise: null },
    ],
    example: '等级=A；至多=3；比例=20%',
  },
  commend: { word: '通报表扬', source: '', parameters: CONDITIONS, example: '条件=总分≥90、名次≤3' },
  criticise: {
    word: '通报批评',
    source: '',
    parameters: CONDITIONS,
    example: '满足=任一；条件=总分<60、倒数≤2',
  },
};

/** Every policy there is, in the order in which people are shown them. */
export const policyDefinitions: readonly PolicyDefinition[] = (Object.keys(DEFINITIONS) as PolicyType[]).map(
  (type) => ({ type, ...DEFINITIONS[type] }),
);

export function policyDefinition(type: PolicyType): PolicyDefinition {
  return { type, ...DEFINITIONS[type] };
}
