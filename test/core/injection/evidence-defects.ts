/** What goes wrong with evidence: in 佐证编号, in the register, in the folder. */
import type { RegisterColumn } from '../../../src/core/vocabulary/columns';
import {
  type Defect,
  codesWhere,
  fileOf,
  isFull,
  piecesFor,
  withCells,
  withFile,
  withPiece,
  withoutPieces,
} from './defect';
import type { Village } from './village';

/** Items with as many pieces as asked, all claimed. */
const proved = (least: number, most = 99) =>
  codesWhere((line, village) => {
    const { length } = piecesFor(village, line.key);
    return isFull(line) && length >= least && length <= most;
  });

const first = (code: string): string => `${code}-1`;

const inRegister =
  (column: RegisterColumn, checkId: string): Defect['expected'] =>
  (code) => [{ checkId, at: (places) => places.register(first(code), column) }];

const atCitation =
  (checkId: string): Defect['expected'] =>
  (code) => [{ checkId, at: (places) => places.score(code, 'evidence') }];

export const EVIDENCE_DEFECTS: readonly Defect[] = [
  {
    name: 'nothing proves the points',
    targets: proved(1),
    strike: (village, code) => withoutPieces(village, piecesFor(village, code)),
    expected: atCitation('evidence-missing'),
  },
  {
    name: 'two of four records are missing',
    targets: proved(4),
    strike: (village, code) => withoutPieces(village, piecesFor(village, code).slice(0, 2)),
    expected: atCitation('evidence-too-few'),
  },
  {
    name: 'a number is cited that the register lacks',
    targets: proved(1),
    strike: (village, code) => {
      const cited = village.lines.find(({ key }) => key === code)?.cells.evidence;
      return withCells(village, code, { evidence: `${String(cited)}、${code}-77` });
    },
    expected: atCitation('evidence-unknown-number'),
  },
  {
    name: 'a record is of another year, and there are enough others',
    targets: proved(1),
    strike: (village, code) => {
      const [piece] = piecesFor(village, code);
      if (!piece) return village;
      const old = {
        ...piece,
        key: `${code}-9`,
        cells: {
          ...piece.cells,
          number: `${code}-9`,
          date: { date: '2020-02-10' },
          name: '旧的会议记录',
          file: `${code}/${code}-9.pdf`,
        },
      };
      const file = { path: `${code}/${code}-9.pdf`, size: 1000, kind: 'pdf' as const, sha256: `${code}-9` };
      return { ...village, pieces: [...village.pieces, old], files: [...village.files, file] };
    },
    expected: (code) => [
      { checkId: 'evidence-out-of-period', at: (places) => places.register(`${code}-9`, 'date') },
    ],
  },
  {
    name: 'a piece has no name',
    targets: proved(1),
    strike: (village, code) => withPiece(village, first(code), { name: null }),
    expected: inRegister('name', 'evidence-incomplete'),
  },
  {
    name: 'a date is typed as text',
    targets: proved(1),
    strike: (village, code) => withPiece(village, first(code), { date: '2022.2.10' }),
    expected: inRegister('date', 'date-not-date'),
  },
  {
    name: 'a phone number stands in a name',
    targets: proved(1),
    strike: (village, code) => withPiece(village, first(code), { name: '会议记录，联系人 13812345678' }),
    expected: inRegister('name', 'personal-data'),
  },
  {
    name: 'a piece is registered that no item needs',
    targets: (village) => [village.lines[0]?.key ?? ''],
    strike: (village) => withUnused(village),
    expected: () => [{ checkId: 'evidence-unused', at: (places) => places.register('另-1', 'number') }],
  },
  {
    name: 'a listed file is not in the folder',
    targets: proved(1),
    strike: (village, code) => withFile(village, fileOf(first(code)), null),
    expected: inRegister('file', 'evidence-file-missing'),
  },
  {
    name: 'a file is empty',
    targets: proved(1),
    strike: (village, code) => withFile(village, fileOf(first(code)), { size: 0, kind: 'unknown' }),
    expected: inRegister('file', 'evidence-file-empty'),
  },
  {
    name: 'a file is not what its ending says',
    targets: proved(1),
    strike: (village, code) => withFile(village, fileOf(first(code)), { kind: 'jpeg' }),
    expected: inRegister('file', 'evidence-file-type'),
  },
  {
    name: 'a path leaves the folder',
    targets: proved(1),
    strike: (village, code) => {
      const path = fileOf(first(code));
      return withFile(withPiece(village, first(code), { file: `../别的村/${first(code)}.pdf` }), path, null);
    },
    expected: inRegister('file', 'evidence-file-outside'),
  },
  {
    name: 'a file in the folder is not registered',
    targets: proved(1),
    strike: (village, code) => ({
      ...village,
      files: [...village.files, { path: `${code}/多出来的.pdf`, size: 9, kind: 'pdf', sha256: `${code} 多` }],
    }),
    expected: () => [{ checkId: 'evidence-file-unlisted', at: (places) => places.registerSheet }],
  },
];

function withUnused(village: Village): Village {
  const cells = {
    number: '另-1',
    name: '没有用上的照片',
    kind: '照片',
    date: { date: '2022-06-01' },
    copies: 1,
  };
  return { ...village, pieces: [...village.pieces, { key: '另-1', of: '', cells }] };
}
