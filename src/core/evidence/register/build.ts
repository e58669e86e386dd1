/** The register that a folder's names make. */
import type { Item, Scheme } from '../../scheme/types';
import { isBlankText, squash } from '../../text';
import type { EvidenceFile } from '../types';
import { type CodeInName, codeInName, codesForSearch } from './code';
import { dateInName } from './date';
import { guessKind } from './kind';
import { numbered } from './numbers';
import type { Doubt, ProposedRegister, ProposedRow, UntiedFile } from './types';

/** A piece before it has its final number. */
export interface Piece extends Omit<ProposedRow, 'number'> {
  readonly code: string;
  /** The running number that the name gives; null: none. */
  readonly written: number | null;
}

type Tied = CodeInName & {
  readonly isKnown: boolean;
  /** Path of the folder that is the piece. */ readonly folder: string | null;
};

/**
 * Rows in the order of the scheme's items, then of their numbers; files with the same contents make one row for all their
 * items, because one piece may serve several.
 * @param scheme null: codes are told by their looks, kinds by words alone
 */
export function proposeRegister(files: readonly EvidenceFile[], scheme: Scheme | null): ProposedRegister {
  const items = new Map((scheme?.items ?? []).map((item) => [item.code, item]));
  const known = scheme ? codesForSearch(scheme.items.map(({ code }) => code)) : null;
  const untied: UntiedFile[] = [];
  const pieces: Piece[] = [];
  const folders = new Map<string, { readonly tied: Tied; readonly files: EvidenceFile[] }>();
  const byContents = new Map<string, number>();
  for (const file of files) {
    const tied = tie(file.path, known);
    if (!tied?.isKnown) {
      untied.push({ path: file.path, reason: tied ? 'unknown-code' : 'no-code', code: tied?.code ?? '' });
      continue;
    }
    if (tied.folder !== null) {
      const folder = folders.get(tied.folder);
      if (folder) folder.files.push(file);
      else folders.set(tied.folder, { tied, files: [file] });
      continue;
    }
    const twin = file.size > 0 ? byContents.get(file.sha256) : undefined;
    const before = twin === undefined ? undefined : pieces[twin];
    if (twin !== undefined && before) {
      pieces[twin] = merged(before, tied.code, file.path);
      continue;
    }
    byContents.set(file.sha256, pieces.length);
    pieces.push(pieceOf(file.path, tied, items.get(tied.code) ?? null, 1, scheme));
  }
  for (const [path, { tied, files: inside }] of folders)
    pieces.push(pieceOf(path, tied, items.get(tied.code) ?? null, inside.length, scheme));
  const order = scheme ? scheme.items.map(({ code }) => code) : null;
  return { rows: numbered(pieces, order), untied };
}

/** The file's own name goes first, then the folders above it, the nearest first. */
function tie(path: string, known: readonly string[] | null): Tied | null {
  const parts = path.split('/');
  let unknown: Tied | null = null;
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const isFile = at === parts.length - 1;
    const name = isFile ? withoutEnding(parts[at] ?? '') : (parts[at] ?? '');
    const found = codeInName(name, known);
    if (!found) continue;
    // A folder with a running number is one piece, whatever it holds.
    const isPiece = !isFile && found.number !== null;
    const rest = isFile || isPiece ? found.rest : withoutEnding(parts.at(-1) ?? '');
    const tied = { ...found, rest, folder: isPiece ? parts.slice(0, at + 1).join('/') : null };
    if (found.isKnown) return tied;
    unknown ??= tied;
  }
  return unknown;
}

function pieceOf(path: string, tied: Tied, item: Item | null, files: number, scheme: Scheme | null): Piece {
  const said = tied.rest;
  const { kind, doubts } = guessKind(said, path, item);
  const date = dateInName(said);
  const own: Doubt[] = [...doubts];
  if (date.kind === 'none') own.push({ id: 'date-missing' });
  if (date.kind === 'month') own.push({ id: 'date-month', month: date.month });
  if (date.kind === 'several') own.push({ id: 'date-several' });
  if (!scheme) own.push({ id: 'code-unchecked', code: tied.code });
  return {
    code: tied.code,
    written: tied.number,
    items: [tied.code],
    name: saysNothing(said) ? nameFrom(path, kind) : said.trim(),
    kind,
    date: date.kind === 'day' ? { day: date.day } : date.kind === 'month' ? { month: date.month } : null,
    path,
    copies: copiesIn(said),
    files,
    doubts: own,
  };
}

function merged(piece: Piece, code: string, path: string): Piece {
  const before = piece.doubts.find((doubt) => doubt.id === 'same-contents');
  const same: Doubt = { id: 'same-contents', paths: [...(before?.paths ?? []), path] };
  return {
    ...piece,
    items: piece.items.includes(code) ? piece.items : [...piece.items, code],
    doubts: [...piece.doubts.filter((doubt) => doubt !== before), same],
  };
}

/** Nothing, a bare number, or what a camera or a chat program calls a picture. */
function saysNothing(name: string): boolean {
  return (
    isBlankText(name) ||
    /^(img|dsc|pic|mmexport|微信图片|图片|照片|scan|扫描件?)?[\d\s_().-]*$/i.test(name.normalize('NFKC'))
  );
}

/** A file named by its number alone. */
function nameFrom(path: string, kind: string): string {
  const above = path.split('/').slice(0, -1).at(-1) ?? '';
  const folder = codeInName(above, null)?.rest ?? above;
  return isBlankText(folder) ? kind : folder.trim();
}

/** “3份” in the name; one piece where it says nothing. */
function copiesIn(name: string): number {
  const written = /(?<!\d)([1-9]\d{0,2})份/.exec(squash(name));
  return written ? Number(written[1]) : 1;
}

function withoutEnding(name: string): string {
  return name.replace(/(?<=.)\.[A-Za-z0-9]{1,5}$/, '');
}
