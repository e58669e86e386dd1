/** A finding as the pane shows it: every text plain, every place an address. */
import type { Finding, Fix } from '../../../core/checks/types';
import { cellAt, scalarText } from '../../../core/grid/lookup';
import { parseAddress } from '../../../core/grid/address';
import type { Workbook } from '../../../core/grid/types';
import type { CellAddress, CellChange } from '../../../core/host/types';
import type { Messages } from '../../../core/messages';
import { addressOf, describe } from '../../../core/messages/describe';
import type { Place } from '../../../core/recognise/types';
import { waiverKey } from '../../../core/waivers';
import { plain } from '../plain';
import { type FindingKind, kindOf } from '../../../core/checks/kind';

export interface FixView {
  /** What the button says. */
  readonly label: string;
  /** "自评表!I14：“5”改为“4.5”", one a cell. */
  readonly lines: readonly string[];
  /** "自评表!I14" */
  readonly place: string;
  readonly changes: readonly CellChange[];
}

export interface FindingView {
  /** Unique among the findings of one check, and the same after the next one. */
  readonly key: string;
  readonly finding: Finding;
  readonly kind: FindingKind;
  readonly trial: boolean;
  /** "I14", the sheet alone, or "". */
  readonly cell: string;
  /** "自评表!I14", or "". */
  readonly place: string;
  /** Where to go; null: the finding is about the whole workbook. */
  readonly address: CellAddress | null;
  readonly message: string;
  readonly remedy: string;
  readonly fix: FixView | null;
}

/** @param workbook as it was read for the check: what the cells hold before a fix */
export function findingViews(
  findings: readonly Finding[],
  workbook: Workbook,
  messages: Messages,
): readonly FindingView[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = waiverKey(finding);
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    const { message, remedy } = describe(finding, messages);
    const { sheet, cell } = finding.place;
    return {
      key: `${base}#${String(before)}`,
      finding,
      kind: kindOf(finding),
      trial: finding.trial,
      cell: plain(cell ?? sheet ?? ''),
      place: plain(addressOf(finding.place)),
      address: addressIn(finding.place),
      message: plain(message),
      remedy: plain(remedy),
      fix: fixView(finding, workbook, messages),
    };
  });
}

/** A sheet without a cell is shown from its first cell. */
function addressIn({ sheet, cell }: Place): CellAddress | null {
  return sheet === undefined ? null : { sheet, cell: cell ?? 'A1' };
}

function fixView(
  { fix, checkId, messageId }: Finding,
  workbook: Workbook,
  messages: Messages,
): FixView | null {
  const changes = fix.flatMap(({ place: { sheet, cell }, value }): readonly CellChange[] =>
    sheet === undefined || cell === undefined ? [] : [{ sheet, cell, content: contentOf(value) }],
  );
  const [first] = fix;
  if (!first || changes.length < fix.length) return null;
  const texts = messages.pane.check;
  const value = plain(fixText(first.value));
  const isPoints = checkId.startsWith('score-') || messageId === 'item-changed/points';
  return {
    label:
      typeof first.value === 'number' && isPoints
        ? texts.fixPoints({ value })
        : typeof first.value === 'object' || value.length <= SHORT
          ? texts.fixValue({ value })
          : texts.fixText,
    lines: fix.map(({ place, value: after }) =>
      texts.fixLine({
        place: plain(addressOf(place)),
        before: plain(textAt(workbook, place)),
        after: plain(fixText(after)),
      }),
    ),
    place: plain(addressOf(first.place)),
    changes,
  };
}

function contentOf(value: Fix['value']): CellChange['content'] {
  return typeof value === 'object' ? { kind: 'date', date: value.date } : { kind: 'value', value };
}

function fixText(value: Fix['value']): string {
  return typeof value === 'object' ? value.date : String(value);
}

/** A longer text does not fit a button. */
const SHORT = 8;

function textAt({ sheets }: Workbook, { sheet: name, cell = '' }: Place): string {
  const sheet = sheets.find((one) => one.name === name);
  const at = parseAddress(cell);
  return sheet && at ? scalarText(cellAt(sheet, at.row, at.column)?.value) : '';
}
