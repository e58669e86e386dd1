/** XML of a workbook's parts as a tree; names lose their prefixes. Only for files that our reader has accepted already. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)([^>]*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (all, name: string) =>
    name.startsWith('#')
      ? String.fromCodePoint(Number(name.replace('#x', '0x').replace('#', '')))
      : (ENTITIES[name] ?? all),
  );

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(text: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE))
    if (!name.startsWith('xmlns')) out[local(name)] = decode(double ?? single ?? '');
  return out;
}

export function parseTree(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, cdata, closing, name, attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined || cdata !== undefined) parent.text += cdata ?? decode(text ?? '');
    else if (name === undefined) continue;
    else if (closing) open.pop();
    else {
      const element = { name: local(name), attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  return root.children[0] ?? root;
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((each) => each.name === name);
export const all = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((each) => each.name === name) ?? [];
export const isOn = (value: string | undefined, absent = false): boolean =>
  value === undefined ? absent : value === '1' || value === 'true';
