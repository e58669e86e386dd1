/** The text of a file that may name its character set: office programs write UTF-8, systems that export tables often GBK. */
import { decodeXml } from '../read/xml';

const DECLARATION = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;

export function decodeDeclared(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const label = DECLARATION.exec(head)?.[1];
  if (label === undefined || /^utf/i.test(label)) return decodeXml(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // No such character set: as if none were named.
    return decodeXml(bytes);
  }
}
