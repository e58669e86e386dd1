/** Texts as clerks' programs save them: UTF-8 with or without its mark, UTF-16, or GBK. */

/** Never throws: bytes that are none of these become replacement characters. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // GB 18030 holds all of GBK and GB 2312.
    return new TextDecoder('gb18030').decode(bytes);
  }
}
