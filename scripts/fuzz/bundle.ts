/** The child as it ships, bundled by the command line's own webpack configuration: tsx alone would take half as long again. */
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import webpack, { type Stats } from 'webpack';
import { configurationOf, ROOT } from '../build/bundle';

/**
 * @param folder where the bundle goes
 * @returns the program's path
 * @throws Error with webpack's words when something does not compile
 */
export async function bundledChild(folder: string): Promise<string> {
  const configuration = configurationOf('cli', 'production');
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    const compiler = webpack({
      ...configuration,
      entry: { child: path.join(__dirname, 'child.ts') },
      output: { ...configuration.output, path: folder },
      plugins: [],
    });
    compiler.run((error, result) => {
      compiler.close(() => (error ? reject(error) : resolve(result)));
    });
  });
  if (!stats || stats.hasErrors())
    throw new Error(stats?.toString({ all: false, errors: true }) ?? 'webpack gave no result');
  // What stays outside the bundle is found as if it stood in the repository.
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return path.join(folder, 'child.cjs');
}
