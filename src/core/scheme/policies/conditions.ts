/** Conditions as people write them: 总分≥90、名次≤10、倒数≤3、加分≥1、最低指标得分率≥60%、2.1得分率≥60%、F.1未发生. */
import { formatDecimal, parseDecimal } from '../../decimal';
import { squash } from '../../text';
import { NOT_OCCURRED, OCCURRED } from '../../vocabulary/words';
import type { Comparison, Condition } from './types';

const RATE = '得分率';
const SUBJECTS = {
  total: '总分',
  rank: '名次',
  'rank-from-last': '倒数',
  bonus: '加分',
  'lowest-section': `最低指标${RATE}`,
} as const;

/** Programs turn ≥ into >= and back. */
const SIGNS: Readonly<Record<string, Comparison>> = {
  '≥': '≥',
  '>=': '≥',
  '>': '>',
  '≤': '≤',
  '<=': '≤',
  '<': '<',
};

export function formatCondition(condition: Condition): string {
  if (condition.of === 'event') return condition.item + (condition.occurred ? OCCURRED : NOT_OCCURRED);
  const value = formatDecimal(condition.value);
  if (condition.of === 'rate') return `${condition.name}${RATE}${condition.is}${value}%`;
  const unit = condition.of === 'lowest-section' ? '%' : '';
  return `${SUBJECTS[condition.of]}${condition.is}${value}${unit}`;
}

/** null when the text is no condition. */
export function parseCondition(text: string): Condition | null {
  const written = squash(text);
  const [, event, word] = /^(.+?)(未发生|发生)$/.exec(written) ?? [];
  if (event !== undefined) return { of: 'event', item: event, occurred: word === OCCURRED };
  const [, subject = '', sign = '', number = '', percent] =
    /^([^<>≥≤=]+)(>=|<=|≥|≤|>|<)([\d.]+)(%?)$/.exec(written) ?? [];
  const is = SIGNS[sign];
  const value = parseDecimal(number);
  if (is === undefined || value === null) return null;
  const of = (Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[]).find((key) => SUBJECTS[key] === subject);
  if (of !== undefined) return percent !== '' && of !== 'lowest-section' ? null : { of, is, value };
  if (!subject.endsWith(RATE) || subject === RATE) return null;
  return { of: 'rate', name: subject.slice(0, -RATE.length), is, value };
}
