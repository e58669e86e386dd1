/** 整改台账: one row a fault that must be mended; what people typed into it goes before what is proposed. */
import '../../messages/rectification';
import { statusText } from '../../rectification/status';
import type { Rectification, RectificationRow } from '../../rectification/types';
import type { Messages } from '../../messages';
import { columnLetters } from '../../grid/address';
import type { TypedColumn, TypedValue } from '../../summary-file/types';
import {
  LEDGER_COLUMNS,
  LEDGER_CONFLICT,
  LEDGER_STATES,
  SUMMARY_TABLES,
} from '../../vocabulary/summary-workbook';
import type { StyleName } from '../style';
import type { ConditionalFormat, SheetDesign } from '../types';
import type { SummaryContext } from './context';
import { FIRST_ROW, type LinkedContent } from '../layout/table';
import { tableSheet } from './table-sheet';

type Column = keyof typeof LEDGER_COLUMNS;

const COLUMNS = Object.keys(LEDGER_COLUMNS) as readonly Column[];

const WIDTHS: Readonly<Record<Column, number>> = {
  sequence: 6,
  village: 12,
  item: 16,
  problem: 38,
  measure: 34,
  responsible: 11,
  dueOn: 16,
  state: 10,
  closedOn: 16,
  verdict: 26,
  note: 18,
  key: 6,
};

const STYLES: Readonly<Record<TypedColumn, StyleName>> = {
  measure: 'inputText',
  responsible: 'inputText',
  dueOn: 'inputDate',
  state: 'inputCenter',
  closedOn: 'inputDate',
  note: 'inputText',
};

const isTyped = (column: Column): column is TypedColumn => Object.hasOwn(STYLES, column);

export function rectificationSheet(context: SummaryContext, rectification: Rectification): SheetDesign {
  const { messages } = context;
  const texts = messages.rectification;
  const { rows, unmatched } = rectification;
  const contents = rows.map((row, at) => rowContents(row, at + 1, context));
  const footer = [
    ...(unmatched.length > 0 ? [caption(texts.unmatched)] : []),
    ...unmatched.map((row, at) => rowContents(row, rows.length + at + 1, context)),
  ];
  const sheet = tableSheet(
    {
      name: SUMMARY_TABLES.rectification,
      title: texts.title,
      hint: `${statusText(rectification, messages)}${texts.hint}`,
      headings: COLUMNS.map((column) => LEDGER_COLUMNS[column]),
      widths: COLUMNS.map((column) => WIDTHS[column]),
      rows: rows.length > 0 ? contents : [],
      footer,
      frozenColumns: 2,
    },
    context,
  );
  const last = FIRST_ROW + Math.max(rows.length, 1) - 1 + footer.length;
  const column = (id: Column) => COLUMNS.indexOf(id);
  const typedColumns = COLUMNS.flatMap((id, at) => (isTyped(id) ? [at] : []));
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.row < FIRST_ROW
        ? row
        : {
            ...row,
            cells: row.cells.map((cell) =>
              typedColumns.includes(cell.column) ? { ...cell, unlocked: true, asTyped: true } : cell,
            ),
          },
    ),
    validations: [
      {
        area: { top: FIRST_ROW, left: column('state'), bottom: last, right: column('state') },
        rule: { kind: 'list', options: Object.values(LEDGER_STATES) },
        error: texts.stateError,
        strictness: 'refuse',
      },
    ],
    conditionalFormats: formats(last),
  };
}

function rowContents(
  row: RectificationRow,
  sequence: number,
  context: SummaryContext,
): readonly LinkedContent[] {
  return COLUMNS.map((id): LinkedContent => {
    if (isTyped(id)) return typedContent(id, row.typed[id]);
    switch (id) {
      case 'sequence':
        return [sequence, 'points'];
      case 'village':
        return village(row, context);
      case 'item':
        return [row.item, 'text'];
      case 'problem':
        return [row.problem, 'text'];
      case 'verdict':
        return [verdictText(row, context.messages), 'text'];
      case 'key':
        return [row.key, 'key'];
    }
  });
}

/** A text in a column of dates stays text; a number there is shown as the day it is. */
function typedContent(column: TypedColumn, value: TypedValue): LinkedContent {
  return typeof value === 'string' && STYLES[column] === 'inputDate'
    ? [value, 'inputText']
    : [value, STYLES[column]];
}

/** The link to the fault's cell: on a short text, because some programs do not wrap links. */
function village(
  { village: name, place }: RectificationRow,
  { link, messages }: SummaryContext,
): LinkedContent {
  const target = place?.cell === undefined ? null : link(place);
  return target === null ? [name, 'text'] : [name, 'link', { target, tooltip: messages.summary.openCell }];
}

function caption(text: string): readonly LinkedContent[] {
  // In the first column, which no record is read from.
  return COLUMNS.map((_id, at): LinkedContent => [at === 0 ? text : null, 'plainBold']);
}

function verdictText({ verdict, overdue }: RectificationRow, { rectification: texts }: Messages): string {
  const { verdicts } = texts;
  const words = ((): string => {
    switch (verdict.kind) {
      case 'still-own':
        return verdicts.stillOwn;
      case 'cleared-own':
        return verdicts.clearedOwn;
      case 'cleared':
        return verdicts.cleared({ on: verdict.on });
      case 'unchecked':
        return verdicts.unchecked[verdict.why];
      default:
        return verdicts[verdict.kind];
    }
  })();
  return overdue === null ? words : texts.overdue({ days: String(overdue) }) + texts.join + words;
}

/** Recalculated by the spreadsheet every day; the words of 核对 are those of the day on which it was made. */
function formats(last: number): readonly ConditionalFormat[] {
  const area = { top: FIRST_ROW, left: 0, bottom: last, right: COLUMNS.length - 1 };
  const cell = (id: Column): string => `$${columnLetters(COLUMNS.indexOf(id))}${String(FIRST_ROW + 1)}`;
  const only = (id: Column) => {
    const at = COLUMNS.indexOf(id);
    return { ...area, left: at, right: at };
  };
  const state = cell('state');
  const due = cell('dueOn');
  const isConflict = `ISNUMBER(SEARCH("${LEDGER_CONFLICT}",${cell('verdict')}))`;
  const isOpen = `${state}<>"${LEDGER_STATES.declined}",OR(${state}<>"${LEDGER_STATES.closed}",${isConflict})`;
  return [
    { area: only('verdict'), formula: isConflict, look: 'wrong' },
    { area: only('dueOn'), formula: `AND(ISNUMBER(${due}),${due}<TODAY(),${isOpen})`, look: 'wrong' },
    {
      area: only('state'),
      formula: `AND(${state}="${LEDGER_STATES.closed}",NOT(${isConflict}))`,
      look: 'done',
    },
    { area: only('state'), formula: `${state}="${LEDGER_STATES.working}"`, look: 'no-evidence' },
  ];
}
