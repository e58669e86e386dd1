/** 各村工作总结汇编: what every village wrote, each as a part of its own. */
import { documents as words } from '../messages/zh-CN/documents';
import { isBlankText } from '../text';
import { compiled } from './compilation';
import type { PaperContext } from './context';
import { oneLine } from './text';
import type { DocumentDesign } from './types';

const texts = words.summaries;

export function summaries({ summary: { scheme, villages } }: PaperContext): DocumentDesign {
  const entries = villages.map((village) => ({
    village,
    paragraphs: paragraphsOf(village.assessment.submission.summary?.text ?? ''),
  }));
  const written = entries.filter(({ paragraphs }) => paragraphs.length > 0);
  return compiled(scheme, {
    texts,
    intro: texts.intro({
      count: String(written.length),
      without: String(entries.length - written.length),
    }),
    headings: texts.headings,
    villages: entries.map(({ village, paragraphs }) => ({
      village,
      amount: paragraphs.length === 0 ? texts.without : String(lengthOf(paragraphs)),
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    })),
    total: null,
  });
}

/** As the village broke its text into lines; empty ones and the spaces with which people indent are left out. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map(oneLine)
    .filter((line) => !isBlankText(line));
}

/** Characters without spaces. */
function lengthOf(paragraphs: readonly string[]): number {
  return [...paragraphs.join('').replace(/\s/g, '')].length;
}
