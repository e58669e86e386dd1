import type { Family } from '../family';
import type { Random } from '../random';

const LIES = [0, 1, 21, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];

/** Places of the directory's fields that say sizes, places, counts, methods and checksums: [offset, bytes]. */
const ENTRY_FIELDS = [
  [8, 2],
  [10, 2],
  [16, 4],
  [20, 4],
  [24, 4],
  [28, 2],
  [30, 2],
  [32, 2],
  [42, 4],
] as const;
const END_FIELDS = [
  [4, 2],
  [8, 2],
  [10, 2],
  [12, 4],
  [16, 4],
  [20, 2],
] as const;
const LOCAL_FIELDS = [
  [6, 2],
  [8, 2],
  [14, 4],
  [18, 4],
  [22, 4],
  [26, 2],
  [28, 2],
] as const;

function placesOf(view: DataView, signature: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + 46 <= view.byteLength; at += 1)
    if (view.getUint8(at) === 0x50 && view.getUint32(at, true) === signature) found.push(at);
  return found;
}

function lie(view: DataView, at: number, size: number, random: Random): void {
  if (at + size > view.byteLength) return;
  const value = random.percent(70) ? random.pick(LIES) : random.below(1 << 20);
  if (size === 2) view.setUint16(at, value & 0xffff, true);
  else view.setUint32(at, value >>> 0, true);
}

/** Headers that lie: sizes, checksums, places, methods, counts, and that there is a zip64 directory. */
export const zipHeaders: Family = {
  name: 'zip-headers',
  weight: 6,
  alter: ({ bytes }, random) => {
    const out = bytes.slice();
    const view = new DataView(out.buffer);
    const entries = placesOf(view, 0x02014b50);
    const locals = placesOf(view, 0x04034b50);
    for (let count = 1 + random.below(4); count > 0; count -= 1) {
      const kind = random.below(3);
      const [place, fields] =
        kind === 0
          ? ([random.pick(entries), ENTRY_FIELDS] as const)
          : kind === 1
            ? ([random.pick(locals), LOCAL_FIELDS] as const)
            : ([out.length - 22, END_FIELDS] as const);
      const [offset, size] = random.pick<readonly [number, number]>(fields);
      lie(view, place + offset, size, random);
    }
    return out;
  },
};
