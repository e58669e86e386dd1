/** `Range.text`: how a value is shown, for the number formats our workbooks use; others are not simulated. */
import type { CellModel, Format } from './model';
import { ExcelError } from './errors';
import { valueOf } from './cells';

const FIXED = /^(#,##)?0(?:\.(0*)(#*))?(%?)$/;

export function textOf(cell: CellModel | undefined, format: Format): string {
  const value = valueOf(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const code = String(format['numberFormat'] ?? 'General');
  const general = /^(?:"([^"]*)")?(?:General|@)$/.exec(code);
  if (general) return `${general[1] ?? ''}${String(Number(value.toPrecision(11)))}`;
  const fixed = FIXED.exec(code);
  if (fixed) return fixedText(value, fixed);
  if (/^[yYmMdD年月日"\\/\- .;@]+$/.test(code)) return dateText(value, code);
  throw new ExcelError('NotImplemented', `the stand-in does not show numbers as ${code}`);
}

function fixedText(value: number, [, group, zeros = '', hashes = '', percent]: RegExpExecArray): string {
  const scaled = percent ? value * 100 : value;
  const most = scaled.toFixed(zeros.length + hashes.length);
  const [whole = '', part = ''] = most.split('.');
  const trimmed = part.replace(new RegExp(`0{0,${String(hashes.length)}}$`), '');
  const grouped = group ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  // Excel keeps the point of "0.##" even when nothing follows it.
  const point = zeros.length + hashes.length > 0 ? '.' : '';
  return grouped + point + trimmed + (percent ?? '');
}

function dateText(value: number, code: string): string {
  const date = new Date((value - 25_569) * 86_400_000);
  const year = String(date.getUTCFullYear());
  const month = String(date.getUTCMonth() + 1);
  const day = String(date.getUTCDate());
  return (
    code
      .split(';')[0]
      ?.replace(
        /"([^"]*)"|\\(.)|y+|m+|d+/gi,
        (part, quoted: string | undefined, escaped: string | undefined) => {
          if (quoted !== undefined) return quoted;
          if (escaped !== undefined) return escaped;
          const raw = /^y/i.test(part) ? year : /^m/i.test(part) ? month : day;
          return part.length === 2 && !/^y/i.test(part) ? raw.padStart(2, '0') : raw;
        },
      ) ?? ''
  );
}
