/** The deflated parts of a workbook made by ourselves; no reader for files from elsewhere. */

export interface DeflatedPart {
  readonly raw: Uint8Array;
  /** Inflated, in bytes. */
  readonly size: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const DEFLATED = 8;

/** @throws RangeError when the bytes are no zip archive that ends without a comment */
export function deflatedParts(bytes: Uint8Array): readonly DeflatedPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_BYTES;
  if (view.getUint32(end, true) !== END) throw new RangeError('The archive ends with a comment.');
  const parts: DeflatedPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(at + 42, true);
    const from = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const raw = bytes.subarray(from, from + view.getUint32(at + 20, true));
    if (view.getUint16(at + 10, true) === DEFLATED) parts.push({ raw, size: view.getUint32(at + 24, true) });
    at +=
      ENTRY_BYTES +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return parts;
}
