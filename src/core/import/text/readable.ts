/** Sentences of rubrics made comparable, so that a phrase is looked for in one spelling only. */
import { squash } from '../../text';
import { TEXT_VARIANTS } from '../../vocabulary/import-words';
import { withDigits } from './numerals';

const VARIANT = new RegExp(`[${Object.keys(TEXT_VARIANTS).join('')}]`, 'g');
const CIRCLED = /[\u2460-\u2473\u2474-\u2487\u2776-\u277f\u3220-\u3229\u3280-\u3289]/g;

/** Slips of the pen that change a rule's words but not what they can mean. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/没(?=(?:缺|少|低|逾|超|推|有?发现|发生|出现|漏)[^,;。]{0,10}扣)/g, '每'],
  [/却(?=(?:少)?\d+(?:\.\d+)?[^\d,;。]{1,3}扣)/g, '缺'],
  [/每少于(?=\d)/g, '每少'],
  [/每缺少(?=\d)/g, '每缺'],
  [/扣(?:除|减|掉|去)(?=\d)/g, '扣'],
  [/(?<![增加])减(?=\d+(?:\.\d+)?(?:分|[,;。]|$))/g, '扣'],
  [/不(?:给|予计|予)分/g, '不得分'],
  [/记(?=\d+(?:\.\d+)?分)/g, '计'],
  [/扣玩为止|扣完为至|减完为止|扣光为止/g, '扣完为止'],
];

/**
 * A sentence as the phrases read it: half width, no white space, simplified script, digits for numerals, one sign for
 * every way to write a range or a part: "#" begins a part that was numbered ①, ② or ⑴.
 * Line ends that part sentences become ";", those that only wrap a line vanish.
 */
export function readable(text: string): string {
  const lines = text
    .replace(CIRCLED, ';#')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const joined = lines.reduce((before, line) => {
    if (before === '') return line;
    const parted = /[。；;，,：:、]$/.test(before);
    const begins = /^(?:;#|[（(]?\d{1,2}[)）、.．]|[一二三四五六七八九十]、)/.test(line);
    return begins && !parted ? `${before};${line}` : before + line;
  }, '');
  let plain = squash(joined)
    .replace(VARIANT, (letter) => TEXT_VARIANTS[letter] ?? letter)
    .replace(/(?<=[\d%万元])(?:[–—~～-]+|至|到)(?=\d)/g, '-')
    .replace(/﹒/g, '.')
    .replace(/^;+/, '');
  plain = withDigits(plain);
  for (const [slip, meant] of SLIPS) plain = plain.replace(slip, meant);
  return plain;
}

const NAME_END = /^[\s、，,;；。.:：#]+|[\s、，,;；。.:：#]+$/g;

/** A piece of a sentence as a name in 规则参数, where 、 | : ; = have a meaning of their own. */
export function asName(text: string): string {
  const name = text
    .replace(/^(?:#|\(?\d{1,2}[)、.](?!\d)|[一二三四五六七八九十]+、)+/, '')
    .replace(NAME_END, '')
    .replace(/[、|]/g, '，')
    .replace(/[:：;；=＝]/g, ' ')
    .trim();
  return name.length > 24 ? `${name.slice(0, 23)}…` : name;
}
