/** What is marked in an open workbook: one mark a cell, however many findings stand there. */
import { type FindingKind, kindOf } from '../checks/kind';
import type { Finding } from '../checks/types';
import type { Messages } from '../messages';
import { describe } from '../messages/describe';
import { KIND_WORDS } from '../vocabulary/summary-workbook';
import type { Mark } from './types';

/**
 * The formula of a mark's conditional format, without "=": always true, and known again by its text, since a formula is kept
 * letter by letter by every program that saves the workbook, and goes along when rows are inserted, cut or copied.
 */
export const MARK_TAG = '"zpt-mark"';
export const MARK_FORMULA = `LEN(${MARK_TAG})>0`;

const WORST_FIRST: readonly FindingKind[] = ['wrong', 'unfilled', 'no-evidence', 'reminder', 'note'];

/** A note that fills the screen is not read; the results sheet has every word. */
const LONGEST_TEXT = 600;

/** @param findings those that count: waived ones are not marked. Findings without a cell have no mark. */
export function marksOf(findings: readonly Finding[], messages: Messages): readonly Mark[] {
  const byCell = new Map<
    string,
    { readonly sheet: string; readonly cell: string; readonly found: Finding[] }
  >();
  for (const finding of findings) {
    const { sheet, cell } = finding.place;
    if (sheet === undefined || cell === undefined) continue;
    const key = JSON.stringify([sheet, cell]);
    const known = byCell.get(key);
    if (known) known.found.push(finding);
    else byCell.set(key, { sheet, cell, found: [finding] });
  }
  return [...byCell.values()].map(({ sheet, cell, found }): Mark => {
    const worst = WORST_FIRST.find((kind) => found.some((finding) => kindOf(finding) === kind));
    return { sheet, cell, kind: worst ?? 'note', text: textOf(found, messages) };
  });
}

function textOf(found: readonly Finding[], messages: Messages): string {
  const ordered = WORST_FIRST.flatMap((kind) => found.filter((finding) => kindOf(finding) === kind));
  const lines = ordered.map((finding) => {
    const { message, remedy } = describe(finding, messages);
    return messages.results.mark({ word: KIND_WORDS[kindOf(finding)], message, remedy });
  });
  const text = [...new Set(lines)].join('\n');
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}
