import type { TextRun } from 'docx';
import { type Text, runsOf } from '../core/documents/types';
import { LATIN } from './fonts';
import type { Docx } from './docx';

/** Control characters have no place in a document; a line break inside a text becomes one. */
export function textRuns(
  text: Text,
  { TextRun }: Docx,
  { bold = false, eastAsia }: { readonly bold?: boolean; readonly eastAsia?: string } = {},
): TextRun[] {
  return runsOf(text).flatMap((run) => {
    const lines = withoutForbidden(run.text).split(/\r\n|\r|\n/);
    return lines.map(
      (line, at) =>
        new TextRun({
          text: line,
          ...(at > 0 && { break: 1 }),
          ...(eastAsia !== undefined && { font: { ascii: LATIN, hAnsi: LATIN, eastAsia } }),
          ...((run.bold ?? bold) && { bold: true }),
          ...(run.toFill && { highlight: 'yellow' as const }),
        }),
    );
  });
}

/** A text that XML can hold. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** What XML cannot hold, and marks that turn the direction of what follows. */
const FORBIDDEN =
  /[^\t\n\r\u0020-\u200d\u2010-\u2029\u202f-\u2065\u206a-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
