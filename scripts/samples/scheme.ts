/** The samples' scheme: the built-in one with a roster, and with ranking and veto turned on so that they show. */
import { builtinScheme } from '../../src/core/scheme/builtin';
import type { Scheme, Village } from '../../src/core/scheme/types';

const ROSTER: readonly Village[] = [
  { name: '红星村', aliases: [] },
  { name: '东风村', aliases: [] },
  { name: '柳树村', aliases: [] },
  { name: '新桥村', aliases: [] },
  { name: '石门村', aliases: [] },
  { name: '龙泉村', aliases: [] },
  { name: '青山村', aliases: [] },
  { name: '白马村', aliases: [] },
  { name: '前进村', aliases: [] },
  { name: '和平村', aliases: ['和平社区'] },
  { name: '杨家湾村', aliases: ['杨家湾'] },
  { name: '大水井村', aliases: [] },
];

export const sampleScheme: Scheme = {
  ...builtinScheme,
  id: 'sample-2022',
  title: '示例乡2022年度保障农民工工资支付工作考核细则',
  source: '自评通样例（虚构，分值为示例）',
  township: '示例乡',
  rankingEnabled: true,
  vetoEnabled: true,
  roster: ROSTER,
};

/** Last year's: the same items under an older version, for a village that fills in the old form. */
export const oldScheme: Scheme = { ...sampleScheme, version: '0' };
