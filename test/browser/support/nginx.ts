/** The packaged site on nginx with the packaged configuration, on a free port of this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nginxPath } from '../../../scripts/nginx';
import { NGINX_PLACES } from '../../../scripts/package/nginx';
import { parsePackageOptions } from '../../../scripts/package/options';
import { built, release } from '../../../scripts/package/release';
import { writeRelease } from '../../../scripts/package/write';
import { builtHostPage } from '../../../scripts/serve/built-host';
import { certificate } from '../../../scripts/serve/certificate';
import { SAMPLES } from '../../fixtures/told';
import type { StaticServer } from './server';

/** Tries, a twentieth of a second apart, until nginx listens. */
const TRIES = 400;

/** Packs for the port, unpacks, and serves. The host page and its samples are linked into the site: it wants them beside the pane. */
export async function startPackagedSite(): Promise<StaticServer> {
  const port = await freePort();
  const base = `https://localhost:${String(port)}/zipingtong/`;
  const folder = mkdtempSync(path.join(tmpdir(), 'zpt-nginx-'));
  const { folder: packed } = writeRelease(
    await release(parsePackageOptions(['--base', base]), built()),
    folder,
  );
  const site = path.join(packed, 'site');
  symlinkSync(builtHostPage(), path.join(site, 'host'));
  symlinkSync(SAMPLES, path.join(site, 'samples'));
  const server = await serve(folder, path.join(packed, 'servers/nginx.conf'), site);
  await listening(port, server);
  return {
    base,
    close: async () => {
      await stopped(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** nginx as a child, with nothing outside the folder; only the places in the configuration are changed, as whoever installs does. */
async function serve(folder: string, packed: string, site: string): Promise<ChildProcess> {
  const { key, cert } = await certificate();
  const place = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const config = readFileSync(packed, 'utf8')
    .replace(NGINX_PLACES.site, `${site}/`)
    .replace(NGINX_PLACES.certificate, place('site.crt', cert))
    .replace(NGINX_PLACES.key, place('site.key', key));
  mkdirSync(path.join(folder, 'tmp'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${path.join(folder, 'tmp', name)};`,
  );
  // As root its workers would be somebody who may not read the folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const main = `${user} daemon off; worker_processes 1; pid ${folder}/pid; events {}
http { access_log off; ${temporary.join(' ')} include ${place('site.conf', config)}; }`;
  const argv = ['-e', 'stderr', '-p', folder, '-c', place('nginx.conf', main)];
  return spawn(nginxPath() ?? '', argv, { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @throws Error when nginx gives up or does not begin */
async function listening(port: number, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    if (server.exitCode !== null) break;
    if (await answers(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stopped(server);
  throw new Error('nginx does not listen');
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (isThere: boolean): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}
