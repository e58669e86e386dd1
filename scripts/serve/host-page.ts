/**
 * The page that plays Excel's part in a browser, with the pane in a frame: test/excel-host/browser, served at /host/. It is
 * no part of the product; only `npm start` and the browser tests build it.
 */
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { Compilation, type Compiler, type Configuration, sources } from 'webpack';
import { apiTable } from '../../test/excel-host/node/api-table';
import { configurationOf, ROOT } from '../build/bundle';

const HOST_PAGE = path.join(ROOT, 'test/excel-host/browser');

/** Which Excel knows which member, which the page cannot read from the typings itself. */
class ApiTableFile {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('ApiTableFile', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ApiTableFile', stage }, () =>
        compilation.emitAsset('api-table.json', new sources.RawSource(JSON.stringify(apiTable()))),
      );
    });
  }
}

export function hostPageConfiguration(): Configuration {
  const pane = configurationOf('pane', 'development');
  return {
    name: 'host',
    mode: 'development',
    context: ROOT,
    target: ['web', 'es2022'],
    entry: { host: path.join(HOST_PAGE, 'index.ts') },
    output: { path: path.join(ROOT, 'dist/host'), filename: '[name].js', publicPath: '/host/' },
    resolve: pane.resolve ?? {},
    module: pane.module ?? {},
    plugins: [
      new MiniCssExtractPlugin(),
      new HtmlWebpackPlugin({ template: path.join(HOST_PAGE, 'index.html'), minify: false }),
      new ApiTableFile(),
    ],
    devtool: 'source-map',
    performance: { hints: false },
  };
}
