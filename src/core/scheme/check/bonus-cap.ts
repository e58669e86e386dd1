import { ZERO, formatDecimal } from '../../decimal';
import { SETTINGS } from '../../vocabulary/scheme-workbook';
import type { SchemeCheck } from './types';

/** Bonus items need a cap for all of them together. */
export const bonusCap: SchemeCheck = ({ items, bonusCap: cap }, report, places) => {
  const place = places.setting('bonusCap');
  if (cap === null && items.some(({ kind }) => kind === 'bonus')) report('scheme-bonus-cap', {}, place);
  if (cap?.lt(ZERO))
    report('scheme-number/negative', { name: SETTINGS.bonusCap[0], text: formatDecimal(cap) }, place);
};
