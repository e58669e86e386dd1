/** Taking parts of a seed out, altering their text, and putting a workbook together again. */
import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Random } from './random';
import type { Parts, SeedWorkbook } from './seeds';

export type Replacement = Readonly<Record<string, string | Uint8Array | null>>;

/** The workbook with these parts instead; null takes a part away. Stored, not compressed, which is fast, unless told. */
export function rezip(seed: SeedWorkbook, replaced: Replacement, level: 0 | 1 = 0): Uint8Array {
  return zipParts({ ...seed.parts, ...replaced }, level);
}

export function zipParts(parts: Replacement | Parts, level: 0 | 1 = 0): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries<string | Uint8Array | null>(parts)) {
    if (part !== null) files[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files, { level });
}

export function textOf(seed: SeedWorkbook, part: string): string {
  const bytes = seed.parts[part];
  return bytes ? strFromU8(bytes) : '';
}

const partsLike = (seed: SeedWorkbook, shape: RegExp): readonly string[] =>
  Object.keys(seed.parts).filter((name) => shape.test(name));

/** One of the sheets, as a part's name. Every seed has one. */
export function anySheet(seed: SeedWorkbook, random: Random): string {
  return random.pick(partsLike(seed, /worksheets\/[^/]+\.xml$/i));
}

/** One of the parts that are XML. */
export function anyXml(seed: SeedWorkbook, random: Random): string {
  return random.pick(partsLike(seed, /\.(xml|rels)$/i));
}

/** The part of the shared texts; a name without a part when the seed has none. */
export function sharedStrings(seed: SeedWorkbook): string {
  return partsLike(seed, /sharedStrings\.xml$/i)[0] ?? 'xl/sharedStrings.xml';
}

/** A sheet's text with something put right behind the opening tag of its cells. */
export function intoCells(sheet: string, inside: string): string {
  return sheet.includes('<sheetData>')
    ? sheet.replace('<sheetData>', () => `<sheetData>${inside}`)
    : sheet.replace(/<sheetData\s*\/>/, () => `<sheetData>${inside}</sheetData>`);
}

/** A sheet's text with something behind its cells. */
export function behindCells(sheet: string, behind: string): string {
  return sheet.replace(/<\/sheetData>|<sheetData\s*\/>/, (end) => end + behind);
}

/** Some of the matches replaced: about `count` of them. */
export function replaceSome(
  text: string,
  shape: RegExp,
  count: number,
  random: Random,
  by: (match: string) => string,
): string {
  const all = text.match(shape)?.length ?? 0;
  if (all === 0) return text;
  const chosen = new Set(Array.from({ length: count }, () => random.below(all)));
  let at = -1;
  return text.replace(shape, (match) => {
    at += 1;
    return chosen.has(at) ? by(match) : match;
  });
}
