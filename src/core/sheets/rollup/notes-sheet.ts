/** 说明: what the numbers mean and how they came about. */
import { ROLLUP_TABLES } from '../../vocabulary/rollup-workbook';
import { bannerRow, designRow } from '../layout/rows';
import type { SheetDesign } from '../types';
import type { RollupContext } from './context';

const WIDTHS = [100];

export function notesSheet({ rollUp, texts, madeOn }: RollupContext): SheetDesign {
  const { scheme, title } = rollUp;
  const { notes } = texts;
  const lines = [
    ...(scheme?.illustrative === true ? [texts.illustrative] : []),
    ...(scheme ? [notes.scheme(scheme)] : []),
    notes.madeOn({ date: madeOn }),
    notes.totals,
    notes.mean,
    notes.counted,
    notes.rates,
    notes.grades,
    notes.files,
  ];
  const head = bannerRow(0, texts.notesTitle, 'title', WIDTHS, 32);
  return {
    name: ROLLUP_TABLES.notes,
    state: 'visible',
    widths: WIDTHS,
    rows: [head.design, ...lines.map((line, at) => designRow(1 + at, [[line, 'plain']], WIDTHS))],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    validations: [],
    conditionalFormats: [],
    isProtected: false,
    print: { landscape: true, footer: { left: texts.workbookTitle({ scheme: title }), right: '' } },
    activeCell: 'A1',
  };
}
