/** The kind of a piece, guessed from its name, its item and its ending, with what is doubtful about the guess. */
import type { Item } from '../../scheme/types';
import { squash } from '../../text';
import { KIND_OF_ENDING, KIND_WORDS } from '../../vocabulary/evidence-words';
import { endingOf } from '../file-kind';
import type { Doubt } from './types';

export interface GuessedKind {
  readonly kind: string;
  readonly doubts: readonly Doubt[];
}

/**
 * A kind that the item accepts goes before another that the name says too: "会议照片" is 照片 where photographs are asked.
 * @param name the file's name and the folders above it
 */
export function guessKind(name: string, path: string, item: Item | null): GuessedKind {
  const asked = [...new Set((item?.evidence ?? []).flatMap(({ kinds }) => kinds))];
  const text = squash(name);
  const own = asked.filter((kind) => text.includes(squash(kind)));
  const said = KIND_WORDS.filter(([, words]) => words.some((word) => text.includes(word))).map(
    ([kind]) => kind,
  );
  const fitting = own[0] ?? said.find((kind) => asked.includes(kind));
  if (fitting !== undefined) return { kind: fitting, doubts: [] };
  const [first] = said;
  if (first !== undefined)
    return { kind: first, doubts: asked.length > 0 ? [{ id: 'kind-not-asked', kind: first, asked }] : [] };
  const [only, ...others] = asked;
  if (only !== undefined && others.length === 0)
    return { kind: only, doubts: [{ id: 'kind-from-item', kind: only }] };
  const ending = endingOf(path);
  const guess = Object.hasOwn(KIND_OF_ENDING, ending) ? KIND_OF_ENDING[ending] : undefined;
  return guess === undefined
    ? { kind: '', doubts: [{ id: 'kind-unknown' }] }
    : { kind: guess, doubts: [{ id: 'kind-from-ending', kind: guess }] };
}
