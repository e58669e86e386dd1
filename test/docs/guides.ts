/** The guides of docs/developing as what they say to do: files to add, lines to put in, a script to run and what it prints. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

export interface Step {
  readonly file: string;
  readonly code: string;
  /** The line it goes below or takes the place of; null: a new file. */
  readonly at: { readonly how: 'after' | 'instead-of'; readonly line: string } | null;
}

export interface Guide {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly script: string;
  readonly prints: string;
}

const BLOCK = /^```(\w+)(?: (.*))?\n([^]*?)^```$/gm;

/** @throws Error when a guide has no script, or nothing that it prints */
export function readGuide(name: string): Guide {
  const text = readFileSync(path.join(ROOT, 'docs/developing', name), 'utf8');
  const blocks = [...text.matchAll(BLOCK)].map(([, kind = '', heading = '', code = '']) => ({
    kind,
    heading,
    code,
  }));
  const script = blocks.find(({ heading }) => heading === 'run');
  const prints = blocks.find(({ kind }) => kind === 'text');
  if (!script || !prints) throw new Error(`${name} runs nothing.`);
  const steps = blocks
    .filter(({ heading }) => heading.startsWith('file='))
    .map(({ heading, code }) => stepOf(heading, code));
  return { name, steps, script: script.code, prints: prints.code };
}

function stepOf(heading: string, code: string): Step {
  const [, file = '', how, line = ''] = /^file=(\S+)(?: (after|instead-of)="(.*)")?$/.exec(heading) ?? [];
  if (file === '') throw new Error(`Not understood: ${heading}`);
  return { file, code, at: how === 'after' || how === 'instead-of' ? { how, line } : null };
}

/** A copy of what the guides touch, with the packages in reach. */
export function copySources(to: string): void {
  for (const name of [
    'src/core',
    'src/documents',
    'test/core/scoring/arbitrary.ts',
    'tsconfig.json',
    'package.json',
  ]) {
    mkdirSync(path.dirname(path.join(to, name)), { recursive: true });
    cpSync(path.join(ROOT, name), path.join(to, name), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(to, 'node_modules'));
}

/** @throws Error when the file is not as the guide supposes */
export function apply({ file, code, at }: Step, root: string): void {
  const place = path.join(root, file);
  if (at === null) {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, code, { flag: 'wx' });
    return;
  }
  const lines = readFileSync(place, 'utf8').split('\n');
  const found = lines.flatMap((line, index) => (line.trim() === at.line ? [index] : []));
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`${file} has ${String(found.length)} lines “${at.line}”; one is needed.`);
  const kept = at.how === 'after' ? only + 1 : only;
  lines.splice(kept, at.how === 'after' ? 0 : 1, code.trimEnd());
  writeFileSync(place, lines.join('\n'));
}
