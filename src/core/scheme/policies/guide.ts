/** Where each policy comes from, and how a person might write it: for the guide beside the table, not for reading. */
import type { PolicyType } from './types';

export interface PolicyGuide {
  /** Its letters in the catalogue of conventions, and a published phrase; "" for none. */
  readonly source: string;
  readonly example: string;
}

export const policyGuide: { readonly [T in PolicyType]: PolicyGuide } = {
  'bonus-group': {
    source: 'B1 “累计不超过2分”；B3 “以最高得分计算，不得重复”',
    example: '项目=J.1、J.2；取法=就高；上限=2',
  },
  shared: { source: 'B4 “2人以上署名按人数平均得分”', example: '项目=J.2' },
  'section-gate': {
    source: 'V2 “保证项目得分率低于66.7%的，评分表得零分”',
    example: '一级指标=组织领导；得分率不低于=60%',
  },
  'section-weight': {
    source: 'T2 平时30+年终70；T4 “分表实得=应得×分表得分/100”',
    example: '一级指标=组织领导；占分=30',
  },
  exempt: {
    source: 'N4 “被评为市级以上治安安全单位的，第17-22条免检、满分”',
    example: '荣誉=市级治安安全单位；项目=1.1、1.2',
  },
  external: { source: 'T6 “由组织部考核”；W1 “由区综治办评分”', example: '项目=2.1；部门=乡纪委' },
  'verify-down': { source: 'W4 “自评后经核查，每发现1处扣0.5”', example: '项目=1.1、1.2' },
  'rank-points': {
    source: 'T7 “1-5名赋60、57、54、51、48”',
    example: '项目=2.1；好的=多；名次分=5、4、3；其余=2；并列=同分',
  },
  'rank-ratio': { source: 'T8 “第1名得6分，其余按第1名的比例”', example: '项目=2.1' },
  'upper-band': { source: 'T5 70–80→1 …', example: '起=70；含起点=是；止=80；含止点=否；得分=1' },
  'grade-needs': {
    source: 'G3 “同时满足下列条件”；G2 前10名；G4 关键项得分率≥60%',
    example: '等级=A；满足=全部；条件=名次≤10、最低指标得分率≥60%、F.1未发生',
  },
  'grade-when': {
    source: 'G3 “有下列情形之一”；G2 后3名；V5 “直接列入C级”',
    example: '等级=C；满足=任一；条件=倒数≤3、F.1发生',
  },
  'grade-criterion': {
    source: 'G5 “须同时满足…取最低的等级”',
    example: '对象=组织领导；得分率=A:90、B:60、C:0',
  },
  'grade-quota': { source: 'G6 “优秀取前3且≥90”', example: '等级=A；至多=3；比例=20%' },
  commend: { source: '', example: '条件=总分≥90、名次≤3' },
  criticise: { source: '', example: '满足=任一；条件=总分<60、倒数≤2' },
};
