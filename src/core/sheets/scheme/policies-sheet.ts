/** 计分办法: one row a policy, and beside them how each is written. */
import type { Messages } from '../../messages';
import { policyDefinition, policyDefinitions } from '../../scheme/policies/definitions';
import { policyGuide } from '../../scheme/policies/guide';
import { formatPolicy } from '../../scheme/policies/parameters';
import type { Scheme } from '../../scheme/types';
import { POLICY_COLUMNS, POLICY_GUIDE, SCHEME_TABLES } from '../../vocabulary/scheme-workbook';
import type { Content } from '../layout/rows';
import type { SheetDesign } from '../types';
import { HEADING_ROW, choices, listSheet, padded } from './list-sheets';

/** Rows to fill in below the policies there are. */
const SPARE = 12;

export function policiesSheet({ policies = [] }: Scheme, messages: Messages): SheetDesign {
  const texts = messages.sheets.scheme;
  const guide = policyDefinitions.map(({ type, word }): readonly Content[] => [
    [word, 'text'],
    [policyGuide[type].example, 'text'],
    [texts.policies[type], 'text'],
  ]);
  const length = Math.max(policies.length + SPARE, guide.length);
  const rows = padded(
    policies.map((policy): readonly Content[] => [
      [policyDefinition(policy.type).word, 'inputCenter'],
      [formatPolicy(policy), 'inputText'],
    ]),
    length,
    [
      [null, 'inputCenter'],
      [null, 'inputText'],
    ],
  );
  return listSheet({
    name: SCHEME_TABLES.policies,
    title: texts.policiesTitle,
    hint: texts.policiesHint,
    headings: [...Object.values(POLICY_COLUMNS), ...Object.values(POLICY_GUIDE)],
    widths: [12, 46, 12, 42, 52],
    rows: rows.map((row, at) => [...row, ...(guide[at] ?? [])]),
    validations: [
      choices(
        HEADING_ROW + 1,
        0,
        length,
        policyDefinitions.map(({ word }) => word),
        SCHEME_TABLES.policies,
        texts.choose,
      ),
    ],
    active: 'A',
  });
}
