/** The built add-in, the host page and the samples, over HTTPS from one hostname: office.js trusts a host on its own. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { builtPane } from '../../../scripts/build/fresh';
import { builtHostPage } from '../../../scripts/serve/built-host';
import { certificate } from '../../../scripts/serve/certificate';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface StaticServer {
  /** With "/" at its end. */
  readonly base: string;
  readonly close: () => Promise<void>;
}

interface Folder {
  readonly at: string;
  readonly folder: string;
}

/** The file an address stands for; null when there is none or it lies outside. */
function fileOf(url: string, folders: readonly Folder[]): string | null {
  const asked = decodeURIComponent(new URL(url, 'https://localhost').pathname);
  const found = folders.find(({ at }) => asked.startsWith(at));
  if (!found) return null;
  const file = path.join(found.folder, asked.slice(found.at.length) || 'index.html');
  const isInside = file.startsWith(found.folder + path.sep);
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/** Builds what is not fresh, and serves it on a free port. */
export async function startServer(): Promise<StaticServer> {
  const folders: readonly Folder[] = [
    { at: '/host/', folder: builtHostPage() },
    { at: '/samples/', folder: path.resolve(__dirname, '../../../samples') },
    { at: '/', folder: builtPane() },
  ];
  const { key, cert } = await certificate();
  const server = createServer({ key, cert }, ({ url = '/' }, response) => {
    const file = fileOf(url, folders);
    response.writeHead(file === null ? 404 : 200, {
      'Content-Type': TYPES[path.extname(file ?? '')] ?? 'application/octet-stream',
    });
    response.end(file === null ? '' : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { base: `https://localhost:${String(port)}/`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
