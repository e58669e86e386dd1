import type { Family } from '../family';
import { anySheet, rezip, textOf } from '../package';

/** The sheet claims to be as large as sheets can be, in every place where sizes are claimed. */
export const dimensionClaims: Family = {
  name: 'dimension-claims',
  weight: 2,
  alter: (seed, random) => {
    const name = anySheet(seed, random);
    const columns = random.pick([
      '<col min="1" max="16384" hidden="1"/>',
      '<col min="1" max="4294967295" hidden="1"/>',
      '<col min="1" max="1e308" hidden="1"/>',
      '<col min="-5" max="9" hidden="true"/>',
      Array.from({ length: 20_000 }, () => '<col min="1" max="16384" hidden="1"/>').join(''),
    ]);
    const text = textOf(seed, name)
      .replace(/<dimension [^>]*>/, '<dimension ref="A1:XFD1048576"/>')
      .replace(/spans="[^"]*"/g, 'spans="1:16384"')
      .replace(/<cols>[\s\S]*?<\/cols>/, `<cols>${columns}</cols>`);
    return rezip(seed, { [name]: text });
  },
};
