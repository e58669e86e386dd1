/** The licences of what goes into our scripts, which their authors ask to be handed on with them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { INSIDE_EXCELJS } from './inside-exceljs';

const LINE = `\n\n${'-'.repeat(80)}\n\n`;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The folder of the package that a file of node_modules belongs to. */
function packageOf(file: string): string | undefined {
  const [, ...rest] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  return rest[0];
}

function read(folder: string): Package {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package;
}

/** Where Node would look for a package that another one needs. */
function folderOf(name: string, neededBy: string): string | undefined {
  const up = path.dirname(neededBy);
  const found = path.join(neededBy, 'node_modules', name);
  if (existsSync(path.join(found, 'package.json'))) return found;
  return up === neededBy ? undefined : folderOf(name, up);
}

/** Packages that come as one file that already holds others, which no bundler can see: exceljs in browsers says what it holds. */
const AS_BUNDLED = 'exceljs.min.js';

/** The names of the packages inside a file that has a source map beside it. */
export function packagesInside(file: string): readonly string[] {
  const { sources } = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { sources: readonly string[] };
  const names = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  return [...new Set(names)];
}

/** The packages of a bundle's files, with what stands in their own bundles. */
function packagesOf(files: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (folder: string): void => {
    if (found.has(folder) || !existsSync(path.join(folder, 'package.json'))) return;
    found.add(folder);
    const bundled = files.find((file) => file.startsWith(folder) && file.endsWith(AS_BUNDLED));
    const needs = bundled ? packagesInside(bundled) : Object.keys(read(folder).dependencies ?? {});
    for (const name of needs) {
      if (name.startsWith('@types/') || (bundled && name in INSIDE_EXCELJS)) continue;
      const needed = folderOf(name, folder);
      if (needed !== undefined) add(needed);
    }
  };
  for (const file of files) {
    const folder = packageOf(file);
    if (folder !== undefined) add(folder);
  }
  return found;
}

function notice(folder: string): string {
  const { name, version, license } = read(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
  return [`${name} ${version}: ${license ?? 'see below'}`, text].filter((part) => part !== '').join('\n\n');
}

function insideExceljs(): string {
  const lines = Object.entries(INSIDE_EXCELJS).map(([name, licence]) => `${name}: ${licence}`);
  return ['exceljs.min.js also holds, as its makers bundled it:', ...lines.sort()].join('\n');
}

/** One text for all packages among the files of a bundle. */
export function notices(files: readonly string[]): string {
  const texts = [...packagesOf(files)].map(notice);
  const isAsBundled = files.some((file) => file.endsWith(AS_BUNDLED));
  return unite([[...texts, ...(isAsBundled ? [insideExceljs()] : [])].join(LINE)]);
}

/** Several such texts as one, in which each package stands once. */
export function unite(texts: readonly string[]): string {
  const parts = texts.flatMap((text) => text.split(LINE)).filter((part) => part.trim() !== '');
  return [...new Set(parts)].sort().join(LINE);
}
