/**
 * The look of every sheet in one place: fonts, colours, and the named styles that designs use. Meaning is never carried
 * by colour alone: each state has a sign and a word (see vocabulary and messages), the colour only helps the eye.
 */

export const FONT = '微软雅黑';

export const COLOUR = {
  ink: '201F1E',
  quiet: '605E5C',
  link: '0F6CBD',
  line: 'D2D0CE',
  headingGround: 'F3F2F1',
  sectionGround: 'EFF6FC',
  inputGround: 'FFFDF5',
  inputLine: 'C8A951',
  noEvidence: 'FFF4CE',
  wrong: 'FDE7E9',
  done: 'DFF6DD',
  reminder: 'E4EAF1',
  /** The steps of a colour scale, which print as steps of grey too. */
  scaleLow: 'F4B183',
  scaleMiddle: 'FFE9B8',
  scaleHigh: 'FFFFFF',
  bar: '9DC3E6',
} as const;

export type ColourName = keyof typeof COLOUR;

/** What a conditional format may make of a cell, and the ground it then wears. */
export const LOOK_GROUNDS = {
  unfilled: 'inputGround',
  wrong: 'wrong',
  'no-evidence': 'noEvidence',
  done: 'done',
  reminder: 'reminder',
} as const satisfies Record<string, ColourName>;

export interface Style {
  /** In points. */
  readonly size: number;
  readonly bold?: true;
  readonly colour?: ColourName;
  readonly ground?: ColourName;
  readonly border?: 'thin' | 'input';
  readonly align: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly wrap: boolean;
  readonly underline?: true;
  /** An Excel number format; "@" keeps what is typed as text. */
  readonly format?: string;
}

const BODY = 10.5;
/** Not 0.###, under which Excel shows whole points as "3.". */
const POINTS_FORMAT = 'General';
const DATE_FORMAT = 'yyyy"年"m"月"d"日"';

export const STYLES = {
  title: { size: 16, bold: true, align: 'center', wrap: false },
  subtitle: { size: BODY, colour: 'quiet', align: 'center', wrap: true },
  notice: { size: BODY, bold: true, ground: 'noEvidence', align: 'left', wrap: true },
  caption: { size: BODY, bold: true, align: 'right', wrap: false },
  heading: { size: 11, bold: true, ground: 'headingGround', border: 'thin', align: 'center', wrap: true },
  text: { size: BODY, border: 'thin', align: 'left', wrap: true, format: '@' },
  textCenter: { size: BODY, border: 'thin', align: 'center', wrap: true, format: '@' },
  /** A name for our own use: it is there, and sorts and moves with its row, but neither screen nor paper shows it. */
  key: { size: 8, colour: 'quiet', border: 'thin', align: 'left', wrap: false, format: ';;;' },
  plain: { size: BODY, align: 'left', wrap: true },
  plainBold: { size: 11, bold: true, align: 'left', wrap: false },
  points: { size: BODY, border: 'thin', align: 'center', wrap: false, format: POINTS_FORMAT },
  share: { size: BODY, border: 'thin', align: 'center', wrap: false, format: '0%' },
  date: { size: BODY, border: 'thin', align: 'center', wrap: false, format: DATE_FORMAT },
  state: { size: BODY, border: 'thin', align: 'center', wrap: false },
  sectionText: { size: BODY, bold: true, ground: 'sectionGround', border: 'thin', align: 'left', wrap: true },
  sectionPoints: {
    size: BODY,
    bold: true,
    ground: 'sectionGround',
    border: 'thin',
    align: 'center',
    wrap: false,
    format: POINTS_FORMAT,
  },
  totalText: { size: 11, bold: true, ground: 'headingGround', border: 'thin', align: 'left', wrap: true },
  totalPoints: {
    size: 11,
    bold: true,
    ground: 'headingGround',
    border: 'thin',
    align: 'center',
    wrap: false,
    format: POINTS_FORMAT,
  },
  totalShare: {
    size: 11,
    bold: true,
    ground: 'headingGround',
    border: 'thin',
    align: 'center',
    wrap: false,
    format: '0%',
  },
  inputText: { size: BODY, ground: 'inputGround', border: 'input', align: 'left', wrap: true, format: '@' },
  inputCenter: {
    size: BODY,
    ground: 'inputGround',
    border: 'input',
    align: 'center',
    wrap: true,
    format: 'General',
  },
  inputPoints: {
    size: BODY,
    ground: 'inputGround',
    border: 'input',
    align: 'center',
    wrap: false,
    format: POINTS_FORMAT,
  },
  inputDate: {
    size: BODY,
    ground: 'inputGround',
    border: 'input',
    align: 'center',
    wrap: false,
    format: DATE_FORMAT,
  },
  inputLong: {
    size: 12,
    ground: 'inputGround',
    border: 'input',
    align: 'left',
    vertical: 'top',
    wrap: true,
    format: '@',
  },
  /** Rows that a long list may grow into: open to typing, but nothing to print while empty. */
  spareText: { size: BODY, align: 'left', wrap: true, format: '@' },
  sparePoints: { size: BODY, align: 'center', wrap: false, format: POINTS_FORMAT },
  spareDate: { size: BODY, align: 'center', wrap: false, format: DATE_FORMAT },
  link: { size: BODY, colour: 'link', underline: true, border: 'thin', align: 'left', wrap: true },
  wrong: { size: BODY, ground: 'wrong', border: 'thin', align: 'center', wrap: true },
  noEvidence: { size: BODY, ground: 'noEvidence', border: 'thin', align: 'center', wrap: true },
  wrongPoints: {
    size: BODY,
    ground: 'wrong',
    border: 'thin',
    align: 'center',
    wrap: false,
    format: `"✖ "${POINTS_FORMAT}`,
  },
  noEvidencePoints: {
    size: BODY,
    ground: 'noEvidence',
    border: 'thin',
    align: 'center',
    wrap: false,
    format: `"● "${POINTS_FORMAT}`,
  },
  wrongShare: {
    size: BODY,
    ground: 'wrong',
    border: 'thin',
    align: 'center',
    wrap: false,
    format: '"✖ "0%',
  },
  done: { size: BODY, ground: 'done', border: 'thin', align: 'center', wrap: true },
  reminder: { size: BODY, ground: 'reminder', border: 'thin', align: 'center', wrap: true },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;
