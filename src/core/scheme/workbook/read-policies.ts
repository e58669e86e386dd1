/** 计分办法: one row a policy. */
import type { Place } from '../../recognise/types';
import { isBlankText } from '../../text';
import { POLICY_COLUMNS } from '../../vocabulary/scheme-workbook';
import { parsePolicy } from '../policies/parameters';
import type { Policy } from '../policies/types';
import type { SchemeReport } from './report';
import type { TableRow } from './table';

export interface ReadPolicy {
  readonly policy: Policy;
  readonly place: Place;
}

/** Rows that are not understood are reported and left out; the guide beside the table has no 办法 and is no policy. */
export function readPolicies(
  rows: readonly TableRow<keyof typeof POLICY_COLUMNS>[],
  report: SchemeReport,
): readonly ReadPolicy[] {
  return rows.flatMap((row): ReadPolicy[] => {
    const word = row.text('policy');
    const place = row.place('parameters');
    if (isBlankText(word)) {
      if (!isBlankText(row.text('parameters'))) report('scheme-policy/missing', {}, row.place('policy'));
      return [];
    }
    const parsed = parsePolicy(word, row.text('parameters'));
    if (parsed.ok) return [{ policy: parsed.policy, place }];
    for (const fault of parsed.faults) {
      switch (fault.kind) {
        case 'unknown-policy':
          report(
            'scheme-word',
            { name: POLICY_COLUMNS.policy, text: fault.word, words: fault.known },
            row.place('policy'),
          );
          break;
        case 'unknown-parameter':
          report('scheme-rule/parameter', { rule: word, word: fault.word, known: fault.known }, place);
          break;
        case 'missing-parameter':
          report('scheme-rule/parameter-missing', { rule: word, word: fault.word }, place);
          break;
        case 'bad-parameter':
          report('scheme-rule/parameter-value', { word: fault.word, value: fault.value }, place);
          break;
      }
    }
    return [];
  });
}
