/** 各村工作总结汇编: what every village wrote, each as a part of its own. */
import { documents as words } from '../messages/zh-CN/documents';
import type { VillageSummary } from '../summary/types';
import type { PaperContext } from './context';
import { subjectOf } from './facts';
import { finished } from './finish';
import { baseName, oneLine } from './text';
import { isBlankText } from '../text';
import type { Block, DocumentDesign } from './types';

const texts = words.summaries;

export function summaries({ summary }: PaperContext): DocumentDesign {
  const { scheme, villages } = summary;
  const entries = villages.map((village) => ({
    name: nameOf(village, villages),
    paragraphs: paragraphsOf(village.assessment.submission.summary?.text ?? ''),
  }));
  const written = entries.filter(({ paragraphs }) => paragraphs.length > 0);
  const [number = '', village = '', length = ''] = texts.headings;
  const contents: readonly Block[] =
    entries.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: '',
            columns: [
              { heading: number, width: 1, align: 'center' },
              { heading: village, width: 6 },
              { heading: length, width: 2, align: 'center' },
            ],
            rows: entries.map(({ name, paragraphs }, at) => [
              String(at + 1),
              name,
              paragraphs.length === 0 ? texts.without : String(lengthOf(paragraphs)),
            ]),
          },
        ];
  return finished(
    {
      fileName: texts.fileName,
      title: texts.title({ subject: subjectOf(scheme) }),
      number: null,
      letterhead: null,
      blocks: [
        {
          kind: 'paragraph',
          text: texts.intro({
            count: String(written.length),
            without: String(entries.length - written.length),
          }),
        },
        ...contents,
        ...written.flatMap(({ name, paragraphs }): readonly Block[] => [
          { kind: 'part', label: '', title: texts.part({ village: name }) },
          ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
        ]),
      ],
    },
    scheme,
    null,
  );
}

/** Of several workbooks of one village, each with its file. */
export function nameOf({ village, assessment }: VillageSummary, all: readonly VillageSummary[]): string {
  const name = oneLine(village);
  const isAlone = all.filter((one) => one.village === village).length === 1;
  return isAlone ? name : texts.file({ village: name, file: baseName(assessment.file) });
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
