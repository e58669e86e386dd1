/** Workbooks that the product itself makes for the township, and that no village hands in. */
import { scalarText } from '../grid/lookup';
import type { Sheet, Workbook } from '../grid/types';
import { squash } from '../text';
import { TABLES } from '../vocabulary/columns';
import { ITEM_COLUMNS, SCHEME_TABLES } from '../vocabulary/scheme-workbook';
import { FINDING_COLUMNS, SUMMARY_TABLES } from '../vocabulary/summary-workbook';

/** summary: 汇总; scheme: 考核细则. */
export type OwnWorkbook = 'summary' | 'scheme';

/** null: not one of ours, or a village's workbook with such sheets beside its own. */
export function ownWorkbook({ sheets }: Workbook): OwnWorkbook | null {
  const named = (name: string): Sheet | undefined => sheets.find((sheet) => sheet.name === name);
  if (named(TABLES.snapshot) ?? named(TABLES.scores)) return null;
  const findings = named(SUMMARY_TABLES.findings);
  const hasOverview = named(SUMMARY_TABLES.ranking) ?? named(SUMMARY_TABLES.overview);
  if (hasOverview && named(SUMMARY_TABLES.items) && hasHeadings(findings, FINDING_COLUMNS)) return 'summary';
  const items = named(SCHEME_TABLES.items);
  return named(SCHEME_TABLES.settings) && hasHeadings(items, ITEM_COLUMNS) ? 'scheme' : null;
}

/** Headings stand near the top; nobody has typed over them. */
const ROWS = 6;

function hasHeadings(sheet: Sheet | undefined, columns: Readonly<Record<string, string>>): boolean {
  const wanted = Object.values(columns).map(squash);
  return (sheet?.rows.slice(0, ROWS) ?? []).some(({ cells }) => {
    const there = new Set(cells.map(({ value }) => squash(scalarText(value))));
    return wanted.every((heading) => there.has(heading));
  });
}
