/**
 * The measured code is the code that ships. tsx gives every function its name back by a call (esbuild's keepNames), which
 * costs those made within others much of their speed; so what is measured is bundled by the command line's own webpack
 * configuration, in a folder of its own, and run by Node alone.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack, { type Stats } from 'webpack';
import { configurationOf, ROOT } from '../build/bundle';
import type * as measured from './measured';

export type Product = typeof measured;

export interface Built {
  readonly product: Product;
  /** Programs for Node. */
  readonly contestant: string;
  readonly memory: string;
  /** Where the programs find the libraries that they compare with. */
  readonly modules: string;
}

/**
 * @param folder where the bundles go
 * @throws Error with webpack's words when something does not compile
 */
export async function buildProduct(folder: string): Promise<Built> {
  const source = (name: string): string => path.join(__dirname, name);
  const bundle = (name: string): string => path.join(folder, `${name}.cjs`);
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    const compiler = webpack({
      ...configurationOf('cli', 'production'),
      entry: {
        measured: { import: source('measured.ts'), library: { type: 'commonjs2' } },
        contestant: source('contestant-child.ts'),
        memory: source('memory-child.ts'),
      },
      output: { path: folder, filename: '[name].cjs' },
      externals: { exceljs: 'commonjs exceljs', '@e965/xlsx': 'commonjs @e965/xlsx' },
      plugins: [],
    });
    compiler.run((error, result) => {
      compiler.close(() => (error ? reject(error) : resolve(result)));
    });
  });
  if (!stats || stats.hasErrors())
    throw new Error(stats?.toString({ all: false, errors: true }) ?? 'webpack');
  return {
    product: createRequire(__filename)(bundle('measured')) as Product,
    contestant: bundle('contestant'),
    memory: bundle('memory'),
    modules: path.join(ROOT, 'node_modules'),
  };
}
