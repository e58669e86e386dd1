import type { Family } from '../family';
import { rezip, textOf } from '../package';

/** The same sheet under a thousand names, or all under one. */
export const manySheets: Family = {
  name: 'many-sheets',
  weight: 0.2,
  alter: (seed, random) => {
    const workbook = textOf(seed, 'xl/workbook.xml');
    const sheets = workbook.match(/<sheet [^>]*>/g) ?? [];
    if (sheets.length === 0) return rezip(seed, {});
    const sheet = random.pick(sheets);
    const same = random.percent(50);
    const count = random.pick([2, 5, 30, 120, 1100]);
    const more = Array.from({ length: count }, (_, at) =>
      sheet.replace(/name="[^"]*"/, `name="${same ? '自评表' : `自评表${String(at)}`}"`),
    ).join('');
    return rezip(seed, { 'xl/workbook.xml': workbook.replace('</sheets>', () => `${more}</sheets>`) });
  },
};
