/** The very hidden sheet `_zpt`: which village, which scheme, and the scheme itself, so that a workbook checks itself. */
import { schemeToJson } from '../../scheme/json';
import type { Scheme } from '../../scheme/types';
import { TABLES } from '../../vocabulary/columns';
import { SNAPSHOT_FORMAT, SNAPSHOT_KEYS, SNAPSHOT_PIECE } from '../../vocabulary/snapshot';
import type { SheetDesign } from '../types';

export function snapshotSheet(scheme: Scheme, village: string): SheetDesign {
  const json = schemeToJson(scheme);
  const pieces = Array.from({ length: Math.ceil(json.length / SNAPSHOT_PIECE) }, (_nothing, at) =>
    json.slice(at * SNAPSHOT_PIECE, (at + 1) * SNAPSHOT_PIECE),
  );
  const entries: readonly (readonly [string, string])[] = [
    [SNAPSHOT_KEYS.format, SNAPSHOT_FORMAT],
    [SNAPSHOT_KEYS.schemeId, scheme.id],
    [SNAPSHOT_KEYS.schemeVersion, scheme.version],
    [SNAPSHOT_KEYS.village, village],
    ...pieces.map((piece) => [SNAPSHOT_KEYS.scheme, piece] as const),
  ];
  return {
    name: TABLES.snapshot,
    state: 'veryHidden',
    widths: [16, 60],
    rows: entries.map(([key, value], row) => ({
      row,
      height: 18,
      cells: [
        { column: 0, value: key, style: 'spareText' },
        { column: 1, value, style: 'spareText' },
      ],
    })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    isProtected: true,
  };
}
