/** The very hidden sheet of a summary workbook: one record a row, every value a text. */
import { type CivilDate, parseCivilDate } from '../calendar/civil-date';
import { type Decimal, formatDecimal, parseDecimal } from '../decimal';
import { cellIn, scalarText } from '../grid/lookup';
import type { Workbook } from '../grid/types';
import { SUMMARY_FORMAT, SUMMARY_STAMP, SUMMARY_TABLES } from '../vocabulary/summary-workbook';
import {
  type ProposedEntry,
  type SummarySchemeId,
  type SummaryStamp,
  type SummaryVillage,
  TYPED_COLUMNS,
  type TypedCells,
  type TypedValue,
} from './types';

/** The widest record: a fault. */
const COLUMNS = 12;

/** null: there is none, or it is another version's. */
export function readStamp({ sheets }: Workbook): SummaryStamp | null {
  const sheet = sheets.find(({ name }) => name === SUMMARY_TABLES.stamp);
  if (!sheet) return null;
  const records = sheet.rows.map((row) =>
    Array.from({ length: COLUMNS }, (_none, column) => scalarText(cellIn(row, column)?.value)),
  );
  const of = (kind: string): readonly (readonly string[])[] =>
    records.flatMap(([first, ...rest]) => (first === kind ? [rest] : []));
  const format = of(SUMMARY_STAMP.format)[0]?.[0];
  if (format !== SUMMARY_FORMAT) return null;
  const scheme = of(SUMMARY_STAMP.scheme)[0];
  return {
    format,
    scheme: scheme ? schemeFrom(scheme) : null,
    madeOn: parseCivilDate(of(SUMMARY_STAMP.madeOn)[0]?.[0] ?? ''),
    villages: of(SUMMARY_STAMP.village).map(villageFrom),
    proposed: of(SUMMARY_STAMP.fault).map(proposedFrom),
  };
}

/** The records as `readStamp` takes them. */
export function stampRecords(stamp: Omit<SummaryStamp, 'format'>): readonly (readonly string[])[] {
  const { scheme, madeOn, villages, proposed } = stamp;
  return [
    [SUMMARY_STAMP.format, SUMMARY_FORMAT],
    ...(scheme
      ? [[SUMMARY_STAMP.scheme, scheme.id, scheme.version, scheme.title, scheme.township] as const]
      : []),
    [SUMMARY_STAMP.madeOn, madeOn ?? ''],
    ...villages.map((one): readonly string[] => [
      SUMMARY_STAMP.village,
      one.village,
      one.file,
      ...[one.self, one.declared, one.suggested, one.verified, one.final].map((points) =>
        points ? formatDecimal(points) : '',
      ),
      one.rank === null ? '' : String(one.rank),
      one.grade ?? '',
    ]),
    ...proposed.map(({ village, key, clearedOn, typed }): readonly string[] => [
      SUMMARY_STAMP.fault,
      village,
      key,
      clearedOn ?? '',
      ...TYPED_COLUMNS.map((id) => textOfValue(typed[id])),
    ]),
  ];
}

function schemeFrom([id = '', version = '', title = '', township = '']: readonly string[]): SummarySchemeId {
  return { id, version, title, township };
}

function villageFrom([village = '', file = '', ...rest]: readonly string[]): SummaryVillage {
  const [self, declared, suggested, verified, final] = rest.map((text): Decimal | null => parseDecimal(text));
  const [rank = '', grade = ''] = rest.slice(5);
  return {
    village,
    file,
    self: self ?? null,
    declared: declared ?? null,
    suggested: suggested ?? null,
    verified: verified ?? null,
    final: final ?? null,
    rank: /^\d+$/.test(rank) ? Number(rank) : null,
    grade: grade === '' ? null : grade,
  };
}

function proposedFrom([village = '', key = '', clearedOn = '', ...typed]: readonly string[]): ProposedEntry {
  return {
    village,
    key,
    clearedOn: dateFrom(clearedOn),
    typed: Object.fromEntries(
      TYPED_COLUMNS.map((id, at) => [id, valueOfText(typed[at] ?? '')]),
    ) as unknown as TypedCells,
  };
}

const dateFrom = (text: string): CivilDate | null => (text === '' ? null : parseCivilDate(text));

/** A letter before the value says what it is, so that a date and a text like one stay apart. */
function textOfValue(value: TypedValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return `t${value}`;
  return typeof value === 'number' ? `n${String(value)}` : `d${value.date}`;
}

function valueOfText(text: string): TypedValue {
  const rest = text.slice(1);
  switch (text[0]) {
    case 't':
      return rest;
    case 'n':
      return Number(rest);
    case 'd': {
      const date = parseCivilDate(rest);
      return date === null ? null : { date };
    }
    default:
      return null;
  }
}
