/**
 * The typefaces of official documents. Many computers lack some of them; each names what may stand in, and Word, WPS and
 * LibreOffice take the first one they have.
 */
export const FONT = {
  /** 小标宋: titles. */
  title: '方正小标宋简体',
  /** 仿宋: the text. */
  body: '仿宋_GB2312',
  /** 黑体: headings of the first level. */
  heading: '黑体',
  /** 楷体: headings of the second level. */
  subheading: '楷体_GB2312',
  /** 宋体: page numbers and tables. */
  song: '宋体',
} as const;

/** Latin letters and digits. */
export const LATIN = 'Times New Roman';

export const SUBSTITUTES: Readonly<Record<string, readonly string[]>> = {
  [FONT.title]: ['方正小标宋_GBK', '小标宋', '华文中宋', '宋体', 'SimSun', 'Noto Serif CJK SC'],
  [FONT.body]: ['仿宋', 'FangSong', '华文仿宋', '方正仿宋_GBK', 'Noto Serif CJK SC'],
  [FONT.heading]: ['SimHei', '方正黑体_GBK', '华文黑体', 'Noto Sans CJK SC'],
  [FONT.subheading]: ['楷体', 'KaiTi', '华文楷体', '方正楷体_GBK', 'Noto Serif CJK SC'],
  [FONT.song]: ['SimSun', '方正书宋_GBK', '华文宋体', 'Noto Serif CJK SC'],
};
