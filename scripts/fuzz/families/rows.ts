import type { Family } from '../family';
import { anySheet, rezip, textOf } from '../package';

/** Rows in another order, doubled, missing or of another sheet, as careless copying leaves them. */
export const rows: Family = {
  name: 'rows',
  weight: 6,
  alter: (seed, random) => {
    const name = anySheet(seed, random);
    const sheet = textOf(seed, name);
    const found = sheet.match(/<row [\s\S]*?(?:<\/row>|\/>)/g) ?? [];
    if (found.length === 0) return rezip(seed, {});
    const others = textOf(seed, anySheet(seed, random)).match(/<row [\s\S]*?<\/row>/g) ?? found;
    let mixed = found.slice();
    for (let count = 1 + random.below(8); count > 0; count -= 1) {
      const at = random.below(mixed.length + 1);
      if (random.percent(25)) mixed.splice(at, 1 + random.below(3));
      else if (random.percent(40)) mixed.splice(at, 0, random.pick(others));
      else if (random.percent(50)) mixed.splice(at, 0, random.pick(found));
      else mixed = [...mixed.slice(at), ...mixed.slice(0, at)];
    }
    // Half of them as a spreadsheet saves them, numbered anew.
    const numbered = random.percent(50) ? mixed.map((row, at) => renumber(row, at + 1)) : mixed;
    const first = sheet.indexOf(found[0] ?? '');
    const last = sheet.lastIndexOf('</sheetData>');
    return rezip(seed, { [name]: sheet.slice(0, first) + numbered.join('') + sheet.slice(last) });
  },
};

function renumber(row: string, number: number): string {
  return row
    .replace(/^<row ([^>]*)\br="\d+"/, (_all, before: string) => `<row ${before}r="${String(number)}"`)
    .replace(/<c r="([A-Z]+)\d+"/g, (_all, column: string) => `<c r="${column}${String(number)}"`);
}
