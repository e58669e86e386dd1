/** Just enough XML to tell well-formed from broken, and a root's namespace. */

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s/>!?<]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;

/** The namespace of the root element, "" for none; null when the text is not well-formed. */
export function rootNamespace(xml: string): string | null {
  const open: string[] = [];
  let root: string | null = null;
  let at = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const [all, closing, name, attributes = '', empty] = match;
    if (!isText(xml.slice(at, match.index), open.length > 0)) return null;
    at = match.index + all.length;
    if (name === undefined) continue;
    if (closing) {
      if (open.pop() !== name) return null;
      continue;
    }
    if (open.length === 0 && root !== null) return null;
    root ??= namespaceOf(name, attributes);
    if (!empty) open.push(name);
  }
  const isComplete = open.length === 0 && isText(xml.slice(at), false);
  return isComplete ? root : null;
}

function isText(text: string, isInside: boolean): boolean {
  if (!isInside) return text.replace(/^\uFEFF/, '').trim() === '';
  return !/[<]/.test(text) && !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(text);
}

function namespaceOf(name: string, attributes: string): string {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : null;
  const declared = prefix === null ? 'xmlns' : `xmlns:${prefix}`;
  const match = new RegExp(`\\s${declared}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match?.[1] ?? match?.[2] ?? '';
}
