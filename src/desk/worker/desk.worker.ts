/** Reads workbooks and fingerprints evidence away from the screen; a hostile file can at worst make this worker slow. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { FIRST_BYTES, fileKind } from '../../core/evidence/file-kind';
import type { ReadResult } from '../../core/grid/types';
import { inflateWithFflate } from '../../xlsx/inflate/fflate';
import { readAnyWorkbook } from '../../xlsx/any';
import { READY } from '../../taskpane/worker/parser';
import type { Fingerprint } from '../state/evidence';

// The project's types are those of a page; in a worker `self` posts without a target.
const port = self as unknown as {
  onmessage: ((event: MessageEvent<Uint8Array | Blob>) => void) | null;
  readonly postMessage: (result: ReadResult | Fingerprint | typeof READY | null) => void;
};

port.onmessage = ({ data }) => {
  const answer =
    data instanceof Uint8Array ? readAnyWorkbook(data, { inflate: inflateWithFflate }) : fingerprint(data);
  answer.then(
    (result) => port.postMessage(result),
    (error: unknown) => {
      // Thrown where the page hears of it: a promise that nobody waits for tells it nothing.
      setTimeout(() => {
        throw error;
      });
    },
  );
};
port.postMessage(READY);

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
