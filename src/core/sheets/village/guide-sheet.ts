/** 填写说明: how to fill the workbook in, what the states mean, which evidence each item needs. */
import type { Messages } from '../../messages';
import type { Item, Scheme } from '../../scheme/types';
import type { Area } from '../../grid/types';
import { TABLES } from '../../vocabulary/columns';
import { STATUS } from '../../vocabulary/words';
import { type Content, bannerRow, designRow } from '../layout/rows';
import type { StyleName } from '../style';
import type { RowDesign, SheetDesign } from '../types';
import { HEADING_ROW, KIND_COLUMN, guideLayout } from './guide-lists';

const WIDTHS = [10, 18, 44, 30, 20, 3, 20];
/** What a person reads is as wide as this; the kinds stand beyond. */
const READ = WIDTHS.slice(0, 5);

const STATE_STYLES: Readonly<Record<keyof typeof STATUS, StyleName>> = {
  done: 'done',
  unfilled: 'inputCenter',
  wrong: 'wrong',
  noEvidence: 'noEvidence',
  noReason: 'reminder',
  notClaimed: 'state',
  occurred: 'reminder',
};

export function guideSheet(scheme: Scheme, village: string, messages: Messages): SheetDesign {
  const texts = messages.sheets.village.guide;
  const lines = linesAbove(scheme, messages);
  const above = lines.map(([text, style], row) => bannerRow(row, text, style, READ, row === 0 ? 34 : 20));
  const states = stateRows(lines.length, messages);
  const table = evidenceRows(scheme, messages);
  return {
    name: TABLES.guide,
    state: 'visible',
    widths: WIDTHS,
    rows: [...above.map(({ design }) => design), ...states.rows, ...table],
    merges: [...above.map(({ merge }) => merge), ...states.merges],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    isProtected: true,
    print: {
      landscape: true,
      footer: { left: messages.sheets.village.footer({ village, scheme: scheme.title }), right: texts.title },
    },
    activeCell: 'A1',
  };
}

type Line = readonly [text: string, style: StyleName];

function linesAbove(scheme: Scheme, messages: Messages): readonly Line[] {
  const texts = messages.sheets.village.guide;
  const numbered = (list: readonly string[]): readonly Line[] =>
    list.map((text, at): Line => [`${String(at + 1)}. ${text}`, 'plain']);
  return [
    [texts.title, 'title'],
    [texts.about({ scheme: scheme.title, source: scheme.source }), 'subtitle'],
    ...(scheme.illustrative ? [[messages.sheets.village.illustrative, 'notice'] as const] : []),
    [texts.stepsTitle, 'plainBold'],
    ...numbered(texts.steps),
    [texts.notesTitle, 'plainBold'],
    ...numbered(texts.notes),
    [texts.statesTitle, 'plainBold'],
  ];
}

/** Each state as it looks in 自评表, with what it means. */
function stateRows(
  from: number,
  messages: Messages,
): { readonly rows: readonly RowDesign[]; readonly merges: readonly Area[] } {
  const { states } = messages.sheets.village.guide;
  const ids = Object.keys(STATUS) as (keyof typeof STATUS)[];
  const rows = ids.map((id, at): RowDesign =>
    designRow(
      from + at,
      [
        [STATUS[id], STATE_STYLES[id]],
        [states[id], 'plain'],
      ],
      WIDTHS,
      { spans: new Map([[1, 4]]), least: 20 },
    ),
  );
  return { rows, merges: rows.map(({ row }) => ({ top: row, left: 1, bottom: row, right: 4 })) };
}

/** One row an item; the kinds beside it are the register's drop-down. */
function evidenceRows(scheme: Scheme, messages: Messages): readonly RowDesign[] {
  const texts = messages.sheets.village.guide;
  const { items, kinds } = guideLayout(scheme);
  const title = bannerRow(HEADING_ROW - 1, texts.evidenceTitle, 'plainBold', READ).design;
  const headings: (Content | undefined)[] = texts.evidenceHeadings.map((heading): Content => [
    heading,
    'heading',
  ]);
  headings[KIND_COLUMN] = [texts.kindsTitle, 'heading'];
  const length = Math.max(items.length, kinds.length);
  const rows = Array.from({ length }, (_nothing, at): RowDesign => {
    const item = items[at];
    const contents: (Content | undefined)[] = item ? [...itemContents(item, messages)] : [];
    const kind = kinds[at];
    if (kind !== undefined) contents[KIND_COLUMN] = [kind, 'text'];
    return designRow(HEADING_ROW + 1 + at, contents, WIDTHS);
  });
  return [title, designRow(HEADING_ROW, headings, WIDTHS, { least: 26 }), ...rows];
}

function itemContents({ code, title, evidenceText, evidence }: Item, messages: Messages): readonly Content[] {
  const texts = messages.sheets.village.guide;
  const kinds = evidence.map((requirement) => requirement.kinds.join(' / ')).join('\n');
  const needed = evidence
    .map(({ minimum, per, spread, unit = '', documents = [], documentNumber = false, byHand = [] }) =>
      texts.needed({ minimum: String(minimum), per, spread, unit, documents, documentNumber, byHand }),
    )
    .join('\n');
  return [
    [code, 'textCenter'],
    [title, 'text'],
    [evidenceText === '' ? texts.none : evidenceText, 'text'],
    [kinds, 'text'],
    [needed, 'textCenter'],
  ];
}
