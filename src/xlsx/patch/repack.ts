/** An archive written anew with some parts changed; every other part goes over as it lies, still compressed. (APPNOTE.TXT 4.3) */
import { deflateSync } from 'fflate';
import type { Archive, StoredPart } from '../read/zip';
import { crc32 } from './crc32';

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x800;
/** 1 January 1980, the first day that an archive can hold: a copy's parts have no time of their own. */
const DATE = 0x21;

/**
 * @param parts bytes by part name, changed or new
 * @throws ReadFailure when a part of the archive cannot be reached
 */
export function repack(archive: Archive, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const add = (name: string, part: StoredPart): void => {
    const header = headerOf(name, part);
    directory.push(directoryEntry(name, part, offset));
    pieces.push(header, part.bytes);
    offset += header.length + part.bytes.length;
  };
  const known = new Set(archive.names);
  for (const name of known) {
    const changed = parts.get(name);
    const part = changed ? compressed(changed) : archive.stored(name);
    if (part) add(name, part);
  }
  for (const [name, bytes] of parts) if (!known.has(name)) add(name, compressed(bytes));
  const directoryBytes = directory.reduce((sum, { length }) => sum + length, 0);
  return joined([...pieces, ...directory, endOf(directory.length, directoryBytes, offset)]);
}

function compressed(bytes: Uint8Array): StoredPart {
  return {
    bytes: deflateSync(bytes),
    method: DEFLATED,
    checksum: crc32(bytes),
    declared: bytes.length,
  };
}

function headerOf(name: string, { bytes, method, checksum, declared }: StoredPart): Uint8Array {
  return record(30, name, (view) => {
    view.setUint32(0, LOCAL, true);
    view.setUint16(4, VERSION, true);
    view.setUint16(6, FLAGS, true);
    view.setUint16(8, method, true);
    view.setUint16(12, DATE, true);
    view.setUint32(14, checksum, true);
    view.setUint32(18, bytes.length, true);
    view.setUint32(22, declared, true);
    view.setUint16(26, nameBytes(name).length, true);
  });
}

function directoryEntry(name: string, part: StoredPart, offset: number): Uint8Array {
  const { bytes, method, checksum, declared } = part;
  return record(46, name, (view) => {
    view.setUint32(0, ENTRY, true);
    view.setUint16(4, VERSION, true);
    view.setUint16(6, VERSION, true);
    view.setUint16(8, FLAGS, true);
    view.setUint16(10, method, true);
    view.setUint16(14, DATE, true);
    view.setUint32(16, checksum, true);
    view.setUint32(20, bytes.length, true);
    view.setUint32(24, declared, true);
    view.setUint16(28, nameBytes(name).length, true);
    view.setUint32(42, offset, true);
  });
}

function endOf(count: number, size: number, offset: number): Uint8Array {
  return record(22, '', (view) => {
    view.setUint32(0, END, true);
    view.setUint16(8, count, true);
    view.setUint16(10, count, true);
    view.setUint32(12, size, true);
    view.setUint32(16, offset, true);
  });
}

/** A record of fixed fields with a name behind them. */
function record(fixed: number, name: string, fill: (view: DataView) => void): Uint8Array {
  const bytes = nameBytes(name);
  const whole = new Uint8Array(fixed + bytes.length);
  fill(new DataView(whole.buffer));
  whole.set(bytes, fixed);
  return whole;
}

function nameBytes(name: string): Uint8Array {
  return new TextEncoder().encode(name);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
