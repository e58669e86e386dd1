/**
 * The very hidden sheet `_zpt` of a village workbook: keys in column A, values in column B. The scheme's JSON is cut into
 * pieces that fit a cell, one row each, all under the key `scheme`, in order.
 */

export const SNAPSHOT_KEYS = {
  format: 'zpt',
  schemeId: 'schemeId',
  schemeVersion: 'schemeVersion',
  village: 'village',
  scheme: 'scheme',
} as const;

/** The layout's own version, the value beside the key `zpt`. */
export const SNAPSHOT_FORMAT = '1';

/** A cell holds 32,767 characters; fewer leave room for programs that count bytes. */
export const SNAPSHOT_PIECE = 30_000;
