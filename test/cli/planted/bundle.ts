/** node --import tsx bundle.ts <folder>: zpt.cjs, the command line as it ships, and planted.cjs, with the planted reader. */
import path from 'node:path';
import webpack from 'webpack';
import { configurationOf } from '../../../scripts/build/bundle';

const folder = process.argv[2] ?? '';
const configuration = configurationOf('cli', 'production');
const compiler = webpack({
  ...configuration,
  entry: { zpt: './src/cli/main.ts', planted: path.join(__dirname, 'main.ts') },
  output: { ...configuration.output, path: folder },
});
compiler.run((error, stats) => {
  compiler.close(() => undefined);
  if (error || !stats || stats.hasErrors()) {
    process.stderr.write(error?.message ?? stats?.toString({ all: false, errors: true }) ?? '');
    process.exitCode = 1;
  }
});
