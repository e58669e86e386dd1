/** Who imports whom in src, read from the sources themselves. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface FileImports {
  /** Files of ours, from the root of the repository, with "/". */
  readonly files: readonly string[];
  /** Packages, such as "react-dom". */
  readonly packages: readonly string[];
}

const SOURCE = /\.tsx?$/;
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** Every source file below src and what it imports, types too. @param root the root of the repository */
export function importsOf(root: string): ReadonlyMap<string, FileImports> {
  const names = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => SOURCE.test(name) && !name.endsWith('.d.ts'))
    .sort();
  return new Map(names.map((name) => [name, readImports(root, name)]));
}

function readImports(root: string, name: string): FileImports {
  const text = readFileSync(path.join(root, name), 'utf8');
  const named = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const started = [...text.matchAll(/new URL\('(\.[^']+)', import\.meta\.url\)/g)].map(
    ([, file]) => file ?? '',
  );
  const own = [...named, ...started].filter((each) => each.startsWith('.'));
  return {
    files: own.flatMap((each) => resolved(root, path.posix.join(path.posix.dirname(name), each)) ?? []),
    packages: named.filter((each) => !each.startsWith('.') && !each.startsWith('node:')).map(packageOf),
  };
}

function resolved(root: string, place: string): string | undefined {
  return ENDINGS.map((ending) => place + ending).find((file) => {
    const full = path.join(root, file);
    return file.startsWith('src/') && existsSync(full) && statSync(full).isFile();
  });
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** All files that are loaded, sooner or later, when these are. */
export function reachable(
  imports: ReadonlyMap<string, FileImports>,
  from: readonly string[],
): readonly string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    imports.get(file)?.files.forEach(add);
  };
  from.forEach(add);
  return [...found];
}
