/** The very hidden sheet `_zpt`: which village, which scheme, and the scheme itself, so that a workbook checks itself. */
import { schemeToJson } from '../../scheme/json';
import type { Scheme } from '../../scheme/types';
import { TABLES } from '../../vocabulary/columns';
import { SNAPSHOT_FORMAT, SNAPSHOT_KEYS, SNAPSHOT_PIECE } from '../../vocabulary/snapshot';
import type { SheetDesign } from '../types';
import { veryHiddenSheet } from '../very-hidden-sheet';

export function snapshotSheet(scheme: Scheme, village: string): SheetDesign {
  const json = schemeToJson(scheme);
  const pieces = Array.from({ length: Math.ceil(json.length / SNAPSHOT_PIECE) }, (_nothing, at) =>
    json.slice(at * SNAPSHOT_PIECE, (at + 1) * SNAPSHOT_PIECE),
  );
  const records: readonly (readonly string[])[] = [
    [SNAPSHOT_KEYS.format, SNAPSHOT_FORMAT],
    [SNAPSHOT_KEYS.schemeId, scheme.id],
    [SNAPSHOT_KEYS.schemeVersion, scheme.version],
    [SNAPSHOT_KEYS.village, village],
    ...pieces.map((piece) => [SNAPSHOT_KEYS.scheme, piece]),
  ];
  return veryHiddenSheet({ name: TABLES.snapshot, widths: [16, 60], records, isProtected: true });
}
