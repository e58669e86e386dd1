/** The manual says what the product says: its words, commands, links, pictures, and every kind of finding. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { checksHelp } from '../../scripts/help/checks';
import { MANUAL, everyBlock, manualPages, pageFiles } from '../../scripts/help/manual';
import { allBatchChecks, allChecks, beforeChecks } from '../../src/core/checks';
import { checkExplanations } from '../../src/core/messages/zh-CN/help/checks';
import '../all-texts';
import { zhCN } from '../../src/core/messages/zh-CN';
import type { Block, HelpPlace, Inline } from '../../src/taskpane/state/help/types';
import { knownWords } from './words';

const pages = manualPages();
const ids = [...beforeChecks, ...allChecks, ...allBatchChecks].map(({ meta }) => meta.id);
const texts = [...pageFiles(), 'README.md'].map((file) => ({
  file,
  text: readFileSync(path.join(MANUAL, file), 'utf8'),
}));

function inlinesOf(block: Block): readonly Inline[] {
  if ('heading' in block) return block.heading;
  if ('text' in block) return block.text;
  if ('table' in block) return [...block.headings, ...block.table.flat()].flat();
  return [];
}

function flat(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((one) => {
    if (typeof one === 'string') return [one];
    if ('strong' in one) return [one, ...flat(one.strong)];
    return 'link' in one ? [one, ...flat(one.link)] : [one];
  });
}

test('it has pages for every task, each with an English summary', () => {
  expect(pages.length).toBeGreaterThanOrEqual(7);
  for (const { id, blocks, english } of pages)
    expect([id, blocks.length > 3, english.length > 0]).toEqual([id, true, true]);
});

test('every word between 「 and 」 stands in the product, letter by letter', () => {
  const isKnown = knownWords();
  const wrong = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/「([^」]*)」/g)]
      .map(([, word = '']) => word)
      .filter((word) => !isKnown(word))
      .map((word) => `${file}: 「${word}」`),
  );
  expect(wrong).toEqual([]);
  expect(isKnown('没有这样的按钮')).toBe(false);
  expect(isKnown('')).toBe(false);
});

test('every command of zpt in it is one that zpt has', () => {
  const { help } = zhCN.cli;
  const commands = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/^ {4,}(?:npx )?zpt (.*)$/gm)].map(([, line = '']) => ({ file, line })),
  );
  expect(commands.length).toBeGreaterThan(3);
  const known = [...help.matchAll(/^ {2}zpt ([a-z]+(?: [a-z]+)?)/gm)].map(([, words = '']) => words);
  for (const { file, line } of commands) {
    const words = /^[a-z]+(?: [a-z]+)?/.exec(line)?.[0] ?? '';
    const isCommand = known.some(
      (one) => words === one || words.startsWith(`${one} `) || one === words.split(' ')[0],
    );
    expect([file, line, isCommand]).toEqual([file, line, true]);
    for (const [option] of line.matchAll(/--[a-z]+/g))
      expect([file, option, help.includes(option)]).toEqual([file, option, true]);
  }
});

test('links lead to pages, headings and checks that there are', () => {
  const everywhere = (blocks: readonly Block[]) =>
    everyBlock(blocks).flatMap((block) => flat(inlinesOf(block)));
  const headings = (id: string): readonly string[] =>
    everyBlock(pages.find((page) => page.id === id)?.blocks ?? []).flatMap((block) =>
      'heading' in block ? [block.id] : [],
    );
  const isThere = (place: HelpPlace): boolean => {
    if (place.kind === 'check') return ids.includes(place.check);
    if (place.kind === 'contents') return true;
    return (
      pages.some(({ id }) => id === place.page) &&
      (place.heading === '' || headings(place.page).includes(place.heading))
    );
  };
  const links = pages.flatMap(({ blocks, english }) =>
    [...everywhere(blocks), ...everywhere(english)].flatMap((one) =>
      typeof one === 'object' && 'link' in one ? [one.to] : [],
    ),
  );
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((place) => !isThere(place))).toEqual([]);
  for (const { file, text } of texts)
    for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)[^)]*\)/g))
      expect([file, target, existsSync(path.join(MANUAL, decodeURI(target)))]).toEqual([file, target, true]);
});

test('its pictures are all shown and small', () => {
  const folder = path.join(MANUAL, 'pictures');
  const pictures = existsSync(folder) ? readdirSync(folder) : [];
  const shown = texts.map(({ text }) => text).join('\n');
  expect(pictures.filter((name) => !shown.includes(`pictures/${name})`))).toEqual([]);
  const sizes = pictures.map((name) => statSync(path.join(folder, name)).size);
  expect(Math.max(0, ...sizes)).toBeLessThan(200_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
});

test('every check has one sentence of plain Chinese, and there are none for checks that are gone', () => {
  expect(ids.filter((id) => checkExplanations[id] === undefined)).toEqual([]);
  expect(Object.keys(checkExplanations).filter((id) => !ids.includes(id))).toEqual([]);
  for (const [id, text] of Object.entries(checkExplanations))
    expect([id, text.length >= 12 && text.length <= 70 && text.endsWith('。')]).toEqual([id, true]);
});

test('the help shows every check with an example that was really run', () => {
  const shown = checksHelp();
  expect(shown.map(({ id }) => id).sort()).toEqual([...ids].sort());
  for (const { id, example, english, explanation } of shown) {
    const all = [example.title, example.message, example.remedy, english.message, explanation];
    expect([id, all.every((text) => text.length >= 3)]).toEqual([id, true]);
  }
  const reason = shown.find(({ id }) => id === 'reason-missing');
  expect(reason?.example.message).toBe('分值 30 分，自评 22.5 分，扣了 7.5 分，没有写扣分原因。');
});
