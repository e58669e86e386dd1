/** Our own workbooks with nothing in them but their headings. */
import type { OwnWorkbook } from '../../recognise/own-workbook';
import { ITEM_COLUMNS, SCHEME_TABLES, SETTING_COLUMNS } from '../../vocabulary/scheme-workbook';
import { FINDING_COLUMNS, RANKING_COLUMNS, SUMMARY_TABLES } from '../../vocabulary/summary-workbook';
import { HEADINGS, type PlainSheet } from './table';

export function ownSheets(kind: OwnWorkbook): readonly PlainSheet[] {
  return kind === 'summary'
    ? [
        sheet(SUMMARY_TABLES.overview, RANKING_COLUMNS),
        sheet(SUMMARY_TABLES.items, { village: RANKING_COLUMNS.village }),
        sheet(SUMMARY_TABLES.findings, FINDING_COLUMNS),
      ]
    : [sheet(SCHEME_TABLES.items, ITEM_COLUMNS), sheet(SCHEME_TABLES.settings, SETTING_COLUMNS)];
}

function sheet(name: string, headings: Readonly<Record<string, string>>): PlainSheet {
  const rows = [{ key: HEADINGS, values: Object.values(headings) }];
  return { name, state: 'visible', hiddenColumns: [], rows };
}
