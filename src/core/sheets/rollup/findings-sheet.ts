/** 核对情况: what is wrong with the summaries themselves. */
import type { Severity } from '../../checks/types';
import { describeRollup } from '../../messages/rollup';
import { ROLLUP_FINDING_COLUMNS, ROLLUP_TABLES } from '../../vocabulary/rollup-workbook';
import type { StyleName } from '../style';
import type { LinkedContent } from '../layout/table';
import type { SheetDesign } from '../types';
import type { RollupContext } from './context';
import { fileName, linkedText, rollupTable } from './table';

const STYLES: Readonly<Record<Severity, StyleName>> = {
  error: 'wrong',
  warning: 'reminder',
  info: 'textCenter',
};

export function findingsSheet(context: RollupContext): SheetDesign {
  const { rollUp, texts, messages, language } = context;
  const rows = rollUp.findings.map((finding): readonly LinkedContent[] => {
    const { message, remedy, place } = describeRollup(finding, language, messages);
    const { file = '' } = finding.place;
    return [
      [texts.severity[finding.severity], STYLES[finding.severity]],
      [fileName(file), 'text'],
      linkedText(place, finding.place, context),
      [message, 'text'],
      [remedy, 'text'],
    ];
  });
  return rollupTable(
    {
      name: ROLLUP_TABLES.findings,
      title: texts.findingsTitle,
      hint: rows.length === 0 ? texts.findingsNone : texts.findingsHint,
      headings: Object.values(ROLLUP_FINDING_COLUMNS),
      widths: [12, 28, 18, 60, 50],
      rows,
      frozenColumns: 0,
    },
    context,
  );
}
