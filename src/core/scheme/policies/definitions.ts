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
  readonly parameters: readonly PolicyParameter[];
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
  },
  shared: {
    word: '署名均分',
    parameters: [ITEMS],
  },
  'section-gate': {
    word: '指标保底',
    parameters: [
      { key: 'sections', word: '一级指标', shape: 'names', otherwise: [] },
      { key: 'least', word: '得分率不低于', shape: 'percent' },
    ],
  },
  'section-weight': {
    word: '指标权重',
    parameters: [
      { key: 'section', word: '一级指标', shape: 'text' },
      { ...POINTS, word: '占分' },
    ],
  },
  exempt: {
    word: '免检满分',
    parameters: [{ key: 'honour', word: '荣誉', shape: 'text' }, ITEMS],
  },
  external: {
    word: '部门评分',
    parameters: [ITEMS, { key: 'department', word: '部门', shape: 'text' }],
  },
  'verify-down': {
    word: '核定只减',
    parameters: [{ ...ITEMS, otherwise: [] }],
  },
  'rank-points': {
    word: '名次赋分',
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
  },
  'rank-ratio': {
    word: '与第一名比',
    parameters: [{ key: 'item', word: '项目', shape: 'text' }],
  },
  'upper-band': {
    word: '折入上级',
    parameters: [
      { key: 'from', word: '起', shape: 'number' },
      { key: 'fromInclusive', word: '含起点', shape: 'yes-no', otherwise: true },
      { key: 'to', word: '止', shape: 'number', otherwise: null },
      { key: 'toInclusive', word: '含止点', shape: 'yes-no', otherwise: false },
      POINTS,
    ],
  },
  'grade-needs': {
    word: '定级须有',
    parameters: [GRADE, ...CONDITIONS],
  },
  'grade-when': {
    word: '情形定级',
    parameters: [GRADE, ...CONDITIONS],
  },
  'grade-criterion': {
    word: '分项定级',
    parameters: [
      { key: 'name', word: '对象', shape: 'text' },
      { key: 'steps', word: '得分率', shape: 'steps' },
    ],
  },
  'grade-quota': {
    word: '等级名额',
    parameters: [
      GRADE,
      { key: 'most', word: '至多', shape: 'number', otherwise: null },
      { key: 'share', word: '比例', shape: 'percent', otherwise: null },
    ],
  },
  commend: { word: '通报表扬', parameters: CONDITIONS },
  criticise: {
    word: '通报批评',
    parameters: CONDITIONS,
  },
};

/** Every policy there is, in the order in which people are shown them. */
export const policyDefinitions: readonly PolicyDefinition[] = (Object.keys(DEFINITIONS) as PolicyType[]).map(
  (type) => ({ type, ...DEFINITIONS[type] }),
);

export function policyDefinition(type: PolicyType): PolicyDefinition {
  return { type, ...DEFINITIONS[type] };
}
