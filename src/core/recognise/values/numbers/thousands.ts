import { parseDecimal } from '../../../decimal';
import type { NumberForm } from './form';

/** Only groups of exactly three: "1,2" may be two numbers. */
export const thousands: NumberForm = {
  id: 'thousands',
  read: ({ bare }) =>
    /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) ? parseDecimal(bare.replace(/,/g, '')) : undefined,
  examples: [
    ['1,200元', '1200'],
    ['1，234，567.5', '1234567.5'],
  ],
};
