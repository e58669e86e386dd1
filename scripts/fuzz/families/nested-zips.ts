import type { Family } from '../family';
import { anyXml, rezip, zipParts } from '../package';

/** A workbook in a workbook's part, in a zip, behind other bytes, or twice in one file. */
export const nestedZips: Family = {
  name: 'nested-zips',
  weight: 1,
  alter: (seed, random) => {
    const { bytes } = seed;
    switch (random.below(4)) {
      case 0:
        return rezip(seed, { [anyXml(seed, random)]: bytes });
      case 1:
        return zipParts({ [random.pick(['红星村.xlsx', 'xl/workbook.xml', '[Content_Types].xml'])]: bytes });
      case 2: {
        const out = new Uint8Array(bytes.length * 2);
        out.set(bytes);
        out.set(bytes, bytes.length);
        return out;
      }
      default: {
        const front = 1 + random.below(5000);
        const out = new Uint8Array(bytes.length + front);
        out.set([0x50, 0x4b, 3, 4]);
        out.set(bytes, front);
        return out;
      }
    }
  },
};
