/** 等级, 设置 and 村名单. */
import type { Messages } from '../../messages';
import type { Scheme } from '../../scheme/types';
import { formatDecimal } from '../../decimal';
import {
  CHECK_SETTING,
  CHECK_SWITCHES,
  FINAL_SCORES,
  GRADE_COLUMNS,
  ROSTER_COLUMNS,
  SCHEME_TABLES,
  SETTINGS,
  SETTING_COLUMNS,
  SETTING_KEYS,
  type SettingKey,
  WITHOUT_EVIDENCE,
} from '../../vocabulary/scheme-workbook';
import { NO, YES } from '../../vocabulary/words';
import { type Content, bannerRow, designRow } from '../layout/rows';
import type { StyleName } from '../style';
import type { RowDesign, SheetDesign, Validation } from '../types';
import { settingValues } from './settings';

/** Title, hint, headings. */
export const HEADING_ROW = 2;

interface List {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Content[])[];
  readonly validations: readonly Validation[];
  /** The column of the first cell to fill in. */
  readonly active: string;
}

export function listSheet({
  name,
  title,
  hint,
  headings,
  widths,
  rows,
  validations,
  active,
}: List): SheetDesign {
  const top = bannerRow(0, title, 'title', widths, 30);
  const below = bannerRow(1, hint, 'plain', widths, 24);
  return {
    name,
    state: 'visible',
    widths,
    rows: [
      top.design,
      below.design,
      designRow(
        HEADING_ROW,
        headings.map((heading): Content => [heading, 'heading']),
        widths,
        { least: 26 },
      ),
      ...rows.map((contents, at): RowDesign => designRow(HEADING_ROW + 1 + at, contents, widths)),
    ],
    merges: [top.merge, below.merge],
    freeze: { rows: HEADING_ROW + 1, columns: 0 },
    validations,
    conditionalFormats: [],
    isProtected: false,
    print: { landscape: true, footer: { left: title, right: '' } },
    activeCell: `${active}${String(HEADING_ROW + 2)}`,
  };
}

const GRADE_ROWS = 10;
/** Rows that look like rows to fill in, and rows that take a village all the same. */
const ROSTER_SHOWN = 20;
const ROSTER_ROWS = 60;

export function padded(
  rows: readonly (readonly Content[])[],
  length: number,
  blank: readonly Content[],
): readonly (readonly Content[])[] {
  return [...rows, ...Array.from({ length: Math.max(0, length - rows.length) }, () => blank)];
}

export function choices(
  row: number,
  column: number,
  rows: number,
  options: readonly string[],
  title: string,
  text: string,
): Validation {
  return {
    area: { top: row, left: column, bottom: row + rows - 1, right: column },
    rule: { kind: 'list', options },
    error: { title, text },
    strictness: 'refuse',
  };
}

export function gradesSheet({ grades }: Scheme, messages: Messages): SheetDesign {
  const texts = messages.sheets.scheme;
  const yesNo = (value: boolean): string => (value ? YES : NO);
  const rows = grades.map(({ name, from, fromInclusive, to, toInclusive }): readonly Content[] => [
    [name, 'inputText'],
    [Number(formatDecimal(from)), 'inputPoints'],
    [yesNo(fromInclusive), 'inputCenter'],
    [to === null ? null : Number(formatDecimal(to)), 'inputPoints'],
    [yesNo(toInclusive), 'inputCenter'],
  ]);
  const styles: readonly StyleName[] = [
    'inputText',
    'inputPoints',
    'inputCenter',
    'inputPoints',
    'inputCenter',
  ];
  return listSheet({
    name: SCHEME_TABLES.grades,
    title: texts.gradesTitle,
    hint: texts.gradesHint,
    headings: Object.values(GRADE_COLUMNS),
    widths: [16, 12, 12, 12, 12],
    rows: padded(
      rows,
      GRADE_ROWS,
      styles.map((style) => [null, style]),
    ),
    validations: [2, 4].map((column) =>
      choices(HEADING_ROW + 1, column, GRADE_ROWS, [YES, NO], SCHEME_TABLES.grades, texts.choose),
    ),
    active: 'A',
  });
}

const SETTING_STYLES: Readonly<Record<(typeof SETTINGS)[SettingKey][1], StyleName>> = {
  text: 'inputText',
  'yes-no': 'inputCenter',
  date: 'inputDate',
  'optional-date': 'inputDate',
  decimal: 'inputPoints',
  'optional-decimal': 'inputPoints',
  whole: 'inputPoints',
  'without-evidence': 'inputCenter',
  'final-score': 'inputCenter',
};

export function settingsSheet(scheme: Scheme, messages: Messages): SheetDesign {
  const texts = messages.sheets.scheme;
  const values = settingValues(scheme);
  const settings = SETTING_KEYS.map((key): readonly Content[] => [
    [SETTINGS[key][0], 'text'],
    [values[key], SETTING_STYLES[SETTINGS[key][1]]],
    [texts.settings[key], 'text'],
  ]);
  const switches = Object.entries(scheme.checks).map(([id, to]): readonly Content[] => [
    [`${CHECK_SETTING}${id}`, 'inputText'],
    [CHECK_SWITCHES[to], 'inputCenter'],
    [texts.checkSwitch, 'text'],
  ]);
  const row = (key: SettingKey): number => HEADING_ROW + 1 + SETTING_KEYS.indexOf(key);
  const options: readonly (readonly [SettingKey, readonly string[]])[] = [
    ['illustrative', [YES, NO]],
    ['rankingEnabled', [YES, NO]],
    ['vetoEnabled', [YES, NO]],
    ['withoutEvidence', Object.values(WITHOUT_EVIDENCE)],
    ['belowZero', [YES, NO]],
    ['finalScore', Object.values(FINAL_SCORES)],
    ['papersLetterhead', [YES, NO]],
  ];
  return listSheet({
    name: SCHEME_TABLES.settings,
    title: texts.settingsTitle,
    hint: texts.settingsHint,
    headings: Object.values(SETTING_COLUMNS),
    widths: [22, 40, 60],
    rows: [...settings, ...switches],
    validations: options.map(([key, words]) =>
      choices(row(key), 1, 1, words, SETTINGS[key][0], texts.choose),
    ),
    active: 'B',
  });
}

export function rosterSheet({ roster }: Scheme, messages: Messages): SheetDesign {
  const texts = messages.sheets.scheme;
  return listSheet({
    name: SCHEME_TABLES.roster,
    title: texts.rosterTitle,
    hint: texts.rosterHint,
    headings: Object.values(ROSTER_COLUMNS),
    widths: [24, 50],
    rows: padded(
      padded(
        roster.map(({ name, aliases }): readonly Content[] => [
          [name, 'inputText'],
          [aliases.join('、'), 'inputText'],
        ]),
        ROSTER_SHOWN,
        [
          [null, 'inputText'],
          [null, 'inputText'],
        ],
      ),
      ROSTER_ROWS,
      [
        [null, 'spareText'],
        [null, 'spareText'],
      ],
    ),
    validations: [],
    active: 'A',
  });
}
