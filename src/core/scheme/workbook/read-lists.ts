/** 等级 and 村名单. */
import type { Place } from '../../recognise/types';
import { ZERO } from '../../decimal';
import { isBlankText } from '../../text';
import type { ROSTER_COLUMNS } from '../../vocabulary/scheme-workbook';
import { GRADE_COLUMNS, type GradeColumn } from '../../vocabulary/scheme-workbook';
import type { Grade, Village } from '../types';
import { type Spot, decimalAt, yesNoAt } from './entries';
import type { SchemeReport } from './report';
import type { TableRow } from './table';

export interface ReadGrade {
  readonly grade: Grade;
  readonly place: (column: GradeColumn) => Place;
}

export function readGrades(
  rows: readonly TableRow<GradeColumn>[],
  report: SchemeReport,
): readonly ReadGrade[] {
  return rows
    .filter((row) => !isBlankText(row.text('name')))
    .map((row) => {
      const spot = (id: GradeColumn): Spot => ({
        name: GRADE_COLUMNS[id],
        cell: row.cell(id),
        place: row.place(id),
      });
      const grade: Grade = {
        name: row.text('name'),
        from: decimalAt(spot('from'), report) ?? ZERO,
        fromInclusive: yesNoAt(spot('fromInclusive'), true, report),
        to: decimalAt(spot('to'), report),
        toInclusive: yesNoAt(spot('toInclusive'), false, report),
      };
      return { grade, place: row.place };
    });
}

export interface ReadVillage {
  readonly village: Village;
  readonly place: Place;
}

export function readRoster(rows: readonly TableRow<keyof typeof ROSTER_COLUMNS>[]): readonly ReadVillage[] {
  return rows
    .filter((row) => !isBlankText(row.text('name')))
    .map((row) => ({
      village: {
        name: row.text('name'),
        aliases: row
          .text('aliases')
          .split(/[、，,;；\n]+/)
          .map((alias) => alias.trim())
          .filter((alias) => alias !== ''),
      },
      place: row.place('name'),
    }));
}
