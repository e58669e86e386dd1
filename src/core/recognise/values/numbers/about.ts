import type { NumberForm } from './form';

export const about: NumberForm = {
  id: 'about',
  read: ({ whole }) =>
    /^(?:约|大约|大概|近|将近|不到|超过|至少|>|<|≥|≤|≈)/.test(whole) ||
    /\d+(?:多|余|几|\+)(?:分|次|份|起|件|个|处|人次|人|户|天|项|家|名|元|万元|万)?$/.test(whole) ||
    /\d.*(?:左右|上下|以上|以下|以内)$/.test(whole)
      ? null
      : undefined,
  examples: [
    ['约5', null],
    ['5分左右', null],
    ['20多人', null],
    ['≥3', null],
    ['10余次', null],
  ],
};
