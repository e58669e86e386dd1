import { Inflate as Inflater } from 'fflate';
import { InflateLimitError, type Inflate } from './types';

const PIECE = 64 << 10;

/** For browsers: fflate, fed piece by piece so that a bomb is stopped while it goes off. */
export const inflateWithFflate: Inflate = (compressed, most) => {
  const pieces: Uint8Array[] = [];
  let total = 0;
  let ended = false;
  const inflater = new Inflater((piece, last) => {
    total += piece.length;
    if (total > most) throw new InflateLimitError();
    pieces.push(piece);
    ended = last;
  });
  for (let at = 0; at < compressed.length; at += PIECE) {
    inflater.push(compressed.subarray(at, at + PIECE), at + PIECE >= compressed.length);
  }
  if (!ended) throw new Error('the deflate stream is incomplete');
  const whole = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};
