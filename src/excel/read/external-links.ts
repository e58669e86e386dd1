/** Other workbooks that formulas refer to: "='D:\\旧表\\[2021.xlsx]自评表'!I14" or "=[2021.xlsx]自评表!I14". */
import type { AnsweredPiece } from './cells';
import { isFormula } from './cell';

const QUOTED = /'((?:[^'[]|'')*)\[([^\]']+)\](?:[^']|'')*'!/g;
const PLAIN = /(?<![\w\]'])\[([^\]'[]+\.\w+)\][^\s!'"()]*!/g;

export function externalLinksIn({ formulas, values }: AnsweredPiece): readonly string[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((formula, across) => {
      if (typeof formula !== 'string' || !formula.includes('[')) return [];
      return isFormula(formula, values[down]?.[across]) ? linksIn(formula) : [];
    }),
  );
}

function linksIn(formula: string): readonly string[] {
  // Texts inside the formula refer to nothing.
  const bare = formula.replace(/"[^"]*"/g, '""');
  return [
    ...[...bare.matchAll(QUOTED)].map(([, folder = '', book = '']) => folder.replaceAll("''", "'") + book),
    ...[...bare.matchAll(PLAIN)].map(([, book = '']) => book),
  ];
}
