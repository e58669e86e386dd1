/** The scheme workbook read back, with everything that is wrong in it, cell by cell. */
import '../../messages/schemes';
import type { Finding } from '../../checks/types';
import type { Workbook } from '../../grid/types';
import type { Place } from '../../recognise/types';
import {
  GRADE_COLUMNS,
  ITEM_COLUMNS,
  POLICY_COLUMNS,
  ROSTER_COLUMNS,
  SCHEME_TABLES,
  SETTING_COLUMNS,
  type SchemeTableId,
} from '../../vocabulary/scheme-workbook';
import { checkScheme } from '../check';
import type { Scheme } from '../types';
import { readItems } from './read-items';
import { readGrades, readRoster } from './read-lists';
import { readPolicies } from './read-policies';
import { readSettings } from './read-settings';
import { schemeReporter } from './report';
import { type FoundSchemeTable, readTable } from './table';

export interface ReadScheme {
  /** null when a table is missing. With a finding of severity error the scheme must not be used. */
  readonly scheme: Scheme | null;
  readonly findings: readonly Finding[];
}

/**
 * Never throws: what is not understood is a finding at its cell.
 * @param file as findings name it
 */
export function readScheme(workbook: Workbook, file: string): ReadScheme {
  const findings: Finding[] = [];
  const report = schemeReporter(findings);
  const table = <C extends string>(
    id: SchemeTableId,
    headings: Readonly<Record<C, string>>,
  ): FoundSchemeTable<C> => {
    const found = readTable(workbook, file, SCHEME_TABLES[id], headings);
    if (!found.found) {
      const place: Place = found.sheet === null ? { file } : { file, sheet: found.sheet };
      if (found.sheet === null) report('scheme-table', { sheet: SCHEME_TABLES[id] }, place);
      else report('scheme-table/columns', { sheet: SCHEME_TABLES[id], columns: found.missing }, place);
    }
    return found;
  };
  const items = table('items', ITEM_COLUMNS);
  const grades = table('grades', GRADE_COLUMNS);
  const settings = table('settings', SETTING_COLUMNS);
  const roster = table('roster', ROSTER_COLUMNS);
  if (!items.found || !grades.found || !settings.found || !roster.found) return { scheme: null, findings };

  const policies = readTable(workbook, file, SCHEME_TABLES.policies, POLICY_COLUMNS);
  if (!policies.found && policies.sheet !== null) table('policies', POLICY_COLUMNS);

  const read = {
    items: readItems(items.rows, report),
    grades: readGrades(grades.rows, report),
    roster: readRoster(roster.rows),
    policies: policies.found ? readPolicies(policies.rows, report) : [],
    settings: readSettings(
      settings.rows,
      workbook.date1904,
      { file, sheet: settings.view.sheet.name },
      report,
    ),
  };
  const scheme: Scheme = {
    ...read.settings.settings,
    items: read.items.map(({ item }) => item),
    grades: read.grades.map(({ grade }) => grade),
    roster: read.roster.map(({ village }) => village),
    ...(read.policies.length > 0 ? { policies: read.policies.map(({ policy }) => policy) } : {}),
  };
  const sheetOf = (id: SchemeTableId): Place => ({ file, sheet: SCHEME_TABLES[id] });
  checkScheme(scheme, report, {
    item: (at, column) => read.items[at]?.place(column) ?? sheetOf('items'),
    grade: (at, column) => read.grades[at]?.place(column) ?? sheetOf('grades'),
    setting: read.settings.place,
    policy: (at) => read.policies[at]?.place ?? sheetOf('policies'),
    village: (at) => read.roster[at]?.place ?? sheetOf('roster'),
    items: sheetOf('items'),
    grades: sheetOf('grades'),
  });
  return { scheme, findings };
}
