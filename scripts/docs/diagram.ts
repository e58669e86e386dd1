/** `npm run diagram`: writes docs/developing/imports.md. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { diagramPage } from './imports-page';

const ROOT = path.join(__dirname, '../..');

writeFileSync(path.join(ROOT, 'docs/developing/imports.md'), diagramPage(ROOT));
