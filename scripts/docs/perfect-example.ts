/** The perfect example as tables, with row numbers and column letters, so that a place such as 自评表!I4 can be found. */
import { dateFromSerial } from '../../src/core/calendar/civil-date';
import { perfectScheme } from '../../src/core/checks/perfect/scheme';
import { editedExample } from '../../src/core/checks/perfect/try';
import { columnLetters } from '../../src/core/grid/address';
import { cellIn, scalarText } from '../../src/core/grid/lookup';
import type { Cell, Row, Sheet } from '../../src/core/grid/types';
import { dateText } from '../../src/core/messages/zh-CN/date-text';
import { formatRequirement } from '../../src/core/scheme/evidence-parameters';
import type { Village } from '../../src/core/scheme/types';
import { ruleDefinition } from '../../src/core/scoring';
import { formatRule } from '../../src/core/scoring/parameters';
import { settingValues } from '../../src/core/sheets/scheme/settings';
import { SCORE_COLUMNS, TABLES } from '../../src/core/vocabulary/columns';
import { SETTINGS, SETTING_COLUMNS, type SettingKey } from '../../src/core/vocabulary/scheme-workbook';
import { CAPTIONS, NOT_APPLICABLE_POLICY } from '../../src/core/vocabulary/words';
import { settingText } from './edit-words';
import { linkTo, lines, list, plain, table } from './markdown';
import { CHECKS, heading } from './words';

const WORDS = CHECKS.perfect;

/** The score table and the scheme, as blocks of Markdown. */
export function perfectExample(): readonly string[] {
  const scores = sheetNamed(TABLES.scores);
  return [
    WORDS.about,
    sheetTable(scores, LEFT_OUT),
    list([...otherRows(scores), WORDS.leftOut(namesLeftOut(scores).join('、'))]),
    WORDS.scheme,
    schemeTable(),
    WORDS.settings,
    settingsTable(),
    WORDS.roster(perfectScheme.roster.map(villageWords).join('、')),
    WORDS.others(linkTo(heading(WORDS.othersTitle))),
  ];
}

/** The register, the ledgers and the work summary, as blocks of Markdown. */
export function otherSheets(): readonly string[] {
  return sheets()
    .filter(({ name, state }) => state === 'visible' && name !== TABLES.scores)
    .flatMap((sheet) => [
      `**${plain(sheet.name)}**`,
      sheet.name === TABLES.summary ? list(sheet.rows.map(rowInWords)) : sheetTable(sheet, []),
    ]);
}

/** Columns that no finding needs, or that are blank. */
const LEFT_OUT: readonly string[] = [
  SCORE_COLUMNS.content,
  SCORE_COLUMNS.standard,
  SCORE_COLUMNS.verified,
  SCORE_COLUMNS.verifiedNote,
  SCORE_COLUMNS.department,
];

const SHOWN_SETTINGS: readonly SettingKey[] = [
  'periodFrom',
  'periodTo',
  'deadline',
  'base',
  'bonusCap',
  'step',
  'places',
  'summaryLength',
  'vetoEnabled',
];

function sheets(): readonly Sheet[] {
  const { read } = editedExample([]);
  if (!read.ok) throw new Error('The perfect example cannot be read.');
  return read.workbook.sheets;
}

function sheetNamed(name: string): Sheet {
  const found = sheets().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name} in the perfect example.`);
  return found;
}

/** The row with the most cells is the heading row: titles and signatures are shorter. */
function headingRow(sheet: Sheet): Row {
  const [first, ...rest] = sheet.rows;
  if (!first) throw new Error(`Nothing in ${sheet.name} of the perfect example.`);
  return rest.reduce((widest, row) => (row.cells.length > widest.cells.length ? row : widest), first);
}

/** An item, a total, a piece of evidence, a line of a ledger: anything below the headings but the signatures. */
function isEntry(sheet: Sheet, row: Row): boolean {
  const signed = row.cells.some(({ value }) => value === CAPTIONS.preparer);
  return row.index > headingRow(sheet).index && !signed;
}

function sheetTable(sheet: Sheet, leftOut: readonly string[]): string {
  const columns = headingRow(sheet).cells.filter(({ value }) => !leftOut.includes(scalarText(value)));
  return table(
    [WORDS.row, ...columns.map((cell) => plain(`${columnLetters(cell.column)} ${cellText(cell)}`))],
    sheet.rows
      .filter((row) => isEntry(sheet, row))
      .map((row) => [
        String(row.index + 1),
        ...columns.map(({ column }) => plain(cellText(cellIn(row, column)))),
      ]),
  );
}

function otherRows(sheet: Sheet): readonly string[] {
  const headings = headingRow(sheet).index;
  return sheet.rows.filter((row) => row.index !== headings && !isEntry(sheet, row)).map(rowInWords);
}

function rowInWords({ index, cells }: Row): string {
  return plain(WORDS.otherRow(String(index + 1), cells.map(cellText).join(' ')));
}

function namesLeftOut(sheet: Sheet): readonly string[] {
  return headingRow(sheet)
    .cells.filter(({ value }) => LEFT_OUT.includes(scalarText(value)))
    .map((cell) => plain(`${columnLetters(cell.column)} ${cellText(cell)}`));
}

function cellText(cell: Cell | undefined): string {
  if (cell?.isDate && typeof cell.value === 'number')
    return dateText(dateFromSerial(cell.value, false) ?? '');
  const text = scalarText(cell?.value);
  return cell?.formula === undefined ? text : WORDS.formula(text);
}

function schemeTable(): string {
  return table(
    WORDS.schemeHeadings,
    perfectScheme.items.map(({ code, title, rule, evidence, notApplicable }) => [
      plain(code),
      plain(title),
      plain(ruleDefinition(rule).word),
      plain(formatRule(rule)),
      lines(evidence.map((needed) => plain(formatRequirement(needed)))),
      plain(NOT_APPLICABLE_POLICY[notApplicable]),
    ]),
  );
}

function villageWords({ name, aliases }: Village): string {
  return plain(WORDS.village(name, aliases.join('、')));
}

function settingsTable(): string {
  const values = settingValues(perfectScheme);
  return table(
    [SETTING_COLUMNS.name, SETTING_COLUMNS.value],
    SHOWN_SETTINGS.map((key) => [plain(SETTINGS[key][0]), plain(settingText(values[key]))]),
  );
}
