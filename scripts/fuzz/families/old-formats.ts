import * as SheetJS from '@e965/xlsx';
import { unzipSync } from 'fflate';
import type { Family } from '../family';
import { HOSTILE_TEXTS, escapeXml } from '../hostile';
import { replaceSome, rezip, zipParts } from '../package';
import type { Random } from '../random';
import type { SeedWorkbook } from '../seeds';
import { attributes } from './attributes';
import { bytesFlipped } from './bytes';
import { elements } from './elements';
import { partBytes } from './part-bytes';
import { partsDropped } from './parts';
import { spliced } from './spliced';
import { truncated } from './truncated';
import { zipHeaders } from './zip-headers';

type Format = 'xls' | 'biff5' | 'xlsb' | 'ods' | 'xlml';

const made = new Map<string, SeedWorkbook>();

/** SheetJS writes every cell of a sheet's area: one cell in the last corner takes it hours. */
const MOST_CELLS = 1_000_000;

function requireSmall({ Sheets }: SheetJS.WorkBook, name: string): void {
  for (const { '!ref': area } of Object.values(Sheets)) {
    if (area === undefined) continue;
    const { s, e } = SheetJS.utils.decode_range(area);
    if ((e.r - s.r + 1) * (e.c - s.c + 1) > MOST_CELLS) throw new Error(`${name} has too large a sheet.`);
  }
}

/** The seed saved in another format, once. */
function savedAs(seed: SeedWorkbook, format: Format): SeedWorkbook {
  const name = `${seed.name} as ${format}`;
  const known = made.get(name);
  if (known) return known;
  // Packed anew: some archives take its own inflater minutes and gigabytes.
  const workbook = SheetJS.read(rezip(seed, {}), { cellFormula: true, cellStyles: true });
  requireSmall(workbook, seed.name);
  // The time of saving would make every run another.
  workbook.Props = { CreatedDate: new Date(0), ModifiedDate: new Date(0) };
  const bytes = new Uint8Array(SheetJS.write(workbook, { bookType: format, type: 'array' }) as ArrayBuffer);
  const isZip = format === 'ods' || format === 'xlsb';
  const parts = isZip
    ? Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([part]) => !part.endsWith('/')))
    : {};
  const saved = { name, bytes, parts };
  made.set(name, saved);
  return saved;
}

/** Bytes of the stream of records: their types, lengths and contents. The container around it is left whole. */
function flipRecords({ bytes }: SeedWorkbook, random: Random): Uint8Array {
  const out = bytes.slice();
  for (let count = 1 + random.below(12); count > 0; count -= 1) {
    const at = 512 + random.below(Math.max(1, out.length - 512));
    out[at] = random.percent(50) ? random.pick([0, 1, 0x7f, 0xff, 0x0a, 0xfc, 0x3c]) : random.below(256);
  }
  return out;
}

/** The first 512 bytes say where everything in the container is. */
function flipHeader({ bytes }: SeedWorkbook, random: Random): Uint8Array {
  const out = bytes.slice();
  for (let count = 1 + random.below(6); count > 0; count -= 1)
    out[8 + random.below(504)] = random.pick([0, 1, 2, 0xfe, 0xff, random.below(256)]);
  return out;
}

function flipPart(seed: SeedWorkbook, random: Random): Uint8Array {
  const name = random.pick(Object.keys(seed.parts));
  const part = (seed.parts[name] ?? new Uint8Array()).slice();
  for (let count = 1 + random.below(12); count > 0 && part.length > 0; count -= 1)
    part[random.below(part.length)] = random.below(256);
  return rezip(seed, { [name]: part });
}

/** Repeats, spans and depths that OpenDocument may claim. */
function claimSizes(seed: SeedWorkbook, random: Random): Uint8Array {
  const text = new TextDecoder().decode(seed.parts['content.xml']);
  const claims = ['1048576', '16384', '4294967295', '-1', '1e9', 'NaN', '0'];
  const altered = replaceSome(
    text,
    /<table:table-(?:row|cell)(?=[ />])/g,
    1 + random.below(20),
    random,
    (tag) => {
      const kind = tag.endsWith('row') ? 'rows' : 'columns';
      return random.percent(70)
        ? `${tag} table:number-${kind}-repeated="${random.pick(claims)}"`
        : `${tag} table:number-columns-spanned="${random.pick(claims)}" table:number-rows-spanned="${random.pick(claims)}"`;
    },
  );
  return rezip(seed, { 'content.xml': altered });
}

function spoilXml({ bytes }: SeedWorkbook, random: Random): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const altered = replaceSome(
    text,
    /<Data [^>]*>[^<]*|ss:Index="\d+"|ss:MergeAcross="\d+"|<Row/g,
    1 + random.below(30),
    random,
    (old) =>
      old.startsWith('<Data')
        ? `<Data ss:Type="${random.pick(['String', 'Number', 'DateTime', 'Error', 'x'])}">${escapeXml(random.pick(HOSTILE_TEXTS))}`
        : old === '<Row'
          ? `<Row ss:Index="${random.pick(['1048576', '-1', '1e9', '4294967295'])}"`
          : old.replace(/\d+/, random.pick(['1048576', '16384', '99999999', '-1', '1e9'])),
  );
  return new TextEncoder().encode(altered);
}

type Alter = Family['alter'];

const whole: readonly Alter[] = [bytesFlipped.alter, truncated.alter, spliced.alter];
const ALTERATIONS: Readonly<Record<Format, readonly Alter[]>> = {
  xls: [...whole, flipRecords, flipRecords, flipRecords, flipHeader],
  biff5: [...whole, flipRecords, flipRecords, flipHeader],
  xlsb: [...whole, zipHeaders.alter, partsDropped.alter, flipPart, flipPart, flipPart],
  ods: [
    ...whole,
    zipHeaders.alter,
    partsDropped.alter,
    partBytes.alter,
    attributes.alter,
    elements.alter,
    claimSizes,
    claimSizes,
  ],
  xlml: [bytesFlipped.alter, truncated.alter, spoilXml, spoilXml],
};

/** .xls of two ages, .xlsb, .ods and XML tables, altered in their own ways; or one format's parts within another. */
function oldFormat(format: Format): Family {
  return {
    name: format,
    weight: 5,
    alter: (seed, random) => {
      const saved = savedAs(seed, format);
      if (random.percent(2)) return zipParts({ ...seed.parts, ...saved.parts });
      return random.pick(ALTERATIONS[format])(saved, random);
    },
  };
}

export const oldFormats: readonly Family[] = (['xls', 'biff5', 'xlsb', 'ods', 'xlml'] as const).map(
  oldFormat,
);
