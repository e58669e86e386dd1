/** What the findings make of the cells of a sheet. */
import type { FindingKind } from '../../core/checks/kind';
import type { Sheet } from '../../core/grid/types';
import type { CheckResult } from '../../taskpane/state/check/types';

/** The worst finding of every cell of a sheet. */
export function kindsOn(sheet: Sheet, { open }: CheckResult): ReadonlyMap<string, FindingKind> {
  const worst: readonly FindingKind[] = ['note', 'reminder', 'no-evidence', 'unfilled', 'wrong'];
  const kinds = new Map<string, FindingKind>();
  for (const { address, kind } of open) {
    if (address?.sheet !== sheet.name) continue;
    const before = kinds.get(address.cell);
    if (before === undefined || worst.indexOf(kind) > worst.indexOf(before)) kinds.set(address.cell, kind);
  }
  return kinds;
}
