import { gradeOf } from '../core/totals/grade';
import { cellByCell } from './cell-by-cell';
import { notThere, texts, wrong } from './errors';
import { gradesFrom } from './grade-table';
import { exactOf } from './numbers';
import { matrixOf, tableOf } from './ranges';
import { type Spill, fitting, textOf } from './values';

/** ZPT.GRADE: the grade of each total; "" for a blank, #N/A where no grade holds it. Vetoes are not looked at. */
export function grade(totals: unknown, gradeTable: unknown): Spill {
  const table = tableOf(gradeTable);
  if (!table) throw wrong(texts().noGrades);
  const grades = gradesFrom(table);
  return cellByCell([matrixOf(totals)], ([value]) => {
    const exact = exactOf(value);
    if (!exact) return '';
    const name = gradeOf(exact, grades, []);
    if (name === null) throw notThere(texts().noGrade({ total: textOf(value) }));
    return fitting(name);
  });
}
