import type { Check, Report } from '../types';

interface Hideable {
  readonly row: number;
  readonly hidden: boolean;
}

/** A filter hides rows as well: they still count, but nobody sees them. */
export const rowsHidden: Check = {
  meta: {
    id: 'rows-hidden',
    severity: 'warning',
    phase: 'structure',
    source: '隐藏的行照样计分，看的人却看不见',
    fixable: false,
  },
  check({ submission }, report) {
    const { file, scores, register } = submission;
    for (const { sheet } of scores ? [scores, ...scores.parts] : []) {
      const own = scores?.rows.filter(({ place }) => place.sheet === sheet) ?? [];
      reportHidden(file, sheet, own, report);
    }
    if (register) reportHidden(file, register.sheet, register.rows, report);
  },
  examples: [
    { title: '没有隐藏的行', edits: [], finds: [] },
    {
      title: '自评表隐藏了一行',
      edits: [{ sheet: '自评表', row: '2.1', do: 'hide' }],
      finds: [{ messageId: 'rows-hidden', at: '自评表!A7' }],
    },
  ],
};

function reportHidden(file: string, sheet: string, all: readonly Hideable[], report: Report): void {
  const rows = all.filter(({ hidden }) => hidden).map(({ row }) => String(row + 1));
  if (rows.length === 0) return;
  report({ messageId: 'rows-hidden', params: { rows }, place: { file, sheet, cell: `A${rows[0] ?? '1'}` } });
}
