/** A way of altering workbooks: one file in families/, one line in families/index.ts. */
import type { Random } from './random';
import type { SeedWorkbook } from './seeds';

export interface Family {
  readonly name: string;
  /** How often it is taken beside the others; 4 unless told. Costly ones are rarer. */
  readonly weight?: number;
  /** The same bytes for the same seed and chance. */
  readonly alter: (seed: SeedWorkbook, random: Random) => Uint8Array;
}
