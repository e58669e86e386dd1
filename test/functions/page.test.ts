/** docs/functions.md is what the code makes of it today, and shows every function. */
import './support/excel';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLES } from '../../scripts/docs/functions-examples';
import { functionsPage } from '../../scripts/docs/functions-page';
import { ERRORS, NOTES } from '../../scripts/docs/functions-words';
import { functions } from '../../src/functions';

const ids = Object.keys(functions);
const page = functionsPage();

test('the page is fresh', () => {
  const written = readFileSync(path.join(__dirname, '../../docs/functions.md'), 'utf8');
  const state = written === page ? 'is fresh' : 'is stale: run `npm run docs`';
  expect(`docs/functions.md ${state}`).toBe('docs/functions.md is fresh');
});

test('every function has a heading, an example and its errors, and nothing else has', () => {
  const headings = page.split('\n').filter((line) => line.startsWith('### '));
  expect(headings).toEqual(ids.map((id) => `### ZPT.${id}`));
  expect(Object.keys(EXAMPLES)).toEqual(ids);
  expect(Object.keys(ERRORS)).toEqual(ids);
  expect(Object.keys(NOTES).filter((id) => !ids.includes(id))).toEqual([]);
});

test('no value is missing, and rows are as wide as their headings', () => {
  expect(page).not.toMatch(/undefined|\[object|NaN|\bnull\b/);
  for (const block of page.split('\n\n').filter((text) => text.startsWith('|'))) {
    const widths = block
      .trimEnd()
      .split('\n')
      .map((row) => row.replace(/\\./g, '').split('|').length);
    expect(new Set(widths).size).toBe(1);
  }
});
