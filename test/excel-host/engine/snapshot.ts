/** Everything the workbook holds, as plain data in a fixed order; the selection is left out. */
import { formatArea } from './address';
import { keyColumn, keyRow, type SheetModel, type WorkbookModel } from './model';

export interface SheetSnapshot {
  readonly name: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly [part: string]: unknown;
}

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly [part: string]: unknown;
}

/** Maps become sorted objects; areas become addresses. */
function flatten(value: unknown): unknown {
  if (value instanceof Map) return flattenMap(value as Map<unknown, unknown>);
  if (Array.isArray(value)) return value.map(flatten);
  if (typeof value !== 'object' || value === null) return value;
  if ('top' in value && 'bottom' in value && 'left' in value && 'right' in value)
    return formatArea(value as Parameters<typeof formatArea>[0]);
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, flatten((value as Record<string, unknown>)[key])]));
}

function flattenMap(map: Map<unknown, unknown>): unknown {
  const entries = [...map].sort(([a], [b]) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1,
  );
  return Object.fromEntries(entries.map(([key, value]) => [String(key), flatten(value)]));
}

function byAddress<T>(map: ReadonlyMap<number, T>): Record<string, unknown> {
  const keys = [...map.keys()].sort((a, b) => a - b);
  return Object.fromEntries(
    keys.map((key) => {
      const row = keyRow(key);
      const column = keyColumn(key);
      return [formatArea({ top: row, left: column, bottom: row, right: column }), flatten(map.get(key))];
    }),
  );
}

function sheetSnapshot(sheet: SheetModel): SheetSnapshot {
  const { cells, links, ...rest } = sheet;
  const plain = flatten(rest) as Record<string, unknown>;
  return { ...plain, name: sheet.name, cells: byAddress(cells), links: byAddress(links) };
}

export function snapshot(model: WorkbookModel): Snapshot {
  const { sheets, active: _active, ...rest } = model;
  return { ...(flatten(rest) as Record<string, unknown>), sheets: sheets.map(sheetSnapshot) };
}
