/** Telling dates from numbers: a spreadsheet stores both as numbers and only the number format differs. */

/** The ids a file need not define; those of East Asian editions (27–36, 50–58) are dates too (ECMA-376 18.8.30). */
function isBuiltinDateFormat(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Excel allows 255 characters; a longer code is hostile, and its beginning tells enough. */
const LONGEST = 255;

/**
 * Whether a number format code shows a date or time.
 * @param code such as `yyyy"年"m"月"d"日"`, `[$-804]yyyy/m/d` or `0.00`
 */
export function isDateFormatCode(code: string): boolean {
  const [positive = ''] = code.slice(0, LONGEST).split(';');
  const bare = positive
    .replace(/"[^"]*"?/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return !/general/i.test(bare) && /[ymdhsb年月日]|上午|aaa/i.test(bare.replace(/e[+-]/gi, ''));
}

/** @param id numFmtId @param code the code the file defines for it, if any */
export function isDateFormat(id: number, code: string | undefined): boolean {
  return code === undefined ? isBuiltinDateFormat(id) : isDateFormatCode(code);
}
