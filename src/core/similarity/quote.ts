/** A passage of a village's text as a finding may show it. */

const LONGEST = 40;

/**
 * On one line, without punctuation around it, cut where a clause ends or at 40 letters. Long numbers may identify a person
 * (a passage can begin in the middle of one): they are hidden whole.
 */
export function quotedText(passage: string): string {
  const plain = passage
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/\d(?:[ -]?\d){6,}[Xx]?/g, '***');
  const letters = [...plain];
  if (letters.length <= LONGEST) return plain;
  const head = letters.slice(0, LONGEST);
  const clause = Math.max(...['，', ',', '。', '；', ';'].map((sign) => head.lastIndexOf(sign)));
  return `${head.slice(0, clause > LONGEST / 2 ? clause : LONGEST).join('')}…`;
}
