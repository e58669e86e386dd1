/** The grades that a range holds: the sheet 等级, a plain list of 等级 and 起, or the snapshot sheet _zpt. */
import type { Finding } from '../core/checks/types';
import { decimal } from '../core/decimal';
import type { Grade } from '../core/scheme/types';
import { type ReadGrade, readGrades } from '../core/scheme/workbook/read-lists';
import { schemeReporter } from '../core/scheme/workbook/report';
import { type FoundSchemeTable, readTable } from '../core/scheme/workbook/table';
import { describe } from '../core/messages/describe';
import { GRADE_COLUMNS, SCHEME_TABLES } from '../core/vocabulary/scheme-workbook';
import { messages, texts, wrong } from './errors';
import { sheetOf, unplaced, workbookOf } from './ranges';
import { fromSnapshot, isSnapshot } from './scheme-range';
import type { Matrix } from './values';

const PLAIN_COLUMNS = { name: GRADE_COLUMNS.name, from: GRADE_COLUMNS.from } as const;

/** Best first. @throws CustomFunctions.Error #VALUE! when the range holds no grades */
export function gradesFrom(range: Matrix): readonly Grade[] {
  const grades = isSnapshot(range) ? fromSnapshot(range).grades : fromTable(range);
  if (grades.length === 0) throw wrong(texts().noGrades);
  return grades;
}

function fromTable(range: Matrix): readonly Grade[] {
  const whole = tableIn(range, GRADE_COLUMNS);
  if (whole.found) return read(whole, (rows, report) => readGrades(rows, report));
  const plain = tableIn(range, PLAIN_COLUMNS);
  if (!plain.found) throw wrong(texts().noGrades);
  const grades = read(plain, (rows, report) =>
    readGrades(
      rows.map((row) => ({
        cell: (column) => (column in PLAIN_COLUMNS ? row.cell(column as 'name' | 'from') : undefined),
        text: (column) => (column in PLAIN_COLUMNS ? row.text(column as 'name' | 'from') : ''),
        place: (column) => row.place(column in PLAIN_COLUMNS ? (column as 'name' | 'from') : 'name'),
      })),
      report,
    ),
  );
  return withUpperBounds(grades);
}

function tableIn<C extends string>(
  range: Matrix,
  headings: Readonly<Record<C, string>>,
): FoundSchemeTable<C> {
  const name = SCHEME_TABLES.grades;
  return readTable(workbookOf([sheetOf(name, unplaced(range))]), '', name, headings);
}

type Table<C extends string> = Extract<FoundSchemeTable<C>, { found: true }>;

function read<C extends string>(
  { rows }: Table<C>,
  readRows: (rows: Table<C>['rows'], report: ReturnType<typeof schemeReporter>) => readonly ReadGrade[],
): readonly Grade[] {
  const findings: Finding[] = [];
  const grades = readRows(rows, schemeReporter(findings)).map(({ grade }) => grade);
  const fault = findings.find(({ severity }) => severity === 'error');
  if (fault) throw wrong(texts().schemeFaulty(describe(fault, messages())));
  return grades;
}

/** A plain list says only where each grade begins: it ends below the next better one. */
function withUpperBounds(grades: readonly Grade[]): readonly Grade[] {
  const best = [...grades].sort((a, b) => b.from.cmp(a.from));
  return best.map((grade, at) => ({
    ...grade,
    fromInclusive: true,
    to: at === 0 ? null : (best[at - 1]?.from ?? decimal(0)),
    toInclusive: false,
  }));
}
