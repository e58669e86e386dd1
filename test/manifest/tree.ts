/** The manifest as a tree, by our own scanner of tags: enough to ask who stands where and what an attribute says. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { attribute, nextTag, scannerOf } from '../../src/xlsx/read/xml';

export const ROOT = path.resolve(__dirname, '../..');
export const MANIFEST = path.join(ROOT, 'manifest.xml');

export interface Node {
  /** Without its namespace's prefix. */
  readonly name: string;
  readonly children: readonly Node[];
  readonly text: string;
  attribute(name: string): string | undefined;
}

export function parse(text: string): Node {
  const scanner = scannerOf(text);
  const document = { name: '', children: [] as Node[], text: '', attribute: () => undefined };
  const open = [document as Node & { children: Node[] }];
  while (nextTag(scanner)) {
    if (scanner.kind === 'close') {
      open.pop();
      continue;
    }
    const here = { ...scanner };
    const node = {
      name: scanner.name,
      children: [] as Node[],
      text: text.slice(scanner.at, text.indexOf('<', scanner.at)).trim(),
      attribute: (name: string) => attribute(here, name),
    };
    open.at(-1)?.children.push(node);
    if (scanner.kind === 'open') open.push(node);
  }
  const [root] = document.children;
  if (root === undefined || open.length !== 1) throw new Error('The manifest is no well-formed XML.');
  return root;
}

/** Every node below, in the order of the file. */
export function descendants(node: Node): Node[] {
  return node.children.flatMap((child) => [child, ...descendants(child)]);
}

export const all = (node: Node, name: string): Node[] =>
  descendants(node).filter((each) => each.name === name);

/** The node at a path of names, each the first of its name. */
export function at(node: Node, ...names: string[]): Node {
  return names.reduce((from, name) => {
    const found = from.children.find((child) => child.name === name);
    if (found === undefined) throw new Error(`<${from.name}> has no <${name}>.`);
    return found;
  }, node);
}

export const manifestText = readFileSync(MANIFEST, 'utf8');
export const manifest = parse(manifestText);
