import type { Family } from '../family';
import { rezip, textOf } from '../package';

/** Formats by the hundred thousand, codes without end, counts that lie. */
export const styles: Family = {
  name: 'styles',
  weight: 3,
  alter: (seed, random) => {
    const name = Object.keys(seed.parts).find((part) => /styles\.xml$/i.test(part)) ?? 'xl/styles.xml';
    const codes = [
      'yyyy'.repeat(5000),
      '['.repeat(20_000),
      '"'.repeat(20_001),
      '\\'.repeat(20_001),
      '[$-804]'.repeat(3000) + 'd',
      ';;;;;',
      '0.00E+00'.repeat(1000),
      '_'.repeat(10_000) + 'm',
      '[h]:mm'.repeat(1000),
    ];
    const formats = Array.from(
      { length: random.pick([3, 200, 5000]) },
      (_, at) =>
        `<numFmt numFmtId="${String(at % 400)}" formatCode='${random.pick(codes).slice(0, 20_000 - (at > 100 ? 19_900 : 0))}'/>`,
    ).join('');
    const xfs = '<xf numFmtId="1e9"/><xf numFmtId="14"/><xf numFmtId="-1"/>'.repeat(
      random.pick([1, 1000, 30_000]),
    );
    const text = textOf(seed, name)
      .replace(/<numFmts[^>]*>/, '')
      .replace(/<(fonts|cellXfs)/, () =>
        `<numFmts count="4294967295">${formats}</numFmts><$1`.replace('$1', 'fonts'),
      )
      .replace(/<cellXfs[^>]*>/, () => `<cellXfs count="4294967295">${xfs}`);
    return rezip(seed, { [name]: text });
  },
};
