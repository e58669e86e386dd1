/** The page of official documents in Word's units. (GB/T 9704-2012 5, 7) */

/** Twentieths of a point. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

export const PAGE = { width: twips(210), height: twips(297) } as const;

/** 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. */
export const MARGIN = { top: twips(37), left: twips(28), right: twips(26), bottom: twips(35) } as const;

export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const TEXT_HEIGHT = PAGE.height - MARGIN.top - MARGIN.bottom;

/** 22 lines a page, 28 characters a line. */
export const LINES = 22;
export const CHARACTERS = 28;

export const LINE = Math.floor(TEXT_HEIGHT / LINES);

/** Half points: 二号 22, 三号 16, 四号 14, 小四 12, 五号 10.5. */
export const SIZE = { title: 44, body: 32, page: 28, table: 24 } as const;

/** One character of 三号, in twips. */
export const CHARACTER = SIZE.body * 10;

/**
 * By how much characters stand closer than their size so that 28 fill a line. Programs read a page's character grid in
 * different ways; this they all read alike.
 */
export const CLOSER = Math.floor(TEXT_WIDTH / CHARACTERS) - CHARACTER;

/** The page number stands 7 mm below the text; the footer is measured from the page's edge. */
export const FOOTER = MARGIN.bottom - twips(7) - SIZE.page * 10;
