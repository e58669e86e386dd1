import type { Read, Texts } from '../../rule-params';

type Deducting =
  | 'shortfall'
  | 'checklist'
  | 'late'
  | 'per-point'
  | 'baseline'
  | 'deduct'
  | 'deduct-progressive'
  | 'severities'
  | 'sample'
  | 'deduct-tiers'
  | 'one-strike'
  | 'range';

const nothing = (p: Read): boolean => p('lost') === '0';

/** 3 次 × 0.5 = 1.5，扣 1.5 分 */
const off = (p: Read, sum: string): string =>
  nothing(p) ? '不扣分' : `${sum} = ${p('lost')}，扣 ${p('lost')} 分`;

/** 从分值里扣分的规则。 */
export const deductions: Texts<Deducting> = {
  shortfall: (p, result) => {
    const lacking = `少 ${p('lacking')} ${p('unit')} × ${p('per')}`;
    return `应有 ${p('required')} ${p('unit')}，实有 ${p('count')} ${p('unit')}，${off(p, lacking)}，${result}`;
  },
  checklist: (p, result) => {
    if (nothing(p)) return `清单上的都有，不扣分，${result}`;
    const missing = `缺${p('missing')}`;
    if (p.has('any')) return `${missing}，有缺就扣 ${p('lost')} 分，${result}`;
    return `${missing}，${off(p, `${p('count')} 项 × ${p('per')}`)}，${result}`;
  },
  late: (p, result) => {
    if (nothing(p)) return `没有逾期，不扣分，${result}`;
    const late = `逾期 ${p('count')} ${p('unit')}`;
    if (p.has('flat')) return `${late}，一次扣 ${p('lost')} 分，${result}`;
    if (!p.has('every')) return `${late} × ${p('per')} = ${p('lost')}，扣 ${p('lost')} 分，${result}`;
    return `${late}，每 ${p('every')} ${p('unit')}算一次，${off(p, `${p('times')} 次 × ${p('per')}`)}，${result}`;
  },
  'per-point': (p, result) => {
    const side = p('better') === 'less' ? '高' : '低';
    const apart = nothing(p) && p('lacking') === '0' ? '达到目标' : `${side} ${p('lacking')}`;
    const steps =
      p('mode') === 'floor' ? `满 ${p('every')} 的有 ${p('steps')} 档` : `${p('lacking')} ÷ ${p('every')}`;
    return `${p('actual')} ${p('count')}，目标 ${p('target')}，${apart}，${off(p, `${steps} × ${p('per')}`)}，${result}`;
  },
  baseline: (p, result) => {
    const change = `${p('change')}${p('measure') === 'percent' ? '%' : ''}`;
    const said = `${p('actual')} ${p('count')}，${p('target')} ${p('base')}`;
    if (p('way') === 'level') return `${said}，持平，${result}`;
    if (p('way') === 'worse') return `${said}，差 ${change}，扣 ${p('lost')} 分，${result}`;
    return `${said}，好 ${change}，${p('gained') === '0' ? '不加分' : `加 ${p('gained')} 分`}，${result}`;
  },
  deduct: (p, result) => {
    const said = nothing(p) ? '不扣分' : `× ${p('per')} = ${p('lost')}，扣 ${p('lost')} 分`;
    const count = `${p('count')} ${p('unit')}`;
    if (p.has('zeroOver')) return `${count} ${said}，超过 ${p('zeroOver')} 分清零，${result}`;
    return nothing(p) ? `${count}，${said}，${result}` : `${count} ${said}，${result}`;
  },
  'deduct-progressive': (p, result) =>
    nothing(p)
      ? `0 ${p('unit')}，不扣分，${result}`
      : `${p('count')} ${p('unit')}，第一${p('unit')}扣 ${p('first')} 分，以后每${p('unit')}多扣 ${p('step')} 分，共扣 ${p('lost')} 分，${result}`,
  severities: (p, result) => {
    const each = p.list('each');
    const counts = p.list('counts');
    const lines = p.list('names').map((name, at) => `${name} ${counts[at] ?? ''} × ${each[at] ?? ''}`);
    return `${lines.join(' + ')} = ${p('lost')}，${nothing(p) ? '不扣分' : `扣 ${p('lost')} 分`}，${result}`;
  },
  sample: (p, result) =>
    `抽查 ${p('size')} ${p('unit')}，${off(p, `${p('count')} ${p('unit')} × ${p('per')}`)}，${result}`,
  'deduct-tiers': (p, result) => {
    const said = `${p('on')} ${p('count')}`;
    const lost = nothing(p) ? '不扣分' : `扣 ${p('lost')} 分`;
    if (p('measure') === 'value') return `${said}，${lost}，${result}`;
    const value = `${p('value')}${p('measure') === 'percent' ? '%' : ''}`;
    return `${said}，${p('target')} ${p('goal')}，相差 ${value}，${lost}，${result}`;
  },
  'one-strike': (p, result) => `发生 ${p('count')} ${p('unit')}，${result}`,
  range: (p, result) => `${p('count')} ${p('unit')}，${result}`,
};
