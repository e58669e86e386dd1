/** The child's side of a run. */
import { type Case, makeCase } from './cases';
import { type SeedPlace, seedWorkbooks } from './seeds';
import { type Read, goTheWay, wayWith } from './way';

export interface Order extends SeedPlace {
  readonly seed: number;
  readonly number: number;
}

/** Told before a case is gone through, so that the parent knows which one a child died of. */
export interface Begun {
  readonly begun: number;
  readonly family: string;
  readonly of: string;
}

export interface Done {
  readonly done: number;
  readonly outcome: string;
  /** The stack of what was thrown. */
  readonly error: string | null;
  /** Of processor time: the machine may have other things to do. */
  readonly milliseconds: number;
  /** By how much the resident memory rose above what it was before the case, at its peak. */
  readonly megabytes: number;
}

export type Report = Begun | Done;

/** Every so many cases go the thorough way. */
const THOROUGH = 100;
/** Garbage of cases before is collected when there is more than this of it, so that it does not count. */
const GARBAGE_MEGABYTES = 200;

const megabytes = (bytes: number): number => bytes / (1 << 20);

/** The library that saves in old formats cannot take every seed apart, nor save it in any time: such a case is counted as what it is. */
const NOT_MADE = 'not made';

function caseOf(seeds: ReturnType<typeof seedWorkbooks>, seed: number, number: number): Case | null {
  try {
    return makeCase(seeds, seed, number);
  } catch {
    return null;
  }
}

/** @param read the reader under test */
export function serveCases(read: Read): void {
  const say = (report: Report): void => void process.send?.(report);
  let seeds: ReturnType<typeof seedWorkbooks> | null = null;
  let way: ReturnType<typeof wayWith> | null = null;
  let resting = megabytes(process.memoryUsage.rss());

  const go = async ({ seed, number, ...place }: Order): Promise<void> => {
    seeds ??= seedWorkbooks(place);
    way ??= wayWith(seeds[0]?.bytes ?? new Uint8Array(), read);
    const made = caseOf(seeds, seed, number);
    const known = await way;
    if (made === null) {
      say({ done: number, outcome: NOT_MADE, error: null, milliseconds: 0, megabytes: 0 });
      return;
    }
    const { family, of, bytes } = made;
    say({ begun: number, family, of });
    if (megabytes(process.memoryUsage.rss()) > resting + GARBAGE_MEGABYTES) {
      globalThis.gc?.();
      resting = Math.max(resting, megabytes(process.memoryUsage.rss()) - GARBAGE_MEGABYTES / 2);
    }
    const before = process.memoryUsage.rss();
    const highest = process.resourceUsage().maxRSS;
    const began = process.cpuUsage();
    let outcome = 'error';
    let error: string | null = null;
    try {
      const options = { isThorough: number % THOROUGH === 0, withEvidence: number % 3 === 0 };
      outcome = await goTheWay(bytes, `${String(number)}.xlsx`, known, options);
    } catch (thrown) {
      error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    }
    const { user, system } = process.cpuUsage(began);
    const peak = process.resourceUsage().maxRSS;
    const most = Math.max(process.memoryUsage.rss(), peak > highest ? peak * 1024 : 0);
    say({
      done: number,
      outcome,
      error,
      milliseconds: (user + system) / 1000,
      megabytes: Math.max(0, megabytes(most - before)),
    });
  };

  process.on('message', (order: Order) => void go(order));
}
