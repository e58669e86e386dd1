/** The worker as a program of its own, when the command line runs from its sources. */
import { parentPort } from 'node:worker_threads';
import { inflateWithZlib } from '../../xlsx/inflate/node';
import { readAnyWorkbook } from '../../xlsx/any';
import { readLegacy } from '../../xlsx/legacy';
import { readOds } from '../../xlsx/ods';
import { readXmlTable } from '../../xlsx/xml2003';
import { serveReading } from './serve';

/** tsx takes the types off what require() loads; import() would find no TypeScript here. */
const LOADED = { ods: async () => readOds, xml: async () => readXmlTable, legacy: async () => readLegacy };

if (parentPort)
  serveReading(parentPort, ({ bytes }) => readAnyWorkbook(bytes, { inflate: inflateWithZlib }, LOADED));
