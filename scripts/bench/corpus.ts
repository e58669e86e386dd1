/** Workbooks of other projects, where the folder beside the repository exists. The product never depends on it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../build/bundle';
import type { Product } from './build';
import { quantile } from './statistics';

const CORPUS = path.join(ROOT, '../shared/corpus');
/** The first reading of a file meets cold code. */
const READINGS = 5;

export interface Corpus {
  readonly read: number;
  /** Files that are refused, by reason. */
  readonly refused: Readonly<Record<string, number>>;
  readonly slowest: {
    /** Below the corpus. */
    readonly name: string;
    readonly bytes: number;
    /** Processor time, the median of several readings. */
    readonly milliseconds: number;
  };
}

/** null when there is no corpus. */
export function readCorpus({ readWorkbook, inflateWithZlib }: Product): Corpus | null {
  if (!existsSync(CORPUS)) return null;
  const refused: Record<string, number> = {};
  let read = 0;
  let slowest = { name: '', bytes: 0, milliseconds: 0 };
  for (const name of readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(CORPUS, name);
    if (!statSync(file).isFile() || path.dirname(name) === '.') continue;
    const bytes = readFileSync(file);
    const times: number[] = [];
    let reason: string | null = null;
    for (let reading = 0; reading < READINGS; reading += 1) {
      const before = process.cpuUsage();
      const result = readWorkbook(bytes, { inflate: inflateWithZlib });
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
      reason = result.ok ? null : result.unreadable.reason;
    }
    if (reason === null) read += 1;
    else refused[reason] = (refused[reason] ?? 0) + 1;
    const milliseconds = quantile(times, 0.5);
    if (milliseconds > slowest.milliseconds) slowest = { name, bytes: bytes.length, milliseconds };
  }
  return { read, refused, slowest };
}
