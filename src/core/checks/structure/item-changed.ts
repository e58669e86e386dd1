import { formatDecimal } from '../../decimal';
import type { Field, NumberEntry } from '../../recognise/types';
import type { Item } from '../../scheme/types';
import { isBlankText, squash } from '../../text';
import { SCORE_COLUMNS } from '../../vocabulary/columns';
import { nameOf } from '../item-name';
import type { Check, Report } from '../types';

/** Spaces and full width do not count as a change of wording; a blank beside a known code does not either. */
export const itemChanged: Check = {
  meta: {
    id: 'item-changed',
    severity: 'error',
    phase: 'structure',
    source: '考核项目和分值由考核细则规定，各村不能改',
    fixable: true,
  },
  check({ items }, report) {
    for (const { item, row } of items) {
      if (!row) continue;
      reportWording(item, SCORE_COLUMNS.title, row.title, item.title, report);
      reportWording(item, SCORE_COLUMNS.content, row.content, item.content, report);
      reportWording(item, SCORE_COLUMNS.standard, row.standard, item.standard, report);
      reportPoints(item, row.points, report);
    }
  },
  examples: [
    { title: '与细则一致', edits: [], finds: [] },
    {
      title: '分值被改大了',
      edits: [{ sheet: '自评表', row: '1.2', column: '分值', value: 25 }],
      finds: [{ messageId: 'item-changed/points', at: '自评表!E5' }],
    },
    {
      title: '评分标准被改了',
      edits: [{ sheet: '自评表', row: '1.2', column: '评分标准', value: '每少1次扣1分' }],
      finds: [{ messageId: 'item-changed', at: '自评表!F5' }],
    },
    {
      title: '只是多了空格（全角、半角都一样）',
      edits: [{ sheet: '自评表', row: '1.2', column: '考核项目', value: '会议　制度 ' }],
      finds: [],
    },
  ],
};

function reportWording(
  item: Item,
  column: string,
  field: Field<string>,
  expected: string,
  report: Report,
): void {
  if (field.value === expected || isBlankText(field.value)) return;
  if (squash(field.value) === squash(expected)) return;
  report({
    messageId: 'item-changed',
    params: { ...nameOf(item), column, written: field.value, expected },
    place: field.place,
    fix: [{ place: field.place, value: expected }],
  });
}

function reportPoints(item: Item, { value, place, cell }: Field<NumberEntry>, report: Report): void {
  if (item.points === null || cell === undefined) return;
  if (value.kind === 'number' && value.value.eq(item.points)) return;
  const written = value.kind === 'number' ? formatDecimal(value.value) : 'text' in value ? value.text : '';
  const expected = formatDecimal(item.points);
  report({
    messageId: 'item-changed/points',
    params: { ...nameOf(item), written, expected },
    place,
    fix: [{ place, value: Number(expected) }],
  });
}
