/** A set of documents asked for by name (方案、预案、制度、台账): which of them the register lists. */
import type { RegisterRow } from '../recognise/types';
import { squash } from '../text';

export interface DocumentSet {
  /** Documents that some piece is, surely or probably. */
  readonly found: readonly string[];
  readonly missing: readonly string[];
  /** Found only by a similar name: a person should look. */
  readonly doubtful: readonly { readonly document: string; readonly name: string }[];
}

/** A shorter name is in too many others for a likeness to mean anything. */
const SHORTEST_LIKENESS = 3;

/**
 * One piece may be several documents ("应急预案和值班制度"), and several pieces the same one. 名称 decides, or the path in 文件.
 */
export function documentSet(documents: readonly string[], rows: readonly RegisterRow[]): DocumentSet {
  const names = rows.map(({ name, file }) => ({
    written: name.value,
    name: squash(name.value),
    file: squash(file.value),
  }));
  const missing: string[] = [];
  const found: string[] = [];
  const doubtful: { document: string; name: string }[] = [];
  for (const document of documents) {
    const wanted = squash(document);
    if (names.some(({ name, file }) => name.includes(wanted) || file.includes(wanted))) {
      found.push(document);
      continue;
    }
    const similar = names.find(({ name }) => isLike(wanted, name));
    if (similar) {
      found.push(document);
      doubtful.push({ document, name: similar.written });
    } else missing.push(document);
  }
  return { found, missing, doubtful };
}

/** All letters of the one in the other, in their order and near one another: 应急预案 in 应急处置预案. */
function isLike(wanted: string, name: string): boolean {
  const letters = [...wanted];
  if (letters.length < SHORTEST_LIKENESS) return false;
  const [first = ''] = letters;
  for (let start = name.indexOf(first); start >= 0; start = name.indexOf(first, start + 1)) {
    let at = start;
    const all = letters.every((letter) => {
      const place = name.indexOf(letter, at);
      at = place + letter.length;
      return place >= 0;
    });
    if (all && at - start <= 2 * wanted.length) return true;
  }
  return false;
}
