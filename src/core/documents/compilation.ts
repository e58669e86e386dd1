/** A document compiled from what the villages handed in: a list of them all, then a part for each that has anything. */
import { documents as words } from '../messages/zh-CN/documents';
import type { Scheme } from '../scheme/types';
import type { VillageSummary } from '../summary/types';
import { subjectOf } from './facts';
import { finished } from './finish';
import { baseName, oneLine } from './text';
import type { Block, DocumentDesign } from './types';

export interface CompiledVillage {
  readonly village: VillageSummary;
  /** What stands beside its name in the list: how much there is, or that there is nothing. */
  readonly amount: string;
  /** Its part; empty: it has none. */
  readonly blocks: readonly Block[];
}

export interface Compilation {
  readonly texts: {
    readonly fileName: string;
    readonly title: (subject: { readonly subject: string }) => readonly string[];
    readonly part: (village: { readonly village: string }) => string;
  };
  readonly intro: string;
  /** Of the list: number, village, amount. */
  readonly headings: readonly string[];
  readonly villages: readonly CompiledVillage[];
  /** The list's last line; null: amounts that are not added up. */
  readonly total: { readonly label: string; readonly amount: string } | null;
}

export function compiled(scheme: Scheme, compilation: Compilation): DocumentDesign {
  const { texts, intro, headings, villages, total } = compilation;
  const all = villages.map(({ village }) => village);
  const entries = villages.map((entry) => ({ ...entry, name: nameOf(entry.village, all) }));
  const [number = '', village = '', amount = ''] = headings;
  const list: Block = {
    kind: 'table',
    caption: '',
    columns: [
      { heading: number, width: 1, align: 'center' },
      { heading: village, width: 6 },
      { heading: amount, width: 2, align: 'center' },
    ],
    rows: [
      ...entries.map((entry, at) => [String(at + 1), entry.name, entry.amount]),
      ...(total ? [['', total.label, total.amount]] : []),
    ],
    ...(total ? { hasTotal: true } : {}),
  };
  return finished(
    {
      fileName: texts.fileName,
      title: texts.title({ subject: subjectOf(scheme) }),
      number: null,
      letterhead: null,
      blocks: [
        { kind: 'paragraph', text: intro },
        ...(entries.length === 0 ? [] : [list]),
        ...entries.flatMap(({ name, blocks }): readonly Block[] =>
          blocks.length === 0
            ? []
            : [{ kind: 'part', label: '', title: texts.part({ village: name }) }, ...blocks],
        ),
      ],
    },
    scheme,
    null,
  );
}

/** Of several workbooks of one village, each with its file. */
function nameOf({ village, assessment }: VillageSummary, all: readonly VillageSummary[]): string {
  const name = oneLine(village);
  const isAlone = all.filter((one) => one.village === village).length === 1;
  return isAlone ? name : words.villageAndFile({ village: name, file: baseName(assessment.file) });
}
