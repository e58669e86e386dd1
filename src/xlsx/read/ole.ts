/** OLE compound files: the container of .xls, .et and .doc, and of encrypted workbooks. Only its directory is read. ([MS-CFB]) */

const SECTOR_SHIFT = 0x1e;
const FAT_SECTORS = 0x2c;
const DIRECTORY_START = 0x30;
const NEXT_LOCATIONS = 0x44;
const FIRST_LOCATIONS = 0x4c;
const LOCATIONS_IN_HEADER = 109;
const HEADER_BYTES = 512;
/** Numbers above mark sectors that are free or special. */
const LAST_SECTOR = 0xfffffff9;
const FREE = 0xffffffff;
const ENTRY_BYTES = 128;
/** More streams than any document has. */
const MOST_ENTRIES = 100_000;

export interface OleDirectory {
  /** Names of the streams and storages at the root. */
  readonly root: ReadonlySet<string>;
  /** Names at any depth, of what is embedded too. */
  readonly all: ReadonlySet<string>;
  /** Sectors that the file says are in use lie behind its end: an interrupted copy or download. */
  readonly isCutShort: boolean;
}

/** Never throws: what is broken is left out. */
export function readOleDirectory(bytes: Uint8Array): OleDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES) return { root: new Set(), all: new Set(), isCutShort: true };
  const shift = view.getUint16(SECTOR_SHIFT, true);
  const size = shift === 12 ? 4096 : 512;
  const fat = fatSectors(view, size);
  const entries = directoryEntries(view, size, fat);
  return {
    root: new Set(childrenOf(entries, 0)),
    all: new Set(entries.map(({ name }) => name)),
    isCutShort: reachesBeyond(view, size, fat),
  };
}

/** Offsets of the sectors that hold the table of chains, those within the file; null for one behind its end. */
function fatSectors(view: DataView, size: number): readonly (number | null)[] {
  const count = view.getUint32(FAT_SECTORS, true);
  const offsets: (number | null)[] = [];
  const add = (at: number): boolean => {
    const sector = at + 4 <= view.byteLength ? view.getUint32(at, true) : FREE;
    if (sector > LAST_SECTOR || offsets.length >= count) return false;
    const from = (sector + 1) * size;
    offsets.push(from + size <= view.byteLength ? from : null);
    return true;
  };
  for (let index = 0; index < LOCATIONS_IN_HEADER; index += 1)
    if (!add(FIRST_LOCATIONS + index * 4)) return offsets;
  let next = view.getUint32(NEXT_LOCATIONS, true);
  for (const seen = new Set<number>(); next <= LAST_SECTOR && !seen.has(next);) {
    seen.add(next);
    const from = (next + 1) * size;
    if (from + size > view.byteLength) return [...offsets, null];
    for (let at = from; at < from + size - 4; at += 4) if (!add(at)) return offsets;
    next = view.getUint32(from + size - 4, true);
  }
  return offsets;
}

/** Whether a chain goes on in a sector behind the end. Entries that no chain leads to say nothing: some programs fill up. */
function reachesBeyond(view: DataView, size: number, fat: readonly (number | null)[]): boolean {
  const sectors = Math.ceil(view.byteLength / size) - 1;
  return fat.some((from) => {
    if (from === null) return true;
    for (let at = from; at < from + size; at += 4) {
      const next = view.getUint32(at, true);
      if (next <= LAST_SECTOR && next >= sectors) return true;
    }
    return false;
  });
}

interface Entry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

function directoryEntries(view: DataView, size: number, fat: readonly (number | null)[]): readonly Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<number>();
  let sector = view.getUint32(DIRECTORY_START, true);
  while (sector <= LAST_SECTOR && !seen.has(sector) && entries.length < MOST_ENTRIES) {
    seen.add(sector);
    const from = (sector + 1) * size;
    if (from + size > view.byteLength) break;
    for (let at = from; at < from + size; at += ENTRY_BYTES) entries.push(entryAt(view, at));
    const chain = fat[Math.floor(sector / (size / 4))];
    if (chain === undefined || chain === null) break;
    sector = view.getUint32(chain + (sector % (size / 4)) * 4, true);
  }
  return entries;
}

function entryAt(view: DataView, at: number): Entry {
  const letters = Math.min(31, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
  let name = '';
  for (let index = 0; index < letters; index += 1) {
    name += String.fromCharCode(view.getUint16(at + index * 2, true));
  }
  return {
    name,
    left: view.getUint32(at + 68, true),
    right: view.getUint32(at + 72, true),
    child: view.getUint32(at + 76, true),
  };
}

/** The names in the tree below an entry, not what is deeper. */
function childrenOf(entries: readonly Entry[], parent: number): readonly string[] {
  const names: string[] = [];
  const seen = new Set<number>();
  const waiting = [entries[parent]?.child ?? FREE];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    names.push(entry.name);
    waiting.push(entry.left, entry.right);
  }
  return names;
}
