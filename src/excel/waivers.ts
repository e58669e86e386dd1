/// <reference types="office-js" />
/** Waivers live in the workbook, in a custom XML part of our own: they are saved with it and never show in a cell. */
import { type Waiver, waiversFrom } from '../core/waivers';
import { write, step } from './batch';
import { inExcel } from './run';

const NAMESPACE = 'urn:zipingtong:waivers';
const PART = new RegExp(`^[^]*?<waivers xmlns="${NAMESPACE}">([^]*)</waivers>\\s*$`);

/** @throws HostFailure */
export function loadWaivers(): Promise<readonly Waiver[]> {
  return inExcel(async (context) => {
    const parts = await askParts(context);
    const texts = parts.map((part) => part.getXml());
    if (texts.length > 0) await context.sync();
    // A workbook that was put together from two may have two parts.
    return texts.flatMap(({ value }) => waiversIn(value));
  });
}

/** @throws HostFailure */
export function saveWaivers(waivers: readonly Waiver[]): Promise<void> {
  return inExcel(async (context) => {
    const [first, ...others] = await askParts(context);
    const xml = partOf(waivers);
    await write(context, [
      step(
        2 + others.length,
        () => {
          for (const part of others) part.delete();
          if (first) first.setXml(xml);
          else context.workbook.customXmlParts.add(xml);
        },
        xml.length * 3,
      ),
    ]);
  });
}

async function askParts(context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
  await context.sync();
  return parts.items;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const LETTERS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** The list as JSON, in which no letter is left that XML cannot hold. */
export function partOf(waivers: readonly Waiver[]): string {
  const json = JSON.stringify(waivers).replace(/[\u007f-\u009f\ufffe\uffff]/g, escaped);
  return `<waivers xmlns="${NAMESPACE}">${json.replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? letter)}</waivers>`;
}

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Whatever is in the part: what is no list of waivers is none. */
export function waiversIn(xml: string): readonly Waiver[] {
  const text = PART.exec(xml)?.[1] ?? '';
  const json = text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => LETTERS[entity] ?? entity);
  try {
    return waiversFrom(JSON.parse(json));
  } catch {
    return [];
  }
}
