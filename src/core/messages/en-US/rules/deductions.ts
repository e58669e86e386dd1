import type { Read, Texts } from '../../rule-params';
import type { deductions as zhCN } from '../../zh-CN/rules/deductions';

const nothing = (p: Read): boolean => p('lost') === '0';

/** 3 次 × 0.5 = 1.5 off */
const off = (p: Read, sum: string): string => (nothing(p) ? 'nothing off' : `${sum} = ${p('lost')} off`);

/** Rules that deduct from the points. Units and names of counts are the scheme's own words. */
export const deductions: Texts<keyof typeof zhCN> = {
  shortfall: (p, result) =>
    `${p('count')} of ${p('required')} ${p('unit')}, ${off(p, `${p('lacking')} short × ${p('per')}`)}: ${result}`,
  checklist: (p, result) => {
    if (nothing(p)) return `everything on the list is there: ${result}`;
    if (p.has('any')) return `missing ${p('missing')}, ${p('lost')} off once: ${result}`;
    return `missing ${p('missing')}, ${off(p, `${p('count')} × ${p('per')}`)}: ${result}`;
  },
  late: (p, result) => {
    if (nothing(p)) return `not late, nothing off: ${result}`;
    const late = `${p('count')} ${p('unit')} late`;
    if (p.has('flat')) return `${late}, ${p('lost')} off once: ${result}`;
    if (!p.has('every')) return `${late} × ${p('per')} = ${p('lost')} off: ${result}`;
    return `${late}, ${p('times')} times ${p('every')} ${p('unit')} × ${p('per')} = ${p('lost')} off: ${result}`;
  },
  'per-point': (p, result) => {
    const steps =
      p('mode') === 'floor' ? `${p('steps')} full steps of ${p('every')}` : `${p('lacking')} ÷ ${p('every')}`;
    return `${p('actual')} ${p('count')}, target ${p('target')}, ${p('lacking')} away, ${off(p, `${steps} × ${p('per')}`)}: ${result}`;
  },
  baseline: (p, result) => {
    const change = `${p('change')}${p('measure') === 'percent' ? '%' : ''}`;
    const said = `${p('actual')} ${p('count')}, ${p('target')} ${p('base')}`;
    if (p('way') === 'level') return `${said}, level: ${result}`;
    if (p('way') === 'worse') return `${said}, ${change} worse, ${p('lost')} off: ${result}`;
    return `${said}, ${change} better, ${p('gained')} added: ${result}`;
  },
  deduct: (p, result) => {
    const said = `${p('count')} ${p('unit')}, ${off(p, `${p('count')} × ${p('per')}`)}`;
    return p.has('zeroOver')
      ? `${said}, nothing left above ${p('zeroOver')}: ${result}`
      : `${said}: ${result}`;
  },
  'deduct-progressive': (p, result) =>
    `${p('count')} ${p('unit')}, the first costs ${p('first')}, each further one ${p('step')} more, ${p('lost')} off: ${result}`,
  severities: (p, result) => {
    const [counts, each] = [p.list('counts'), p.list('each')];
    const lines = p.list('names').map((name, at) => `${name} ${counts[at] ?? ''} × ${each[at] ?? ''}`);
    return `${lines.join(' + ')} = ${p('lost')} off: ${result}`;
  },
  sample: (p, result) =>
    `sample of ${p('size')} ${p('unit')}, ${off(p, `${p('count')} × ${p('per')}`)}: ${result}`,
  'deduct-tiers': (p, result) => {
    const said = `${p('on')} ${p('count')}`;
    if (p('measure') === 'value') return `${said}, ${p('lost')} off: ${result}`;
    const value = `${p('value')}${p('measure') === 'percent' ? '%' : ''}`;
    return `${said}, ${p('target')} ${p('goal')}, ${value} away, ${p('lost')} off: ${result}`;
  },
  'one-strike': (p, result) => `${p('count')} ${p('unit')} occurred: ${result}`,
  range: (p, result) => `${p('count')} ${p('unit')}: ${result}`,
};
