/** A child whose reader has a fault of every kind, told by the number of the case. */
import { serveCases } from '../../scripts/fuzz/serve';
import { readPlain } from '../../scripts/fuzz/way';

serveCases((bytes, name) => {
  const kept: number[][] = [];
  if (name === '2.xlsx') throw new TypeError('planted throw');
  if (name === '4.xlsx') return Promise.reject(new Error('planted rejection'));
  if (name === '6.xlsx') for (;;);
  while (name === '8.xlsx') kept.push(new Array<number>(1_000_000).fill(kept.length));
  if (name === '10.xlsx') process.exit(0);
  if (name === '12.xlsx') Object.assign(Object.prototype, { polluted: true });
  return readPlain(bytes, name);
});
