/** What Excel makes of text typed or written into a cell that is not formatted as text. */
import type { Scalar } from '../../../src/core/grid/types';

export interface Understood {
  readonly value: Scalar;
  /** With its leading "="; nobody has calculated it. */
  readonly formula?: string;
  /** What the entry turns a "General" cell into. */
  readonly numberFormat?: string;
}

const NUMBER = /^\s*[+-]?(\d+(,\d{3})*(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*$/;
const PERCENT = /^\s*([+-]?\d+(?:\.\d*)?)\s*%\s*$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const DAY = /^(\d{1,2})[-/](\d{1,2})$/;
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i;
/** "1-2" is a day of the current year; a stand-in must say the same on every day it runs. */
const THIS_YEAR = 2026;

function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return time / 86_400_000 + 25_569;
}

function asDate(text: string): Understood | null {
  const full = DATE.exec(text);
  const short = DAY.exec(text);
  const [, a = '', b = '', c = ''] = full ?? ['', String(THIS_YEAR), ...(short?.slice(1) ?? [])];
  if (!full && !short) return null;
  const value = serial(Number(a), Number(b), Number(c));
  return value === null ? null : { value, numberFormat: full ? 'yyyy/m/d' : 'm"月"d"日"' };
}

export function understand(text: string): Understood {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  if (NUMBER.test(text)) return { value: Number(text.replace(/,/g, '')) };
  const percent = PERCENT.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, numberFormat: '0%' };
  if (/^[+-]./.test(text)) return { value: null, formula: `=${text}` };
  if (/^@[A-Za-z]+\(/.test(text)) return { value: null, formula: `=${text.slice(1)}` };
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  if (ERROR.test(text)) return { value: { error: text.toUpperCase() } };
  return asDate(text) ?? { value: text };
}
