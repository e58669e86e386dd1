/** A workbook with an opening password, as far as anybody without the password can tell. */
import { createHash } from 'node:crypto';
import { CFB } from '@e965/xlsx';

/** A compound file with the two streams that an encrypted package has; what they hold is noise. */
export function encryptedWorkbook(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', noise('EncryptionInfo', 224));
  CFB.utils.cfb_add(container, '/EncryptedPackage', noise('EncryptedPackage', 6144));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

/** Always the same bytes for the same name. */
function noise(name: string, length: number): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at * 32 < length; at += 1)
    pieces.push(
      createHash('sha256')
        .update(`${name} ${String(at)}`)
        .digest(),
    );
  return Buffer.concat(pieces).subarray(0, length);
}
