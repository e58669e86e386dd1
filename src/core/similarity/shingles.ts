/** A text cut into overlapping runs of letters, by which copied passages are found wherever they stand. */

/** So many letters make a run: shorter ones are common words, longer ones break at every changed name. */
export const RUN = 5;

/** The letters and digits of a text alone: full width, spaces, punctuation and letter case do not matter. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Every run of a text's letters, each once; none for a text shorter than one run. */
export function runsOf(letters: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= letters.length; at += 1) runs.add(letters.slice(at, at + RUN));
  return runs;
}
