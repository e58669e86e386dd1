/** File names from villages' names, which are hostile text like any other. */

const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;

/** A name that every file system takes, without an ending. */
export function safeFileName(name: string): string {
  const plain = [...name.normalize('NFC').replace(FORBIDDEN, '_').trim()].slice(0, LONGEST).join('');
  const bare = plain.replace(/^\.+/, '_').replace(/[. ]+$/, '');
  if (bare === '') return '_';
  return RESERVED.test(bare) ? `_${bare}` : bare;
}

/** Names told apart: a second one of a kind (letter case does not count) gets a number. */
export function distinctFileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const safe = safeFileName(name);
    let candidate = safe;
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1)
      candidate = `${safe}(${String(number)})`;
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
