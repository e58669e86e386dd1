/** OLE compound files, the container of .xls and .et. ([MS-CFB]) */

const SECTOR_SHIFT = 0x1e;
const FAT_SECTORS = 0x2c;
const FIRST_FAT_LOCATIONS = 0x4c;
const FAT_LOCATIONS_IN_HEADER = 109;
/** Numbers from here on mark sectors that are free or special. */
const LAST_SECTOR = 0xfffffff9;
const FREE = 0xffffffff;

/** Whether sectors that the file says are in use lie behind its end: an interrupted copy or download. */
export function isCutShort(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return true;
  const shift = view.getUint16(SECTOR_SHIFT, true);
  if (shift !== 9 && shift !== 12) return false;
  const size = 1 << shift;
  const count = Math.min(view.getUint32(FAT_SECTORS, true), FAT_LOCATIONS_IN_HEADER);
  for (let index = 0; index < count; index += 1) {
    const sector = view.getUint32(FIRST_FAT_LOCATIONS + index * 4, true);
    if (sector > LAST_SECTOR) return false;
    const from = (sector + 1) * size;
    if (from + size > bytes.length) return true;
    for (let entry = size / 4 - 1; entry >= 0; entry -= 1) {
      if (view.getUint32(from + entry * 4, true) === FREE) continue;
      const used = index * (size / 4) + entry;
      if ((used + 1) * size >= bytes.length) return true;
      break;
    }
  }
  return false;
}
