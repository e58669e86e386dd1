import { parseDecimal } from '../../../decimal';
import type { NumberForm } from './form';

/** A number stored as text; the point may be a Chinese full stop. */
export const digits: NumberForm = {
  id: 'digits',
  read: ({ bare }) => {
    const plain = bare.replace(/(\d)。(?=\d)/, '$1.');
    return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? parseDecimal(plain) : undefined;
  },
  examples: [
    ['5', '5'],
    ['５．０', '5'],
    [' 4.5 分', '4.5'],
    ['得5分', '5'],
    ['4 次', '4'],
    ['4。5', '4.5'],
    ['-2分', '-2'],
  ],
};
