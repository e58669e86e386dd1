/** Formulas of OpenDocument (OpenFormula 1.2) in the notation of Excel, which everything after the readers knows. */

const PREFIX = /^(?:of|oooc|msoxl):/;

/** `of:=SUM([.I4:.I5];2)` → `SUM(I4:I5,2)`. Formulas in Excel's own notation (`msoxl:`) are only freed of their mark. */
export function excelFormula(stored: string): string {
  const prefix = PREFIX.exec(stored)?.[0] ?? '';
  const formula = stored.slice(prefix.length).replace(/^\{?=/, '');
  return prefix === 'msoxl:' ? formula : converted(formula).replace(/\bCOM\.MICROSOFT\./g, '');
}

/** Text in quotation marks, a reference in brackets, the mark of a name, or one character. */
const PIECE = /"(?:[^"]|"")*"|\[(?:'(?:[^']|'')*'|[^\]'])*\]|\$\$|[^]/g;

function converted(formula: string): string {
  let braces = 0;
  return formula.replace(PIECE, (piece) => {
    // A name may be marked as one.
    if (piece === '$$') return '';
    if (piece.length > 1) return piece.startsWith('[') ? excelReference(piece.slice(1, -1)) : piece;
    if (piece === '{') braces += 1;
    else if (piece === '}') braces -= 1;
    else if (piece === ';' || piece === '~') return ',';
    else if (piece === '|' && braces > 0) return ';';
    else if (piece === '!') return ' ';
    return piece;
  });
}

const SHEET = /^('(?:[^']|'')*'#)?(\$?(?:'(?:[^']|'')*'|[^.'#:]*))\./;

/** `$'表 一'.$A$1:.$B$2` → `'表 一'!$A$1:$B$2`. */
export function excelReference(reference: string): string {
  const [sheetPart = '', file, sheet = ''] = SHEET.exec(reference) ?? [];
  const address = reference.slice(sheetPart.length).replace(/:(?:\$?(?:'(?:[^']|'')*'|[^.':]*))\./, ':');
  const name = sheet.replace(/^\$/, '');
  if (file !== undefined) return `'[${file.slice(1, -2)}]${name.replace(/^'|'$/g, '')}'!${address}`;
  return name === '' ? address : `${name}!${address}`;
}

/** The other workbook that a reference in the formula names, as stored; null when all are inside. */
export function externalFile(stored: string): string | null {
  return /\['((?:[^']|'')+)'#/.exec(stored)?.[1]?.replaceAll("''", "'") ?? null;
}
