/** The snapshot (_zpt) that our templates carry. */
import { scalarText } from '../grid/lookup';
import type { Workbook } from '../grid/types';
import { schemeFromJson } from '../scheme/json';
import type { Scheme } from '../scheme/types';
import { TABLES } from '../vocabulary/columns';
import { SNAPSHOT_KEYS } from '../vocabulary/snapshot';
import type { Snapshot } from './types';

/** null when the workbook carries none. */
export function readSnapshot({ sheets }: Workbook): Snapshot | null {
  const sheet = sheets.find(({ name }) => name === TABLES.snapshot);
  if (!sheet) return null;
  const values = new Map<string, string>();
  for (const { cells } of sheet.rows) {
    const [key, value] = [0, 1].map((column) =>
      scalarText(cells.find((cell) => cell.column === column)?.value),
    );
    if (key !== undefined && key !== '') values.set(key, (values.get(key) ?? '') + (value ?? ''));
  }
  if (!values.has(SNAPSHOT_KEYS.format)) return null;
  const json = values.get(SNAPSHOT_KEYS.scheme);
  return {
    schemeId: values.get(SNAPSHOT_KEYS.schemeId) ?? '',
    schemeVersion: values.get(SNAPSHOT_KEYS.schemeVersion) ?? '',
    village: values.get(SNAPSHOT_KEYS.village) ?? '',
    scheme: json === undefined ? null : schemeFrom(json),
  };
}

let last: { readonly json: string; readonly scheme: Scheme | null } | null = null;

/** All villages of a township carry the same scheme: in a batch it is decoded once and kept once. */
function schemeFrom(json: string): Scheme | null {
  if (last?.json !== json) last = { json, scheme: schemeFromJson(json) };
  return last.scheme;
}
