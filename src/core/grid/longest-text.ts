/** What a cell holds at most, in UTF-16 units: Excel's limit, and that of its file format. */
export const LONGEST_TEXT = 32_767;
