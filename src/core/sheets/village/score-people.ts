/** Who fills in 自评表: the village above the table, and those who sign below it. */
import type { Area } from '../../grid/types';
import type { Messages } from '../../messages';
import type { Scheme } from '../../scheme/types';
import { CAPTIONS } from '../../vocabulary/words';
import { type Content, designRow } from '../layout/rows';
import type { RowDesign } from '../types';
import { LAST, type ScoreLayout, TALL, WIDTHS, columnOf } from './score-layout';

interface Placed {
  readonly row: RowDesign;
  readonly merges: readonly Area[];
}

/** 村名, the period, and who fills in what. */
export function villageRow(layout: ScoreLayout, scheme: Scheme, village: string, messages: Messages): Placed {
  const texts = messages.sheets.village.scores;
  const row = layout.villageRow;
  const period = { ...scheme.period, deadline: scheme.deadline };
  const spans: readonly (readonly [number, number])[] = [
    [1, columnOf('title')],
    [columnOf('content'), columnOf('target')],
    [columnOf('self'), LAST],
  ];
  const contents: (Content | undefined)[] = [[`${CAPTIONS.village}：`, 'caption']];
  contents[1] = [village, 'plainBold'];
  contents[columnOf('content')] = [texts.period(period), 'plain'];
  contents[columnOf('self')] = [texts.legend, 'plain'];
  return {
    row: designRow(row, contents, WIDTHS, { spans: new Map(spans), least: TALL }),
    merges: spans.map(([left, right]) => ({ top: row, left, bottom: row, right })),
  };
}

/** 填报人, 负责人, 填报日期 side by side. */
export function signRows(
  layout: ScoreLayout,
  messages: Messages,
): { readonly rows: readonly RowDesign[]; readonly merges: readonly Area[] } {
  const row = layout.signRow;
  const places = [
    [CAPTIONS.preparer, columnOf('title'), columnOf('content'), columnOf('content'), 'inputText'],
    [CAPTIONS.head, columnOf('standard'), columnOf('actual'), columnOf('target'), 'inputText'],
    [CAPTIONS.signedOn, columnOf('self'), columnOf('reason'), columnOf('reason'), 'inputDate'],
  ] as const;
  const contents: (Content | undefined)[] = [];
  for (const [caption, at, from, to, style] of places) {
    contents[at] = [`${caption}：`, 'caption'];
    for (let column: number = from; column <= to; column += 1) contents[column] = [null, style];
  }
  contents[columnOf('evidence')] = [messages.sheets.village.scores.sign, 'plain'];
  const last = columnOf('department');
  const open = places.flatMap(([, , from, to]) => (from === to ? [from] : [from, to]));
  return {
    rows: [
      designRow(row, contents, WIDTHS, {
        unlocked: open,
        spans: new Map<number, number>([[columnOf('evidence'), last]]),
        least: TALL,
      }),
    ],
    merges: [
      { top: row, left: columnOf('actual'), bottom: row, right: columnOf('target') },
      { top: row, left: columnOf('evidence'), bottom: row, right: last },
    ],
  };
}
