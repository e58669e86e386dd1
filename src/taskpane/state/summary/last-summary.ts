/** The summary that stands in the open workbook: what people typed into it is in the next one. */
import type { CivilDate } from '../../../core/calendar/civil-date';
import type { OpenWorkbook } from '../../../core/host/types';
import type { Messages } from '../../../core/messages';
import type { Summary } from '../../../core/summary/types';
import type { SummaryFile } from '../../../core/summary-file';

/** Loaded when a summary is made, not when the pane opens. @returns null when there is none @throws HostFailure */
export async function lastSummary(workbook: Pick<OpenWorkbook, 'read'>): Promise<SummaryFile | null> {
  const { readSummary } = await import('../../../core/summary-file');
  return readSummary(await workbook.read());
}

/** How 整改 stands, in one sentence. */
export async function rectificationStatus(
  summary: Summary,
  previous: SummaryFile | null,
  messages: Messages,
  madeOn: CivilDate,
): Promise<string> {
  const [{ rectify }, { statusText }] = await Promise.all([
    import('../../../core/rectification/rectify'),
    import('../../../core/rectification/status'),
  ]);
  return statusText(rectify({ summary, previous, messages, madeOn }), messages);
}
