/** Reads workbooks and fingerprints evidence away from the screen; a hostile file can at worst make this worker slow. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { FIRST_BYTES, fileKind } from '../../core/evidence/file-kind';
import type { ReadResult } from '../../core/grid/types';
import { inflateWithFflate } from '../../xlsx/inflate/fflate';
import { readWorkbook } from '../../xlsx/read';
import type { Fingerprint } from '../state/evidence';

// The project's types are those of a page; in a worker `self` posts without a target.
const port = self as unknown as {
  onmessage: ((event: MessageEvent<Uint8Array | Blob>) => void) | null;
  readonly postMessage: (result: ReadResult | Fingerprint | null) => void;
};

port.onmessage = ({ data }) => {
  if (data instanceof Uint8Array) port.postMessage(readWorkbook(data, { inflate: inflateWithFflate }));
  else void fingerprint(data).then((print) => port.postMessage(print));
};

const PIECE = 1 << 22;

/** Piece by piece: a video does not have to fit into memory. The page may be insecure (http), where browsers have no hash. */
async function fingerprint(file: Blob): Promise<Fingerprint | null> {
  try {
    const hash = sha256.create();
    const first = new Uint8Array(await file.slice(0, FIRST_BYTES).arrayBuffer());
    for (let at = 0; at < file.size; at += PIECE)
      hash.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
    return { size: file.size, kind: fileKind(first), sha256: bytesToHex(hash.digest()) };
  } catch {
    return null;
  }
}
