/** A very hidden sheet: records for a later reader of the file, one a row, as texts. Nobody opens it to look at. */
import type { SheetDesign } from './types';

export function veryHiddenSheet({
  records,
  ...rest
}: Pick<SheetDesign, 'name' | 'widths' | 'isProtected'> & {
  readonly records: readonly (readonly string[])[];
}): SheetDesign {
  return {
    ...rest,
    state: 'veryHidden',
    rows: records.map((values, row) => ({
      row,
      height: 18,
      cells: values.map((value, column) => ({ column, value, style: 'spareText' })),
    })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
  };
}
