const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const withoutExamples = require('./scripts/build/without-examples');

const root = (...parts) => path.resolve(__dirname, ...parts);

/** Types are checked by `npm run types`; here they are only taken off. */
const typescript = (instance, transformers) => ({
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: {
    instance,
    transpileOnly: true,
    getCustomTransformers: () => ({ before: transformers }),
    // ESNext keeps import() and import.meta for webpack: they make the parts that load late, and the workers.
    compilerOptions: { noEmit: false, module: 'ESNext' },
  },
});

/**
 * The help: made from docs/manual and the checks' own examples while webpack runs, so that no bundle carries the examples
 * themselves. The scripts that make it are TypeScript; webpack is run by tsx, which reads them.
 */
const help = () =>
  new webpack.DefinePlugin({
    ZPT_HELP: webpack.DefinePlugin.runtimeValue(
      () => JSON.stringify(JSON.stringify(require('./scripts/help/data').helpData())),
      { contextDependencies: [root('docs/manual'), root('scripts/help'), root('src/core')] },
    ),
  });

/** The command line as one file for Node; exceljs (writes) and SheetJS (reads old formats) stay outside and load when needed. */
const cli = (_env, { mode = 'production' } = {}) => ({
  name: 'cli',
  mode,
  target: 'node20',
  entry: { zpt: './src/cli/main.ts' },
  // The add-in lives in a folder of the same dist and is cleaned by its own build.
  output: {
    path: root('dist'),
    filename: '[name].cjs',
    // What loads late (image decoding) stays in the one file and only runs when asked for.
    asyncChunks: false,
    clean: { keep: /^(addin\/|zipingtong)/ },
  },
  externals: { exceljs: 'commonjs exceljs', '@e965/xlsx': 'commonjs @e965/xlsx' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript('cli', [])] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  devtool: false,
  performance: { hints: false },
});

/** Nothing from elsewhere, no inline script, no eval. Inline styles are for office.js, which sets style attributes. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What office.js asks for, relative to itself, in Excel for Windows, Mac and the web; 5 MB of the package's 86. */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-win32-16.00.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];
const START = root('src/taskpane/start.js');
const START_HASH = createHash('sha256').update(readFileSync(START)).digest('hex').slice(0, 16);
const OFFICE = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/**
 * Puts office.js before our scripts; the policy, which HtmlWebpackPlugin puts first, covers it too. The page names our scripts
 * only to start.js, which loads them where they can run; other browsers never look at them.
 */
class OfficeScript {
  apply(compiler) {
    compiler.hooks.compilation.tap('OfficeScript', (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap('OfficeScript', (data) => {
        const tag = HtmlWebpackPlugin.createHtmlTagObject;
        const first = data.headTags.findIndex(({ tagName }) => tagName !== 'meta');
        const icon = tag('link', { rel: 'icon', href: 'assets/icon-32.png' });
        const isScript = ({ tagName }) => tagName === 'script';
        const scripts = data.headTags.filter(isScript).map(({ attributes }) => attributes.src);
        const start = tag('script', { src: `start.js?${START_HASH}`, 'data-scripts': scripts.join(' ') });
        // While start.js waits for the page, browsers fetch what it will ask for.
        const early = scripts.map((href) => tag('link', { rel: 'preload', as: 'script', href }));
        data.headTags = [...data.headTags.filter((each) => !isScript(each)), start];
        data.headTags.splice(first, 0, icon, ...early, tag('script', { src: 'office/office.js' }));
        return data;
      });
    });
  }
}

/** exceljs comes minimised; to do it over would take a third of the build's time and gain nothing. */
class ExceljsAsItIs {
  apply(compiler) {
    compiler.hooks.compilation.tap('ExceljsAsItIs', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: 'ExceljsAsItIs', stage }, () => {
        for (const file of compilation.namedChunks.get('exceljs')?.files ?? [])
          compilation.updateAsset(file, (source) => source, { minimized: true });
      });
    });
  }
}

/**
 * The add-in as a folder of static files for any address: one page in one runtime (pane, ribbon commands, functions). Excel
 * and browsers keep files for long, so the page names its scripts with a hash as query and late parts carry it in the name;
 * functions.js has a fixed name because the manifest points to it.
 */
const pane = (_env, { mode = 'production' } = {}) => ({
  name: 'pane',
  mode,
  // The second build takes seconds where the first takes half a minute; most of that is minimising.
  cache: {
    type: 'filesystem',
    name: `pane-${mode}`,
    buildDependencies: { config: [__filename, require.resolve('./scripts/build/without-examples')] },
  },
  // Excel shows panes in an evergreen WebView2, Safari or the browser: no old syntax, no polyfills.
  target: ['web', 'es2022'],
  entry: {
    functions: './src/functions/index.ts',
    taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
  },
  output: {
    path: root('dist/addin'),
    filename: '[name].js',
    chunkFilename: 'parts/[name].[contenthash:8].js',
    // Without the name: the example's is Chinese, which not every server finds.
    assetModuleFilename: 'parts/[contenthash:8][ext]',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    // exceljs ships one file for browsers ("browser" in its package.json) that is already a bundle.
    noParse: /exceljs\.min\.js$/,
    rules: [
      typescript('pane', [withoutExamples()]),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: {
    splitChunks: {
      cacheGroups: {
        exceljs: { test: /exceljs\.min\.js$/, name: 'exceljs', chunks: 'async' },
        sheetjs: { test: /[\\/]@e965[\\/]xlsx[\\/]/, name: 'sheetjs', chunks: 'async' },
      },
    },
  },
  plugins: [
    new ExceljsAsItIs(),
    help(),
    new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: 'parts/[name].[contenthash:8].css' }),
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      inject: 'head',
      hash: true,
      minify: false,
      chunksSortMode: 'manual',
      chunks: ['functions', 'taskpane'],
      meta: { csp: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY } },
    }),
    new OfficeScript(),
    new CopyPlugin({
      patterns: [
        ...OFFICE_FILES.map((file) => ({
          from: path.join(OFFICE, 'dist', file),
          to: `office/${file}`,
          info: { minimized: true },
        })),
        { from: START, to: 'start.js', info: { minimized: true } },
        { from: path.join(OFFICE, 'LICENSE.md'), to: 'office/LICENSE.md' },
        { from: root('assets'), to: 'assets', filter: (file) => /\.(png|html)$/.test(file) },
        { from: root('src/functions/functions.json'), to: 'functions.zh-CN.json' },
        { from: root('src/functions/functions.en-US.json'), to: 'functions.en-US.json' },
      ],
    }),
  ],
  devtool: mode === 'development' ? 'source-map' : false,
  performance: { hints: false },
});

/** Everything in one script: the page is one file, and a file from a disk may load no other. */
const inOneFile = (name, entry, mode) => ({
  name,
  mode,
  cache: { type: 'filesystem', name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
  // Chromium from version 100, Firefox ESR.
  target: ['web', 'es2021'],
  entry: { [name]: entry },
  output: { path: root('node_modules/.cache/zipingtong/desk'), filename: '[name].js', asyncChunks: false },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    noParse: /exceljs\.min\.js$/,
    rules: [
      typescript(name, [withoutExamples()]),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.xlsx$/, type: 'asset/inline' },
    ],
  },
  plugins: [help(), new MiniCssExtractPlugin({ filename: '[name].css' })],
  devtool: false,
  performance: { hints: false },
});

/** The desk edition: scripts/build/desk.ts puts its page, look, script and worker into one file. */
const desk = (_env, { mode = 'production' } = {}) => inOneFile('desk', './src/desk/index.tsx', mode);
const deskWorker = (_env, { mode = 'production' } = {}) =>
  inOneFile('desk-worker', './src/desk/worker/desk.worker.ts', mode);

module.exports = [cli, pane, desk, deskWorker];
