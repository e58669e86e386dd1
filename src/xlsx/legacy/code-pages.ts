/**
 * The character sets of workbooks from before Unicode, from the decoders that every platform has: SheetJS' own tables would
 * be half a megabyte more. It asks for them in this shape.
 */

/** Windows code page → its name in the Encoding Standard. */
const NAMES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  28591: 'windows-1252',
  54936: 'gb18030',
  65001: 'utf-8',
};

const decoders = new Map<string, TextDecoder>();

function decoderOf(codePage: number): TextDecoder {
  const name = NAMES[codePage] ?? 'windows-1252';
  const known = decoders.get(name);
  if (known) return known;
  const decoder = new TextDecoder(name, { ignoreBOM: true });
  decoders.set(name, decoder);
  return decoder;
}

export const codePages = {
  utils: {
    decode: (codePage: number, bytes: Uint8Array | readonly number[]): string =>
      decoderOf(codePage).decode(bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes)),
    /** Nothing is ever written with it; what SheetJS does by itself without any tables. */
    encode: (_codePage: number, text: string): number[] =>
      [...text].map((letter) => (letter <= '\x7f' ? letter.charCodeAt(0) : 0x5f)),
  },
};
