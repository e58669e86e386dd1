/** A county's summary (县汇总.xlsx, made by a roll-up) read back: its rows are townships. */
import { ZERO } from '../decimal';
import { KINDS } from '../checks/kind';
import type { Row, Workbook } from '../grid/types';
import { squash } from '../text';
import {
  ABSENT_COLUMNS,
  CHECKS_COLUMNS,
  GRADE_HEADING,
  NO_GRADE,
  OVERVIEW_COLUMNS,
  PROPOSAL_COLUMNS,
  ROLLUP_TABLES,
  SUMS_COLUMNS,
  SUMS_PARTS,
} from '../vocabulary/rollup-workbook';
import { KIND_WORDS } from '../vocabulary/summary-workbook';
import { TOTAL } from '../vocabulary/words';
import { countIn, numberIn, scoreCell } from './cells';
import { readRecord } from './read-record';
import { type SummaryTable, cellUnder, columnOf, placeIn, summaryTable, textUnder } from './table';
import type {
  Absent,
  CheckCount,
  Extreme,
  ItemSum,
  Proposal,
  ScoreCell,
  Spread,
  SummaryItem,
  TownshipRow,
  TownshipSummaryFile,
} from './types';
import { unitOfFile } from './unit-name';

/** null: it is no such summary. */
export function readTownshipSummary(workbook: Workbook, file: string): TownshipSummaryFile | null {
  const overview = summaryTable(
    workbook,
    [ROLLUP_TABLES.overview],
    [OVERVIEW_COLUMNS.unit, OVERVIEW_COLUMNS.counted, OVERVIEW_COLUMNS.mean],
  );
  const sums = summaryTable(workbook, [ROLLUP_TABLES.sums], Object.values(SUMS_COLUMNS));
  if (!overview || !sums) return null;
  const record = readRecord(workbook);
  const [pointsRow = null, ...sumRows] = unitRows(sums, SUMS_COLUMNS.unit);
  const columns = itemColumns(sums, pointsRow, file);
  const units = unitRows(overview, OVERVIEW_COLUMNS.unit).map((row): TownshipRow => {
    const unit = textUnder(row, columnOf(overview, OVERVIEW_COLUMNS.unit));
    const own = sumRows.find(
      (one) => squash(textUnder(one, columnOf(sums, SUMS_COLUMNS.unit))) === squash(unit),
    );
    return unitRow(file, overview, row, unit, sums, own ?? null, columns);
  });
  return {
    file,
    level: 'townships',
    unit: unitOfFile(file),
    title: record?.scheme?.title ?? '',
    format: record?.format ?? null,
    schemeId: record?.schemeId ?? null,
    schemeVersion: record?.schemeVersion ?? null,
    scheme: record?.scheme ?? null,
    madeOn: record?.madeOn ?? null,
    items: columns.map(({ item }) => item),
    absent: readAbsent(workbook),
    proposals: readProposals(workbook),
    checks: readChecks(workbook),
    units,
  };
}

/** Above the totals. */
function unitRows(table: SummaryTable, heading: string): readonly Row[] {
  const column = columnOf(table, heading);
  const end = table.rows.findIndex((row) => squash(textUnder(row, column)) === TOTAL);
  return (end < 0 ? table.rows : table.rows.slice(0, end)).filter((row) => textUnder(row, column) !== '');
}

interface ItemColumns {
  readonly item: SummaryItem;
  readonly score: number;
  readonly full: number | null;
}

function itemColumns(table: SummaryTable, pointsRow: Row | null, file: string): readonly ItemColumns[] {
  const parts = table.headings.map(({ text, column }) => ({ lines: text.split('\n'), column }));
  return parts.flatMap(({ lines: [code = '', title = '', part = ''], column }): readonly ItemColumns[] => {
    if (squash(part) !== SUMS_PARTS.score) return [];
    const full = parts.find(
      ({ lines }) => squash(lines[0] ?? '') === squash(code) && squash(lines[2] ?? '') === SUMS_PARTS.full,
    );
    const points = pointsRow && numberIn(scoreCell(cellUnder(pointsRow, column), { file }));
    return [{ item: { code, title, points }, score: column, full: full?.column ?? null }];
  });
}

function unitRow(
  file: string,
  overview: SummaryTable,
  row: Row,
  unit: string,
  sums: SummaryTable,
  own: Row | null,
  columns: readonly ItemColumns[],
): TownshipRow {
  const score = (heading: string): ScoreCell => {
    const column = columnOf(overview, heading);
    return scoreCell(cellUnder(row, column), placeIn(file, overview, row, column));
  };
  const count = (heading: string): number => countIn(cellUnder(row, columnOf(overview, heading)));
  const text = (heading: string): string => textUnder(row, columnOf(overview, heading));
  const sumIn = (heading: string): ScoreCell =>
    scoreCell(own ? cellUnder(own, columnOf(sums, heading)) : undefined, { file });
  const spread = (sum: string, counted: string, highest: Extreme | null, lowest: Extreme | null): Spread => ({
    count: own ? countIn(cellUnder(own, columnOf(sums, counted))) : 0,
    sum: numberIn(sumIn(sum)) ?? ZERO,
    highest,
    lowest,
  });
  const extreme = (heading: string, villages: string): Extreme | null => {
    const value = numberIn(score(heading));
    return value && { score: value, villages: text(villages).split('、') };
  };
  const expected = score(OVERVIEW_COLUMNS.expected);
  return {
    figures: {
      unit,
      file: text(OVERVIEW_COLUMNS.file),
      expected: expected.kind === 'number' ? count(OVERVIEW_COLUMNS.expected) : null,
      received: count(OVERVIEW_COLUMNS.received),
      missing: count(OVERVIEW_COLUMNS.missing),
      self: spread(
        SUMS_COLUMNS.self,
        SUMS_COLUMNS.counted,
        extreme(OVERVIEW_COLUMNS.highest, OVERVIEW_COLUMNS.highestVillage),
        extreme(OVERVIEW_COLUMNS.lowest, OVERVIEW_COLUMNS.lowestVillage),
      ),
      verified: spread(SUMS_COLUMNS.verified, SUMS_COLUMNS.verifiedCount, null, null),
      grades: gradesIn(overview, row),
      counts: {
        errors: count(OVERVIEW_COLUMNS.errors),
        warnings: count(OVERVIEW_COLUMNS.warnings),
        noEvidence: count(OVERVIEW_COLUMNS.noEvidence),
      },
      items: columns.map(({ item, score: at, full }): ItemSum => ({
        ...item,
        score: numberAt(own, at) ?? ZERO,
        full: full === null ? null : numberAt(own, full),
      })),
    },
    shownMean: score(OVERVIEW_COLUMNS.mean),
    place: placeIn(file, overview, row, columnOf(overview, OVERVIEW_COLUMNS.unit)),
  };
}

function numberAt(row: Row | null, column: number): ReturnType<typeof numberIn> {
  return row ? numberIn(scoreCell(cellUnder(row, column), {})) : null;
}

function gradesIn(table: SummaryTable, row: Row): ReadonlyMap<string, number> {
  const grades = new Map<string, number>();
  for (const { text, column } of table.headings) {
    const [first = '', name = ''] = text.split('\n');
    if (squash(first) !== GRADE_HEADING || name === '') continue;
    const count = countIn(cellUnder(row, column));
    if (count > 0) grades.set(name === NO_GRADE ? '' : name, count);
  }
  return grades;
}

function readAbsent(workbook: Workbook): readonly Absent[] {
  const table = summaryTable(workbook, [ROLLUP_TABLES.missing], Object.values(ABSENT_COLUMNS));
  if (!table) return [];
  const text = (row: Row, heading: string): string => textUnder(row, columnOf(table, heading));
  return table.rows.flatMap((row): readonly Absent[] => {
    const unit = text(row, ABSENT_COLUMNS.unit);
    if (unit === '') return [];
    return [
      {
        unit,
        village: text(row, ABSENT_COLUMNS.village),
        state: text(row, ABSENT_COLUMNS.state),
        file: text(row, ABSENT_COLUMNS.file),
      },
    ];
  });
}

function readProposals(workbook: Workbook): readonly Proposal[] {
  const table = summaryTable(workbook, [ROLLUP_TABLES.supervision], Object.values(PROPOSAL_COLUMNS));
  if (!table) return [];
  const text = (row: Row, id: keyof typeof PROPOSAL_COLUMNS): string =>
    textUnder(row, columnOf(table, PROPOSAL_COLUMNS[id]));
  return table.rows.flatMap((row): readonly Proposal[] =>
    text(row, 'reason') === ''
      ? []
      : [
          {
            kind: text(row, 'kind'),
            unit: text(row, 'unit'),
            village: text(row, 'village'),
            party: text(row, 'party'),
            reason: text(row, 'reason'),
          },
        ],
  );
}

function readChecks(workbook: Workbook): readonly CheckCount[] {
  const table = summaryTable(workbook, [ROLLUP_TABLES.checks], Object.values(CHECKS_COLUMNS));
  if (!table) return [];
  const text = (row: Row, id: keyof typeof CHECKS_COLUMNS): string =>
    textUnder(row, columnOf(table, CHECKS_COLUMNS[id]));
  const count = (row: Row, id: keyof typeof CHECKS_COLUMNS): number =>
    countIn(cellUnder(row, columnOf(table, CHECKS_COLUMNS[id])));
  return table.rows.flatMap((row): readonly CheckCount[] => {
    const kind = KINDS.find((one) => KIND_WORDS[one] === text(row, 'kind'));
    if (!kind || text(row, 'check') === '') return [];
    return [
      {
        kind,
        checkId: text(row, 'check'),
        example: text(row, 'example'),
        findings: count(row, 'findings'),
        villages: count(row, 'villages'),
        units: count(row, 'units'),
      },
    ];
  });
}
