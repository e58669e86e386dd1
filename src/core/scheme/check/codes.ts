import { isBlankText, squash } from '../../text';
import type { SchemeCheck } from './types';

/** Every item has a code, and no two have the same; a scheme without items assesses nothing. */
export const codes: SchemeCheck = ({ items }, report, places) => {
  if (items.length === 0) report('scheme-items', {}, places.items);
  const first = new Map<string, number>();
  items.forEach(({ code, title }, at) => {
    const key = squash(code);
    if (isBlankText(code)) {
      report('scheme-code', { title }, places.item(at, 'code'));
      return;
    }
    const other = first.get(key);
    if (other === undefined) first.set(key, at);
    else {
      const where = places.item(other, 'code').cell ?? '';
      report('scheme-code/duplicate', { code, where }, places.item(at, 'code'));
    }
  });
};
