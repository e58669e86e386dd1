import type { Decimal } from '../../decimal';
import type { RegisterRow } from '../../recognise/types';
import { isBlankText } from '../../text';
import type { RegisterColumn } from '../../vocabulary/columns';
import type { Check, Report } from '../types';

/** A row of the register that cannot be looked up or dated: something blank, a date nobody can read, a number twice. */
export const evidenceIncomplete: Check = {
  meta: {
    id: 'evidence-incomplete',
    severity: 'warning',
    phase: 'evidence',
    source: '佐证清单要写明编号、名称、类型和形成日期，才能按单找件',
    fixable: true,
  },
  check({ submission, index }, report) {
    const columns = submission.register?.columns ?? {};
    for (const row of submission.register?.rows ?? []) {
      const blank = blankFields(row).filter((column) => columns[column]);
      const [first] = blank;
      if (first) {
        report({
          messageId: 'evidence-incomplete',
          params: { number: row.number.value, columns: blank },
          place: row[first].place,
        });
      }
      reportUnclear(row, report);
    }
    for (const [, [first, ...again]] of index.byNumber) {
      for (const row of first ? again : []) {
        report({
          messageId: 'evidence-incomplete/number-twice',
          params: { number: row.number.value },
          place: row.number.place,
          related: first ? [first.number.place] : [],
        });
      }
    }
  },
  examples: [
    { title: '每件佐证都写全了', edits: [], finds: [] },
    {
      title: '没有写类型和日期',
      edits: [
        { sheet: '佐证清单', row: '2.1-1', column: '类型', value: null },
        { sheet: '佐证清单', row: '2.1-1', column: '形成日期', value: null },
      ],
      finds: [{ messageId: 'evidence-incomplete', at: '佐证清单!D7' }],
    },
    {
      title: '形成日期看不出是哪一天',
      edits: [{ sheet: '佐证清单', row: '2.1-1', column: '形成日期', value: '去年九月' }],
      finds: [{ messageId: 'evidence-incomplete/date', at: '佐证清单!E7' }],
    },
    {
      title: '份数写成了文字',
      edits: [{ sheet: '佐证清单', row: '2.1-1', column: '份数', value: '一份' }],
      finds: [{ messageId: 'evidence-incomplete/copies', at: '佐证清单!G7' }],
    },
    {
      title: '两件佐证用了同一个编号',
      edits: [
        { sheet: '佐证清单', row: '2.2-2', column: '编号', value: '2.2-1' },
        { sheet: '自评表', row: '2.2', column: '佐证编号', value: '2.2-1' },
      ],
      finds: [{ messageId: 'evidence-incomplete/number-twice', at: '佐证清单!A9' }],
    },
  ],
};

type Needed = Extract<RegisterColumn, 'number' | 'name' | 'kind' | 'date'>;

function blankFields(row: RegisterRow): readonly Needed[] {
  const texts = (['number', 'name', 'kind'] as const).filter((column) => isBlankText(row[column].value));
  return row.date.value.kind === 'blank' ? [...texts, 'date'] : texts;
}

function reportUnclear({ number, date, copies }: RegisterRow, report: Report): void {
  // A day without a year is read, and date-not-date says how.
  if (date.value.kind === 'text' && date.value.dayOfYear === undefined) {
    report({
      messageId: 'evidence-incomplete/date',
      params: { number: number.value, text: date.value.text },
      place: date.place,
    });
  }
  const count = copies.value;
  const isCount = count.kind === 'number' && isPieces(count.value);
  const meant = count.kind === 'text' && count.meant && isPieces(count.meant) ? Number(count.meant) : null;
  if (count.kind !== 'blank' && count.kind !== 'uncalculated' && !isCount) {
    report({
      messageId: 'evidence-incomplete/copies',
      params: { number: number.value },
      place: copies.place,
      fix: meant === null ? [] : [{ place: copies.place, value: meant }],
    });
  }
}

function isPieces(count: Decimal): boolean {
  return Number.isSafeInteger(Number(count)) && count.gt(0);
}
