import type { Family } from '../family';

/** Entries of the directory doubled, so that parts overlap and one name stands for many; or thousands of empty ones. */
export const zipEntries: Family = {
  name: 'zip-entries',
  weight: 2,
  alter: ({ bytes }, random) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = bytes.length - 22;
    const offset = view.getUint32(end + 16, true);
    const directory = bytes.subarray(offset, end);
    const count = view.getUint16(end + 10, true);
    const times = random.pick([2, 3, 100, 1000]);
    const out = new Uint8Array(offset + directory.length * times + 22);
    out.set(bytes.subarray(0, offset));
    for (let time = 0; time < times; time += 1) out.set(directory, offset + time * directory.length);
    out.set(bytes.subarray(end), out.length - 22);
    const written = new DataView(out.buffer);
    written.setUint16(
      out.length - 22 + 10,
      Math.min(0xfffe, random.percent(80) ? count * times : count),
      true,
    );
    written.setUint32(out.length - 22 + 12, directory.length * times, true);
    return out;
  },
};
