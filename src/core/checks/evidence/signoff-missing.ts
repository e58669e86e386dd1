import type { Field, Place, Signoff } from '../../recognise/types';
import { isBlankText } from '../../text';
import type { Check } from '../types';

type Part = keyof Signoff;

/** Told once for the table, at the first place to fill in. */
export const signoffMissing: Check = {
  meta: {
    id: 'signoff-missing',
    severity: 'warning',
    phase: 'evidence',
    source: '自评表要有填报人、负责人和填报日期',
    fixable: false,
  },
  check({ submission }, report) {
    const { signoff, scores, file } = submission;
    if (!scores) return;
    const missing = (['preparer', 'head', 'date'] as const).filter((part) => isMissing(signoff, part));
    const [first] = missing;
    if (!first) return;
    const table: Place = { file, sheet: scores.sheet };
    report({
      messageId: 'signoff-missing',
      params: { parts: missing },
      place: signoff[first]?.place ?? table,
    });
  },
  examples: [
    { title: '填报人、负责人、日期都有', edits: [], finds: [] },
    {
      title: '负责人没有签名',
      edits: [{ sheet: '自评表', row: '填报人', column: 'D', value: null }],
      finds: [{ messageId: 'signoff-missing', at: '自评表!D16' }],
    },
  ],
};

function isMissing({ preparer, head, date }: Signoff, part: Part): boolean {
  if (part === 'date') return !date || date.value.kind === 'blank';
  const field: Field<string> | null = part === 'preparer' ? preparer : head;
  return !field || isBlankText(field.value);
}
