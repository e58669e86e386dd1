import type { Family } from '../family';
import { anySheet, replaceSome, rezip, textOf } from '../package';

/** Shared and array formulas over whole sheets; formulas as long as a book, as deep as a well. */
export const sharedFormulas: Family = {
  name: 'shared-formulas',
  weight: 3,
  alter: (seed, random) => {
    const name = anySheet(seed, random);
    const text = replaceSome(textOf(seed, name), /<v>[^<]*<\/v>/g, 1 + random.below(30), random, (value) =>
      random.pick([
        '<f t="shared" ref="A1:XFD1048576" si="0">A1+1</f>' + value,
        '<f t="shared" si="4294967295"/>' + value,
        '<f t="array" ref="A1:XFD1048576">SUM(A1:XFD1048576)</f>' + value,
        '<f t="dataTable" ref="A1:XFD1048576" dt2D="1" r1="A1" r2="B1"/>' + value,
        `<f>${'SUM('.repeat(20_000)}</f>` + value,
        `<f>${'A1+'.repeat(10_000)}A1</f>` + value,
        `<f>SUM(${'J5,'.repeat(10_000)}J5)</f>` + value,
        '<f>SUM(A1:XFD1048576)</f>' + value,
        '<f>SUM(J1048576:J1)</f>',
        '<f/>',
        '<f>FUZZ("http://fuzz.example")</f>' + value,
        '<f>SUM(J5:J5:J5)+SUM((J5,J6))-"</f>' + value,
      ]),
    );
    return rezip(seed, { [name]: text });
  },
};
