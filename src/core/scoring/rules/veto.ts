import { ZERO } from '../../decimal';
import { NOT_OCCURRED, OCCURRED } from '../../vocabulary/words';
import { defineRule } from './define';

/** Carries no points: when it occurs, the grade becomes the one named. */
export const veto = defineRule<'veto'>({
  type: 'veto',
  word: '一票否决',
  source: 'V5 直接定级：“弄虚作假的一票否决，直接列入C级”',
  parameters: [{ key: 'effect', word: '定为等级', required: true, shape: 'grade' }],
  factShape: () => ({ kind: 'choice', options: [OCCURRED, NOT_OCCURRED] }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: null,
  monotone: () => 'no',
  bounds: () => ({ least: ZERO, most: ZERO }),
  faults: () => [],
  suggest: () => null,
  examples: [{ rule: { type: 'veto', effect: { grade: 'C' } }, points: '0', actual: '发生', score: null }],
});
