const path = require('node:path');
const webpack = require('webpack');

/** The command line as one file for Node; exceljs stays outside the bundle and loads only when a workbook is written. */
module.exports = (_env, { mode = 'production' }) => ({
  name: 'cli',
  mode,
  target: 'node20',
  entry: { zpt: './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].cjs', clean: true },
  externals: { exceljs: 'commonjs exceljs' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  devtool: false,
  performance: { hints: false },
});
