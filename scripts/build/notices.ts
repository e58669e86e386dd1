/** The licences of what goes into the add-in's scripts, which their authors ask to be handed on with them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the package that a file of node_modules belongs to. */
function packageOf(file: string): string | undefined {
  const [, ...rest] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  return rest[0];
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
  return [`${name} ${version}: ${license ?? 'see below'}`, text].filter((part) => part !== '').join('\n\n');
}

/** One text for all packages among the files of a bundle. */
export function notices(files: readonly string[]): string {
  const folders = [...new Set(files.flatMap((file) => packageOf(file) ?? []))];
  return folders
    .filter((folder) => existsSync(path.join(folder, 'package.json')))
    .map(notice)
    .sort()
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}
