/**
 * The certificate of https://localhost. Excel loads nothing over plain http, and a real Excel also wants a certificate the
 * machine trusts: `npx office-addin-dev-certs install` makes one, which is used when it is there. Otherwise we make our own
 * and keep it among node_modules' caches, so that a browser told once to accept it need not be told every time.
 */
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The folder of localhost.crt, to say where it may be found. */
  readonly folder: string;
}

const TRUSTED = path.join(homedir(), '.office-addin-dev-certs');
const OWN = path.resolve(__dirname, '../../node_modules/.cache/zipingtong');

function readFrom(folder: string): Certificate | undefined {
  const files = ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
  if (!files.every((file) => existsSync(file))) return undefined;
  const [key = '', cert = ''] = files.map((file) => readFileSync(file, 'utf8'));
  return Date.parse(new X509Certificate(cert).validTo) > Date.now() ? { key, cert, folder } : undefined;
}

async function make(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  mkdirSync(OWN, { recursive: true });
  writeFileSync(path.join(OWN, 'localhost.key'), made.private, { mode: 0o600 });
  writeFileSync(path.join(OWN, 'localhost.crt'), made.cert);
  return { key: made.private, cert: made.cert, folder: OWN };
}

export async function certificate(): Promise<Certificate> {
  return readFrom(TRUSTED) ?? readFrom(OWN) ?? (await make());
}
