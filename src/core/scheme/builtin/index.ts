/** The scheme that comes with the product. */
import { decimal } from '../../decimal';
import { LAST_YEAR, NO_SUPERVISION } from '../defaults';
import type { Scheme } from '../types';
import { itemFrom } from './plain-item';
import { BONUS } from './sanxing-2022/bonus';
import { CARE } from './sanxing-2022/care';
import { CONSTRUCTION } from './sanxing-2022/construction';
import { ORGANISATION } from './sanxing-2022/organisation';
import { VETO } from './sanxing-2022/veto';
import { WAGE_PAYMENT } from './sanxing-2022/wage-payment';

/**
 * The items of a township's plan of 2022. The plan names items but no points, rules or grades: those are ours, only an
 * illustration, and `illustrative` makes every sheet say so. A ratio may give any fraction, so scores may be as fine as
 * 0.01. It names no number for 集体欠薪 or 重大欠薪 either: ten persons are a collective dispute in law (劳动争议调解仲裁法 art. 7),
 * and from 100,000 yuan on wages unpaid to ten are a large sum everywhere (法释〔2013〕3号 art. 3). Ranking and veto are off: central rules of 2025 forbid setting them at will for villages.
 */
export const builtinScheme: Scheme = {
  id: 'sanxing-2022',
  version: '1',
  title: '2022年度保障农民工工资支付工作考核细则',
  source: '三星乡2022年度保障农民工工资支付工作考核方案（方案未列分值，分值为示例）',
  illustrative: true,
  township: '三星乡',
  period: { from: '2022-01-01', to: '2022-12-31' },
  deadline: '2023-01-10',
  base: decimal(100),
  bonusCap: decimal(5),
  step: decimal('0.01'),
  places: 2,
  tolerance: decimal('0.5'),
  rankingEnabled: false,
  vetoEnabled: false,
  withoutEvidence: 'flag',
  summaryLength: 200,
  items: [...ORGANISATION, ...WAGE_PAYMENT, ...CONSTRUCTION, ...CARE, ...BONUS, ...VETO].map(itemFrom),
  grades: [
    { name: 'A', from: decimal(90), fromInclusive: true, to: null, toInclusive: false },
    { name: 'B', from: decimal(80), fromInclusive: true, to: decimal(90), toInclusive: false },
    { name: 'C', from: decimal(0), fromInclusive: true, to: decimal(80), toInclusive: false },
  ],
  roster: [],
  supervision: { ...NO_SUPERVISION, casePeople: decimal(10), caseAmount: decimal(100_000) },
  lastYear: LAST_YEAR,
  checks: {},
};
