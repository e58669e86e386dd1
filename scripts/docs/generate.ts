/** `npm run docs`: writes the pages of docs/ that are generated from the code. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksPage } from './checks-page';
import { functionsPage } from './functions-page';
import { rulesPage } from './rules-page';

const DOCS = join(__dirname, '..', '..', 'docs');

writeFileSync(join(DOCS, 'checks.md'), checksPage());
writeFileSync(join(DOCS, 'scoring-rules.md'), rulesPage());
writeFileSync(join(DOCS, 'functions.md'), functionsPage());
