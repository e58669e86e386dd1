/** A check of a scheme is one file: a function that reports what is wrong, at the cell where it stands. */
import type { Place } from '../../recognise/types';
import type { GradeColumn, ItemColumn, SettingKey } from '../../vocabulary/scheme-workbook';
import type { Scheme } from '../types';
import type { SchemeReport } from '../workbook/report';

/** Where the parts of a scheme stand. Indexes are those of `scheme.items`, `grades` and `roster`. */
export interface SchemePlaces {
  readonly item: (at: number, column: ItemColumn) => Place;
  readonly grade: (at: number, column: GradeColumn) => Place;
  readonly setting: (key: SettingKey) => Place;
  readonly village: (at: number) => Place;
  /** The parameters of `scheme.policies[at]`; absent where policies have no cells. */
  readonly policy?: (at: number) => Place;
  readonly items: Place;
  readonly grades: Place;
}

export type SchemeCheck = (scheme: Scheme, report: SchemeReport, places: SchemePlaces) => void;
