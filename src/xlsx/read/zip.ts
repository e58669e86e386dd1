/** The archive: its directory, and its parts inflated under hard limits. (APPNOTE.TXT 4.3) */
import { InflateLimitError, type Inflate } from '../inflate/types';
import { ReadFailure } from './failure';
import type { ReadLimits } from './limits';

const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressed: number;
  readonly declared: number;
  readonly offset: number;
  readonly checksum: number;
}

/** A part as it lies in the archive, to be carried into another one as it is. */
export interface StoredPart {
  /** Still compressed. */
  readonly bytes: Uint8Array;
  readonly method: number;
  /** CRC-32 of the inflated part, as declared. */
  readonly checksum: number;
  /** Bytes of the inflated part, as declared. */
  readonly declared: number;
}

export interface Archive {
  /** Part names as stored, without a leading slash. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The part's bytes; null when there is no such part. Names are compared without case, as OPC demands. */
  readonly read: (name: string) => Uint8Array | null;
  /** null when there is no such part. @throws ReadFailure */
  readonly stored: (name: string) => StoredPart | null;
}

function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  // The directory is the last thing in an archive: without it the end is gone.
  throw new ReadFailure('truncated');
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: ReadLimits): Map<string, [string, Entry]> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (offset === 0xffffffff || count === 0xffff) throw new ReadFailure('too-large', 'zip64');
  // Some programs put bytes in front of the archive; offsets then count from where it really begins.
  const shift = end - size - offset;
  if (shift < 0) throw new ReadFailure('truncated');
  if (count > limits.entries) throw new ReadFailure('too-large', 'entries');
  const names = new TextDecoder();
  const entries = new Map<string, [string, Entry]>();
  let at = offset + shift;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) throw new ReadFailure('damaged', 'zip');
    const nameLength = view.getUint16(at + 28, true);
    const name = names.decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength));
    const key = partKey(name);
    if (!entries.has(key)) {
      const entry: Entry = {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        compressed: view.getUint32(at + 20, true),
        declared: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true) + shift,
        checksum: view.getUint32(at + 16, true),
      };
      entries.set(key, [name.replace(/^\/+/, ''), entry]);
    }
    at += ENTRY_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** @throws ReadFailure */
export function openArchive(bytes: Uint8Array, inflate: Inflate, limits: ReadLimits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_BYTES) throw new ReadFailure('truncated');
  const entries = readDirectory(bytes, view, limits);
  let left = limits.totalBytes;

  function compressedBytes(name: string, { encrypted, offset, compressed }: Entry): Uint8Array {
    if (encrypted) throw new ReadFailure('encrypted');
    if (offset + LOCAL_BYTES > bytes.length) throw new ReadFailure('truncated');
    if (view.getUint32(offset, true) !== LOCAL) throw new ReadFailure('damaged', name);
    const from = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (from + compressed > bytes.length) throw new ReadFailure('truncated');
    return bytes.subarray(from, from + compressed);
  }

  function inflated(name: string, entry: Entry): Uint8Array {
    const { compressed, declared } = entry;
    const raw = compressedBytes(name, entry);
    const most = Math.min(limits.partBytes, left, Math.max(limits.ratioFrom, compressed * limits.ratio));
    if (declared > most) throw new ReadFailure('too-large', name);
    if (entry.method === 0) return raw;
    if (entry.method !== 8) throw new ReadFailure('damaged', name);
    try {
      return inflate(raw, most, declared);
    } catch (error) {
      throw new ReadFailure(error instanceof InflateLimitError ? 'too-large' : 'damaged', name);
    }
  }

  return {
    names: [...entries.values()].map(([name]) => name),
    has: (name) => entries.has(partKey(name)),
    read: (name) => {
      const found = entries.get(partKey(name));
      if (!found) return null;
      const part = inflated(...found);
      left -= part.length;
      return part;
    },
    stored: (name) => {
      const found = entries.get(partKey(name));
      if (!found) return null;
      const { method, checksum, declared } = found[1];
      return { bytes: compressedBytes(...found), method, checksum, declared };
    },
  };
}
