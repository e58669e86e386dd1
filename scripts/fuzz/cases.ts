/** A case: one workbook altered in one way, the same for the same seed and number. */
import { FAMILIES } from './families';
import { randomOf } from './random';
import type { SeedWorkbook } from './seeds';

export interface Case {
  readonly number: number;
  readonly family: string;
  /** The name of the workbook that was altered. */
  readonly of: string;
  readonly bytes: Uint8Array;
}

/** Weights may be tenths. */
const TICKETS = FAMILIES.flatMap((family) =>
  Array.from({ length: Math.round((family.weight ?? 4) * 10) }, () => family),
);
/** Samples hold every table that is recognised; other projects' workbooks only vary what the reader meets. */
const SAMPLES_IN_HUNDRED = 75;
const SAMPLES = 12;

/** @param seeds the samples first */
export function makeCase(seeds: readonly SeedWorkbook[], seed: number, number: number): Case {
  const random = randomOf(seed, number);
  const family = random.pick(TICKETS);
  const samples = seeds.slice(0, SAMPLES);
  const from = random.pick(random.percent(SAMPLES_IN_HUNDRED) ? samples : seeds);
  return { number, family: family.name, of: from.name, bytes: family.alter(from, random) };
}
