import { type Decimal, decimal } from '../../../decimal';
import { chineseNumber } from './chinese';
import { digits } from './digits';
import type { NumberForm } from './form';
import { thousands } from './thousands';

const SCALES: Readonly<Record<string, string>> = { 百: '100', 千: '1000', 万: '10000', 亿: '100000000' };

/** Merge tools are known to take "2000万" for 0. */
export const scaled: NumberForm = {
  id: 'scaled',
  read: ({ bare }) => {
    const scale = SCALES[bare.slice(-1)];
    if (scale === undefined) return undefined;
    const amount = amountOf(bare.slice(0, -1));
    return amount?.times(decimal(scale));
  },
  examples: [
    ['2000万', '20000000'],
    ['1.5万元', '15000'],
    ['1,200万元', '12000000'],
    ['两万', '20000'],
    ['3千元', '3000'],
  ],
};

function amountOf(text: string): Decimal | null {
  const written = { whole: text, bare: text };
  return digits.read(written) ?? thousands.read(written) ?? chineseNumber(text);
}
