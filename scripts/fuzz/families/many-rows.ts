import type { Family } from '../family';
import { anySheet, rezip, textOf } from '../package';

/** A table's rows by the thousand: every one with its own findings. */
export const manyRows: Family = {
  name: 'many-rows',
  weight: 1,
  alter: (seed, random) => {
    const name = anySheet(seed, random);
    const sheet = textOf(seed, name);
    const rows = sheet.match(/<row [\s\S]*?<\/row>/g) ?? [];
    if (rows.length === 0) return rezip(seed, {});
    const from = random.below(rows.length);
    const some = rows.slice(from, from + 1 + random.below(6));
    const end = sheet.lastIndexOf('</sheetData>');
    const first = rows.length + 1;
    const many = Array.from({ length: random.pick([500, 2000, 5000]) }, (_, at) =>
      (some[at % some.length] ?? '')
        .replace(
          /^<row ([^>]*)\br="\d+"/,
          (_all, before: string) => `<row ${before}r="${String(first + at)}"`,
        )
        .replace(/<c r="([A-Z]+)\d+"/g, (_all, column: string) => `<c r="${column}${String(first + at)}"`),
    ).join('');
    return rezip(seed, { [name]: sheet.slice(0, end) + many + sheet.slice(end) });
  },
};
