/** What a table says of itself: its name, its year, the document it belongs to, the township. */
import type { Period } from '../calendar/civil-date';
import type { Place } from '../recognise/types';
import { joinLines } from './points';
import { readable } from './text/readable';
import type { DoubtReport, ImportOptions } from './types';
import type { SheetTable } from './totals';
import { FALLBACK_TITLE } from '../vocabulary/import-words';

export interface About {
  readonly title: string;
  readonly period: Period;
  readonly year: string;
  readonly source: string;
  readonly township: string;
}

const ATTACHMENT = /^附(?:件|表)\s*[0-9一二三四五六七八九十]*\s*[:：.、]?\s*/;
const TITLE_WORDS = /考核|评分|细则|计分|考评|自评|评定|标准|测评|办法|方案/;
const DOCUMENT = /\S{0,12}[〔[(（【]\s*20\d\d\s*[〕\])）】]\s*\d+\s*号/;

interface Text {
  readonly text: string;
  readonly place: Place;
}

export function aboutOf(
  sheets: readonly (SheetTable & { readonly sheet: string })[],
  { year, file }: ImportOptions,
  report: DoubtReport,
): About {
  const above = sheets.flatMap(({ table, place }) =>
    table.preamble.map((shown): Text => ({ text: joinLines(shown.text), place: place(shown) })),
  );
  const found = titleIn(above);
  const [first] = sheets;
  const named =
    first && !/^(?:sheet|工作表)\s*\d*$/i.test(first.sheet) && first.sheet.length > 3
      ? first.sheet
      : FALLBACK_TITLE;
  const title = found?.text ?? named;
  const top: Place = first?.place({ top: 0, left: 0 }) ?? { file };
  if (!found) report('title-guessed', { title }, top, 'info');
  const dated = [...(found ? [found] : []), ...above].find(({ text }) => yearIn(text) !== null);
  const said = dated ? yearIn(dated.text) : null;
  if (dated && said !== null) report('period-read', { year: said }, dated.place, 'info');
  else report('period-guessed', { year: String(year) }, found?.place ?? top, 'warning');
  const of = said ?? String(year);
  const source = above.flatMap(({ text }) => DOCUMENT.exec(text)?.[0] ?? [])[0] ?? '';
  const [, township = ''] =
    /(?:^|[省市县区旗州])([^省市县区旗州\s年度]{1,7}?(?:乡|镇|街道))/.exec(title) ?? [];
  return { title, year: of, period: { from: `${of}-01-01`, to: `${of}-12-31` }, source, township };
}

/** The first text above the table that names what it is; else the longest. */
function titleIn(above: readonly Text[]): Text | null {
  const texts = above
    .map(({ text, place }) => ({
      text: text
        .replace(ATTACHMENT, '')
        .replace(/[(（](?:满分|总分)[^()（）]*[)）]$/, '')
        .trim(),
      place,
    }))
    .filter(
      ({ text }) =>
        text.length >= 4 &&
        text.length <= 80 &&
        !/[:：。]/.test(text) &&
        !/^[\d.]+$|签字|盖章|^注/.test(text),
    );
  return (
    texts.find(({ text }) => TITLE_WORDS.test(text)) ??
    [...texts].sort((a, b) => b.text.length - a.text.length)[0] ??
    null
  );
}

/** 2013年度, 2018年; the year of a document's number only where nothing else is said. */
function yearIn(text: string): string | null {
  return /(20\d\d)年/.exec(readable(text))?.[1] ?? null;
}
