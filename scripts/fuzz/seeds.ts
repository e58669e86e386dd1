/** The workbooks that are altered: the samples, and the corpus of other projects' workbooks where it lies beside the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';

/** A larger one would take the time of many. */
const MOST_BYTES = 300_000;

export type Parts = Readonly<Record<string, Uint8Array>>;

export interface SeedWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Inflated, by name, folders left out. */
  readonly parts: Parts;
}

export interface SeedPlace {
  /** The repository. */
  readonly root: string;
  /** False: the same everywhere, as tests need it. */
  readonly withCorpus: boolean;
}

/** The samples first. */
export function seedWorkbooks({ root, withCorpus }: SeedPlace): readonly SeedWorkbook[] {
  const submitted = path.join(root, 'samples/收回');
  const corpus = path.join(root, '../shared/corpus');
  const samples = [
    ...readdirSync(submitted)
      .sort()
      .map((name) => path.join(submitted, name)),
    path.join(root, 'samples/细则.xlsx'),
  ];
  return [...samples, ...(withCorpus && existsSync(corpus) ? corpusFiles(corpus) : [])].flatMap(seedOf);
}

function corpusFiles(corpus: string): readonly string[] {
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xls[xm]$/.test(name))
    .sort()
    .map((name) => path.join(corpus, name));
}

/** None when the file is no plain zip, as the encrypted sample, or has no sheet. */
function seedOf(file: string): readonly SeedWorkbook[] {
  const bytes = new Uint8Array(readFileSync(file));
  if (bytes.length > MOST_BYTES) return [];
  try {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
    if (!parts.some(([name]) => /worksheets\/[^/]+\.xml$/i.test(name))) return [];
    return [{ name: path.basename(file), bytes, parts: Object.fromEntries(parts) }];
  } catch {
    return [];
  }
}
