/** 佐证资料目录: what every village's register lists, each piece once with all the items that it proves. */
import { indexEvidence } from '../evidence/cite';
import { pathKey } from '../evidence/listed';
import { documents as words } from '../messages/zh-CN/documents';
import type { DateEntry, RegisterRow } from '../recognise/types';
import type { Scheme } from '../scheme/types';
import type { VillageSummary } from '../summary/types';
import { isBlankText, squash } from '../text';
import { compiled } from './compilation';
import type { PaperContext } from './context';
import { oneLine } from './text';
import type { Block, DocumentDesign } from './types';

const texts = words.evidence;

export function evidenceIndex({ summary: { scheme, villages } }: PaperContext): DocumentDesign {
  const entries = villages.map((village) => ({ village, pieces: piecesOf(village, scheme) }));
  const all = String(entries.reduce((count, { pieces }) => count + pieces.length, 0));
  return compiled(scheme, {
    texts,
    intro: texts.intro({ villages: String(entries.length), pieces: all }),
    headings: texts.overview,
    villages: entries.map(({ village, pieces }) => ({
      village,
      amount: String(pieces.length),
      blocks: pieces.length === 0 ? [] : [pieceTable(pieces)],
    })),
    total: { label: texts.total, amount: all },
  });
}

interface Piece {
  readonly row: RegisterRow;
  /** Under which numbers it is listed. */
  readonly numbers: readonly string[];
  /** Codes in the scheme's order, then others as written. */
  readonly items: readonly string[];
}

/** In the order of the items they prove; those of no item last. */
function piecesOf({ assessment }: VillageSummary, scheme: Scheme): readonly Piece[] {
  const { register } = assessment.submission;
  const { citedBy } = indexEvidence(register, assessment.items);
  const order = new Map(scheme.items.map(({ code }, at) => [squash(code), at] as const));
  const place = (code: string): number => order.get(squash(code)) ?? order.size;
  const pieces = new Map<string, Piece>();
  for (const [at, row] of (register?.rows ?? []).entries()) {
    const key = keyOf(row, at);
    const known = pieces.get(key);
    const unknown = row.items.value.map(oneLine).filter((code) => !order.has(squash(code)));
    const items = [...new Set([...(known?.items ?? []), ...(citedBy.get(row) ?? []), ...unknown])];
    const numbers = [...new Set([...(known?.numbers ?? []), oneLine(row.number.value)])];
    pieces.set(key, {
      row: known?.row ?? row,
      numbers: numbers.filter((number) => number !== ''),
      items: items.sort((one, other) => place(one) - place(other)),
    });
  }
  const first = ({ items: [code] }: Piece): number => (code === undefined ? order.size + 1 : place(code));
  return [...pieces.values()].sort((one, other) => first(one) - first(other));
}

/** The same file under the same name is one piece, however often the register lists it. */
function keyOf({ name, file }: RegisterRow, at: number): string {
  return isBlankText(file.value) ? String(at) : `${squash(name.value)}\n${pathKey(oneLine(file.value))}`;
}

function pieceTable(pieces: readonly Piece[]): Block {
  const [number = '', name = '', kind = '', date = '', file = '', items = ''] = texts.headings;
  return {
    kind: 'table',
    caption: '',
    columns: [
      { heading: number, width: 1.2, align: 'center' },
      { heading: name, width: 3.2 },
      { heading: kind, width: 1.9 },
      { heading: date, width: 2, align: 'center' },
      { heading: file, width: 3.2 },
      { heading: items, width: 1.8, align: 'center' },
    ],
    rows: pieces.map(({ row, numbers, items: codes }) => [
      numbers.length === 0 ? texts.numberless : numbers.join('、'),
      oneLine(row.name.value),
      oneLine(row.kind.value),
      dateOf(row.date.value),
      oneLine(row.file.value),
      codes.length === 0 ? texts.untied : codes.map(oneLine).join('、'),
    ]),
  };
}

function dateOf(entry: DateEntry): string {
  // Shorter than 2022年3月30日: it stands in a narrow column.
  if (entry.kind === 'date' || entry.kind === 'month') return entry.value.split('-').map(Number).join('.');
  return entry.kind === 'text' ? oneLine(entry.text) : '';
}
