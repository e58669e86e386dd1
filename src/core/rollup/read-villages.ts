/** A township's summary (汇总.xlsx) read back: what stands in its visible sheets, beside what its record says. */
import type { Row, Workbook } from '../grid/types';
import { readStamp } from '../summary-file/stamp';
import type { SummaryVillage } from '../summary-file/types';
import { squash } from '../text';
import {
  MISSING_COLUMNS,
  RANKING_COLUMNS,
  SUMMARY_TABLES,
  SUPERVISION_COLUMNS,
} from '../vocabulary/summary-workbook';
import { countIn, itemHeading, numberIn, scoreCell } from './cells';
import { readRecord } from './read-record';
import {
  type SummaryTable,
  bodyOf,
  cellUnder,
  columnOf,
  isFooter,
  placeIn,
  summaryTable,
  textUnder,
} from './table';
import type { Absent, Proposal, ScoreCell, SummaryItem, VillageRow, VillageSummaryFile } from './types';
import { unitOfFile } from './unit-name';

type Column = keyof typeof RANKING_COLUMNS;

/** null: it is no such summary, or its sheets can no longer be known. */
export function readVillageSummary(workbook: Workbook, file: string): VillageSummaryFile | null {
  const overview = summaryTable(
    workbook,
    [SUMMARY_TABLES.ranking, SUMMARY_TABLES.overview],
    [RANKING_COLUMNS.village, RANKING_COLUMNS.self],
  );
  const items = summaryTable(
    workbook,
    [SUMMARY_TABLES.items],
    [RANKING_COLUMNS.village, RANKING_COLUMNS.self],
  );
  if (!overview || !items) return null;
  const record = readRecord(workbook);
  const stamp = readStamp(workbook);
  const stamped = onlyOnes(stamp?.villages ?? []);
  const { pointsRow, rows: itemRows } = itemRowsOf(items);
  const columns = itemColumns(items, pointsRow, file);
  const byVillage = new Map<string, Row[]>();
  for (const row of itemRows) {
    const name = squash(textUnder(row, columnOf(items, RANKING_COLUMNS.village)));
    byVillage.set(name, [...(byVillage.get(name) ?? []), row]);
  }
  const villages = overviewRows(overview).map((row): VillageRow => {
    const cell = (id: Column): ScoreCell => {
      const column = columnOf(overview, RANKING_COLUMNS[id]);
      return scoreCell(cellUnder(row, column), placeIn(file, overview, row, column));
    };
    const count = (id: Column): number => countIn(cellUnder(row, columnOf(overview, RANKING_COLUMNS[id])));
    const village = textUnder(row, columnOf(overview, RANKING_COLUMNS.village));
    // A village that came twice has two rows in both sheets, in the same order.
    const own = byVillage.get(squash(village))?.shift();
    return {
      village,
      self: cell('self'),
      verified: cell('verified'),
      grade: plainGrade(textUnder(row, columnOf(overview, RANKING_COLUMNS.grade))),
      counts: { errors: count('errors'), warnings: count('warnings'), noEvidence: count('noEvidence') },
      itemsTotal: own ? itemCell(file, items, own, columnOf(items, RANKING_COLUMNS.self)) : null,
      scores: new Map(
        own
          ? columns.map(({ item, column }) => [
              squash(item.code),
              itemCell(file, items, own, column, item.code),
            ])
          : [],
      ),
      stamped: stamped.get(squash(village))?.self ?? null,
      isComparable: record?.villages.get(squash(village)) ?? null,
      place: placeIn(file, overview, row, columnOf(overview, RANKING_COLUMNS.village)),
    };
  });
  const listed = new Set(villages.map(({ village }) => squash(village)));
  const known = [
    ...itemRows.map((row) => textUnder(row, columnOf(items, RANKING_COLUMNS.village))),
    ...(record?.villageNames ?? []),
  ];
  return {
    file,
    level: 'villages',
    unit: unitOfFile(file, record?.scheme?.township ?? stamp?.scheme?.township),
    title: record?.scheme?.title ?? stamp?.scheme?.title ?? titleOf(workbook, overview),
    format: record?.format ?? null,
    schemeId: record?.schemeId ?? stamp?.scheme?.id ?? null,
    schemeVersion: record?.schemeVersion ?? stamp?.scheme?.version ?? null,
    scheme: record?.scheme ?? null,
    madeOn: record?.madeOn ?? stamp?.madeOn ?? null,
    items: columns.map(({ item }) => item),
    absent: readAbsent(workbook),
    proposals: readProposals(workbook),
    checks: record?.checks ?? [],
    villages,
    vanished: [
      ...new Map(
        known.filter((name) => !listed.has(squash(name))).map((name) => [squash(name), name]),
      ).values(),
    ],
    base: pointsRow && numberIn(itemCell(file, items, pointsRow, columnOf(items, RANKING_COLUMNS.self))),
    averagedOver: averagedOver(overview),
  };
}

/** Squashed name → village; one that came twice has no one total. */
function onlyOnes(villages: readonly SummaryVillage[]): ReadonlyMap<string, SummaryVillage> {
  const only = new Map<string, SummaryVillage>();
  const several = new Set<string>();
  for (const one of villages) {
    const name = squash(one.village);
    if (only.has(name)) several.add(name);
    only.set(name, one);
  }
  for (const name of several) only.delete(name);
  return only;
}

function plainGrade(text: string): string {
  return text === '—' ? '' : text;
}

/** Villages' rows: with a name, above the averages. */
function overviewRows(table: SummaryTable): readonly Row[] {
  return bodyOf(table, columnOf(table, RANKING_COLUMNS.village));
}

function itemRowsOf(table: SummaryTable): { readonly pointsRow: Row | null; readonly rows: readonly Row[] } {
  const [pointsRow = null, ...rows] = bodyOf(table, columnOf(table, RANKING_COLUMNS.village));
  return { pointsRow, rows };
}

interface ItemColumn {
  readonly item: SummaryItem;
  readonly column: number;
}

function itemColumns(table: SummaryTable, pointsRow: Row | null, file: string): readonly ItemColumn[] {
  return table.headings.flatMap(({ text, column }): readonly ItemColumn[] => {
    const heading = itemHeading(text);
    if (!heading) return [];
    const points = pointsRow ? itemCell(file, table, pointsRow, column) : null;
    return [{ item: { ...heading, points: points?.kind === 'number' ? points.value : null }, column }];
  });
}

function itemCell(
  file: string,
  table: SummaryTable,
  row: Row,
  column: number | null,
  item?: string,
): ScoreCell {
  const place = placeIn(file, table, row, column);
  return scoreCell(cellUnder(row, column), item === undefined ? place : { ...place, item });
}

function titleOf({ sheets }: Workbook, { sheet }: SummaryTable): string {
  const first = sheets.find(({ name }) => name === sheet)?.rows[0]?.cells[0]?.value;
  return typeof first === 'string' ? first.replace(/汇总表?$/, '') : '';
}

function readAbsent(workbook: Workbook): readonly Absent[] {
  const table = summaryTable(workbook, [SUMMARY_TABLES.missing], Object.values(MISSING_COLUMNS));
  if (!table) return [];
  const text = (row: Row, heading: string): string => textUnder(row, columnOf(table, heading));
  return table.rows.flatMap((row): readonly Absent[] => {
    const village = text(row, MISSING_COLUMNS.village);
    const file = text(row, MISSING_COLUMNS.file);
    // "都收到了" stands in a row of neither.
    if (village === '' && file === '') return [];
    return [{ unit: '', village, state: text(row, MISSING_COLUMNS.state), file }];
  });
}

function readProposals(workbook: Workbook): readonly Proposal[] {
  const table = summaryTable(
    workbook,
    [SUMMARY_TABLES.supervision],
    [SUPERVISION_COLUMNS.kind, SUPERVISION_COLUMNS.village, SUPERVISION_COLUMNS.reason],
  );
  if (!table) return [];
  const text = (row: Row, heading: string): string => textUnder(row, columnOf(table, heading));
  return table.rows.flatMap((row): readonly Proposal[] => {
    const reason = text(row, SUPERVISION_COLUMNS.reason);
    if (reason === '') return [];
    return [
      {
        kind: text(row, SUPERVISION_COLUMNS.kind),
        unit: '',
        village: text(row, SUPERVISION_COLUMNS.village),
        party: text(row, SUPERVISION_COLUMNS.party),
        reason,
      },
    ];
  });
}

/** "平均（14 村）": the number in brackets. */
function averagedOver(table: SummaryTable): number | null {
  const footer = table.rows.find(isFooter);
  const caption = footer ? textUnder(footer, columnOf(table, RANKING_COLUMNS.village)) : '';
  const digits = /[（(]\D*(\d{1,6})/.exec(caption)?.[1];
  return digits === undefined ? null : Number(digits);
}
