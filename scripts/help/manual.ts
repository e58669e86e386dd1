/** The pages of docs/manual as the help shows them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Block, HelpPage, HelpPlace } from '../../src/taskpane/state/help/types';
import { parseMarkdown, type Resolve } from './markdown';

export const MANUAL = path.join(__dirname, '..', '..', 'docs', 'manual');

/** "2-下发模板.md": the number gives the order, the rest is the name. */
const PAGE_FILE = /^\d+-(.+)\.md$/;

/** The heading of the English summary, the last of every page. */
export const ENGLISH = 'English';

/** Files of the pages, in order. */
export function pageFiles(folder = MANUAL): readonly string[] {
  return readdirSync(folder)
    .filter((name) => PAGE_FILE.test(name))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

/** @throws Error where a page holds what the help cannot show */
export function manualPages(folder = MANUAL): readonly HelpPage[] {
  return pageFiles(folder).map((file) => {
    try {
      return pageOf(file, readFileSync(path.join(folder, file), 'utf8'));
    } catch (error) {
      throw new Error(`docs/manual/${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

function pageOf(file: string, text: string): HelpPage {
  const [, title = '', body = ''] = /^# (.+)\n([^]*)$/.exec(text) ?? [];
  if (title === '') throw new Error('It does not begin with its title.');
  const blocks = parseMarkdown(body, linksFrom(idOf(file)));
  const end = blocks.findIndex((block) => 'heading' in block && block.heading[0] === ENGLISH);
  if (end < 0) throw new Error(`It has no “## ${ENGLISH}” at its end.`);
  return { id: idOf(file), title, blocks: blocks.slice(0, end), english: blocks.slice(end + 1) };
}

function idOf(file: string): string {
  return PAGE_FILE.exec(file)?.[1] ?? '';
}

/** Within the page, to another page, and to a check: these stay within the help. */
function linksFrom(page: string): Resolve {
  return (target): HelpPlace | null => {
    const [file = '', heading = ''] = target.split('#');
    if (file === '../checks.md' && heading !== '') return { kind: 'check', check: heading };
    if (file === '') return { kind: 'page', page, heading };
    const id = idOf(file);
    return id === '' ? null : { kind: 'page', page: id, heading };
  };
}

/** Every block of a page, those within lists and notes as well. */
export function everyBlock(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if ('list' in block) return [block, ...block.list.flatMap(everyBlock)];
    return 'note' in block ? [block, ...everyBlock(block.note)] : [block];
  });
}
