/** Runs webpack over our configurations. */
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack, { type Compilation, type Configuration, type Module, type MultiStats } from 'webpack';
import type { BuildOptions, Part } from './options';

export const ROOT = path.resolve(__dirname, '../..');

type Mode = 'production' | 'development';
type MakeConfiguration = (env: object, argv: { mode: Mode }) => Configuration;

export function configurationOf(part: Part, mode: Mode): Configuration {
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
  const configurations = parts.map((part) => {
    const configuration = configurationOf(part, 'production');
    return { ...configuration, output: { ...configuration.output, path: folderOf(part, out) } };
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
  return new Map(stats.stats.map(({ compilation }, index) => [parts[index] as Part, filesOf(compilation)]));
}

/** Modules that webpack joined into one are asked one by one. */
function filesOf(compilation: Compilation): string[] {
  const joined = (module: Module): readonly Module[] =>
    (module as { modules?: Module[] }).modules ?? [module];
  return [...compilation.modules].flatMap(joined).flatMap((module) => {
    const { resource } = module as { resource?: unknown };
    return typeof resource === 'string' ? [resource] : [];
  });
}
