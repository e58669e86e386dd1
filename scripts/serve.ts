/**
 * `npm start`: the add-in at https://localhost:3000/, where manifest.xml points, rebuilt as files change. Beside it, /host/ is
 * the page that plays Excel's part in a browser, and /samples/ are the sample workbooks it opens.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { configurationOf, folderOf, ROOT } from './build/bundle';
import { certificate } from './serve/certificate';
import { hostPageConfiguration } from './serve/host-page';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
  const port = Number(values.port);
  const { key, cert, folder } = await certificate();
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port,
      server: { type: 'https', options: { key, cert } },
      static: [
        { directory: path.join(ROOT, 'samples'), publicPath: '/samples/' },
        // The desk edition as it was last built, to which an Excel that is too old is led.
        { directory: folderOf('desk', undefined), publicPath: '/', watch: false },
      ],
      // Excel on the web reads the functions' descriptions from its own address.
      headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' },
      // No script of the server's in the pane: what runs here is what is built, under the same policy. Reload to see a change.
      hot: false,
      liveReload: false,
      client: false,
    },
    webpack([configurationOf('pane', 'development'), hostPageConfiguration()]),
  );
  await server.start();
  const base = `https://localhost:${port}/`;
  process.stdout.write(`\nPane:        ${base}taskpane.html\n`);
  process.stdout.write(`Like Excel:  ${base}host/\n`);
  process.stdout.write(
    `Certificate: ${path.join(folder, 'localhost.crt')}\nIn Excel:    npm run sideload\n\n`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
