/** What goes wrong with totals, signatures and the work summary. */
import type { ExampleValue } from '../../../src/core/checks/example';
import type { Defect } from './defect';
import { GRAND_TOTAL, type Village } from './village';

const once = (village: Village): readonly string[] => (village.lines.length > 0 ? [GRAND_TOTAL] : []);

function written(village: Village, of: string, value: ExampleValue): Village {
  return { ...village, written: new Map([...village.written, [of, value]]) };
}

export const TABLE_DEFECTS: readonly Defect[] = [
  {
    name: 'the total is typed and wrong',
    targets: once,
    strike: (village) => written(village, GRAND_TOTAL, 1234),
    expected: () => [{ checkId: 'total-mismatch', at: (places) => places.total(GRAND_TOTAL) }],
  },
  {
    name: 'the total is blank',
    targets: once,
    strike: (village) => written(village, GRAND_TOTAL, null),
    expected: () => [{ checkId: 'total-mismatch', at: (places) => places.total(GRAND_TOTAL) }],
  },
  {
    name: 'a subtotal is typed and wrong',
    targets: ({ lines }) => [...new Set(lines.map(({ section }) => section))],
    strike: (village, section) => written(village, section, 1234),
    // The total adds the wrong subtotal up, so what it shows is wrong as well.
    expected: (section) => [
      { checkId: 'subtotal-mismatch', at: (places) => places.total(section) },
      { checkId: 'total-mismatch', at: (places) => places.total(GRAND_TOTAL) },
    ],
  },
  {
    name: 'the total is text',
    targets: once,
    strike: (village) => written(village, GRAND_TOTAL, '九十分'),
    expected: () => [{ checkId: 'total-mismatch', at: (places) => places.total(GRAND_TOTAL) }],
  },
  {
    name: 'the total is an error',
    targets: once,
    strike: (village) => written(village, GRAND_TOTAL, { error: '#REF!' }),
    expected: () => [{ checkId: 'total-mismatch', at: (places) => places.total(GRAND_TOTAL) }],
  },
  {
    name: 'nobody signs as preparer',
    targets: once,
    strike: (village) => ({ ...village, preparer: null }),
    expected: () => [{ checkId: 'signoff-missing', at: (places) => places.preparer }],
  },
  {
    name: 'there is no work summary',
    targets: once,
    strike: (village) => ({ ...village, summary: null }),
    expected: () => [{ checkId: 'summary-missing', at: () => '' }],
  },
  {
    name: 'the work summary is a stub',
    targets: once,
    strike: (village) => ({ ...village, summary: '做得很好。' }),
    expected: () => [{ checkId: 'summary-too-short', at: () => '工作总结!A2' }],
  },
];
