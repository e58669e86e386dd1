/** The stable name of a fault, which survives every new check of the village's workbook. */
import type { Finding } from '../checks/types';
import { squash } from '../text';

/** Before the key of a row of the village's own 问题整改. */
export const OWN = 'own';

/**
 * One fault is one check and one item (or one sheet, where there is no item), whatever its numbers are by now. The village
 * is no part of it, because villages are renamed.
 */
export function faultKey({ checkId, place: { item, sheet } }: Finding): string {
  return `${checkId}:${hash(item === undefined ? `sheet ${squash(sheet ?? '')}` : `item ${squash(item)}`)}`;
}

/** A problem that the village lists itself goes by its words. */
export function ownKey(problem: string): string {
  return `${OWN}:${hash(squash(problem))}`;
}

/** The check of a key, or `OWN`; "" when it is none of ours. */
export function checkOfKey(key: string): string {
  return /^([a-z0-9-]+):[a-z0-9]+$/.exec(key)?.[1] ?? '';
}

/** FNV-1a over code points, twice with different starts: 64 bits in base 36. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9747b28c]
    .map((start) => {
      let value = start;
      for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
      return value.toString(36).padStart(7, '0');
    })
    .join('');
}
