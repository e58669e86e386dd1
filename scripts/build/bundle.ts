/** Runs webpack over our configurations. */
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import webpack, { type Compilation, type Configuration, type Module, type MultiStats } from 'webpack';
import { deskPage } from './desk-page';
import { notices } from './notices';
import type { BuildOptions, Part } from './options';

export const ROOT = path.resolve(__dirname, '../..');

type Mode = 'production' | 'development';
type MakeConfiguration = (env: object, argv: { mode: Mode }) => Configuration;

export function configurationOf(part: Part | 'desk-worker', mode: Mode): Configuration {
  const all = createRequire(__filename)('../../webpack.config.js') as readonly MakeConfiguration[];
  const found = all.map((make) => make({}, { mode })).find(({ name }) => name === part);
  if (found === undefined) throw new Error(`webpack.config.js has no configuration "${part}".`);
  return { ...found, context: ROOT };
}

/** Where the files of a part go: `out` stands in the place of dist/. */
export function folderOf(part: Part, out: string | undefined): string {
  const dist = out === undefined ? path.join(ROOT, 'dist') : path.resolve(out);
  return part === 'pane' ? path.join(dist, 'addin') : dist;
}

/** Builds for use and gives the files that went into each part; rejects with webpack's own words when one does not compile. */
export async function bundle({ parts, out }: BuildOptions): Promise<ReadonlyMap<Part, readonly string[]>> {
  const configurations = parts.flatMap((part) => {
    const configuration = configurationOf(part, 'production');
    // What the desk's page is made of is not for anybody's eyes.
    if (part === 'desk') return [configuration, configurationOf('desk-worker', 'production')];
    return [{ ...configuration, output: { ...configuration.output, path: folderOf(part, out) } }];
  });
  const stats = await new Promise<MultiStats | undefined>((resolve, reject) => {
    const compiler = webpack(configurations);
    compiler.run((error, result) => {
      compiler.close(() => (error ? reject(error) : resolve(result)));
    });
  });
  if (stats === undefined || stats.hasErrors() || stats.hasWarnings())
    throw new Error(
      stats?.toString({ all: false, errors: true, warnings: true }) ?? 'webpack gave no result.',
    );
  const files = new Map(
    parts.map((part) => {
      const own = stats.stats.filter(
        ({ compilation: { name } }) => name === part || name === `${part}-worker`,
      );
      return [part, own.flatMap(({ compilation }) => filesOf(compilation))];
    }),
  );
  if (parts.includes('desk'))
    writeDeskPage(configurations, folderOf('desk', out), notices(files.get('desk') ?? []));
  return files;
}

export const DESK_FILE = 'zipingtong.html';

function writeDeskPage(configurations: readonly Configuration[], folder: string, licences: string): void {
  const made = (name: string): string => {
    const output = configurations.find((one) => one.name === 'desk')?.output?.path ?? '';
    return readFileSync(path.join(output, name), 'utf8');
  };
  const page = deskPage({
    html: readFileSync(path.join(ROOT, 'src/desk/desk.html'), 'utf8'),
    icon: readFileSync(path.join(ROOT, 'assets/icon-32.png')),
    style: made('desk.css'),
    script: made('desk.js'),
    worker: made('desk-worker.js'),
    licences,
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, DESK_FILE), page);
}

/** Modules that webpack joined into one are asked one by one. */
export function filesOf(compilation: Compilation): string[] {
  const joined = (module: Module): readonly Module[] =>
    (module as { modules?: Module[] }).modules ?? [module];
  return [...compilation.modules].flatMap(joined).flatMap((module) => {
    const { resource } = module as { resource?: unknown };
    return typeof resource === 'string' ? [resource] : [];
  });
}
