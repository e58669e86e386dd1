/** What a veto does, as the 规则参数 column writes it after 定为等级=: a grade, 清零:1.1、组织领导, or 取消评先. */
import { squash } from '../text';
import type { VetoEffect } from './types';

const NO_AWARD = '取消评先';
const ZERO = '清零';

export function formatEffect(effect: VetoEffect): string {
  if ('grade' in effect) return effect.grade;
  return 'zero' in effect ? `${ZERO}:${effect.zero.join('、')}` : NO_AWARD;
}

export function parseEffect(text: string): VetoEffect | null {
  if (squash(text) === NO_AWARD) return { award: 'none' };
  const [, listed] = /^\s*清零\s*[:：]([^]*)$/.exec(text) ?? [];
  if (listed === undefined) return { grade: text };
  const zero = listed
    .split(/[、,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return zero.length > 0 ? { zero } : null;
}
