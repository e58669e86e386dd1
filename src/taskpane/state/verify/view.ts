/** The item whose row is looked at, with all that somebody who verifies it needs to know. */
import type { ItemAssessment } from '../../../core/assessment';
import { type Decimal, formatDecimal } from '../../../core/decimal';
import { indexEvidence } from '../../../core/evidence/cite';
import { parseAddress } from '../../../core/grid/address';
import type { CellAddress } from '../../../core/host/types';
import type { Messages } from '../../../core/messages';
import type { NumberEntry, Place } from '../../../core/recognise/types';
import { NOT_APPLICABLE } from '../../../core/vocabulary/words';
import type { CheckResult } from '../check/types';
import { plain } from '../plain';

export interface VerifyView {
  readonly code: string;
  readonly title: string;
  /** "" where the item has none. */
  readonly points: string;
  readonly standard: string;
  /** As they are written; "" for blanks. */
  readonly self: string;
  readonly verified: string;
  readonly note: string;
  /** What the rule makes of the counts, and how; null: it cannot say. */
  readonly suggested: { readonly score: string; readonly explanation: string } | null;
  readonly pieces: readonly { readonly number: string; readonly name: string }[];
  /** What the check found about the item: what its evidence lacks, too. */
  readonly findings: readonly string[];
  /** null: the table has no such column. */
  readonly cells: { readonly verified: CellAddress | null; readonly note: CellAddress | null };
}

/** null: the cell belongs to no item that is scored. */
export function verifyViewAt(
  result: CheckResult,
  { sheet, cell }: CellAddress,
  { rules }: Messages,
): VerifyView | null {
  const at = parseAddress(cell);
  const { assessment, open } = result;
  const entry = assessment.items.find(
    ({ row, item }) => item.kind !== 'veto' && row?.row === at?.row && row?.place.sheet === sheet,
  );
  if (!at || !entry?.row) return null;
  const { item, row, suggested, explanation } = entry;
  return {
    code: plain(item.code),
    title: plain(item.title),
    points: pointsText(item.points),
    standard: plain(item.standard),
    self: entryText(row.self.value),
    verified: entryText(row.verified.value),
    note: row.verifiedNote.value,
    suggested: suggested && {
      score: formatDecimal(suggested),
      explanation: explanation ? plain(rules.explain(explanation)) : '',
    },
    pieces: piecesOf(result, entry),
    findings: open.filter(({ finding }) => finding.place.item === item.code).map(({ message }) => message),
    cells: { verified: addressIn(row.verified.place), note: addressIn(row.verifiedNote.place) },
  };
}

function piecesOf({ assessment }: CheckResult, { item }: ItemAssessment): VerifyView['pieces'] {
  const { byItem } = indexEvidence(assessment.submission.register, assessment.items);
  return (byItem.get(item.code)?.rows ?? []).map(({ number, name }) => ({
    number: plain(number.value),
    name: plain(name.value),
  }));
}

function addressIn({ sheet, cell }: Place): CellAddress | null {
  return sheet === undefined || cell === undefined ? null : { sheet, cell };
}

function pointsText(points: Decimal | null): string {
  return points ? formatDecimal(points) : '';
}

function entryText(entry: NumberEntry): string {
  switch (entry.kind) {
    case 'number':
      return formatDecimal(entry.value);
    case 'not-applicable':
      return NOT_APPLICABLE;
    case 'text':
    case 'error':
      return plain(entry.text);
    case 'blank':
    case 'uncalculated':
      return '';
  }
}
