/** How a part's raw deflate stream is inflated. Passed in, because each surrounding has its own best way. */

/** More bytes came out than were allowed. */
export class InflateLimitError extends Error {}

/**
 * @param compressed a raw deflate stream
 * @param most bytes that may come out; beyond that it stops and throws `InflateLimitError`
 * @param expected the size the file declares: a hint for the buffer, never trusted
 * @throws Error of any kind when the stream is damaged
 */
export type Inflate = (compressed: Uint8Array, most: number, expected?: number) => Uint8Array;
