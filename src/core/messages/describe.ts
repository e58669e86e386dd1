/** A finding in words: where it is, and its text in a language. */
import type { Finding } from '../checks/types';
import { placeAddress, quoteSheetName } from '../grid/address';
import { masked } from '../personal-data/mask';
import type { Place } from '../recognise/types';
import type { FindingText, Messages } from './types';

/**
 * The finding's texts and its place as a person reads it: "自评表!I14（2.1 监控预警）". Values from the workbook stand in
 * the texts as they are: whoever shows them must treat them as plain text. Only personal numbers are masked.
 */
export function describe(finding: Finding, messages: Messages): FindingText & { readonly place: string } {
  // The runner only takes params that fit their messageId, so the pair always fits.
  const text = messages.findings[finding.messageId] as (params: unknown) => FindingText;
  return masked({ ...text(finding.params), place: describePlace(finding) });
}

/** "自评表!I14（2.1 监控预警）"; the sheet alone when there is no cell; "" for a whole file. */
function describePlace({ place, params }: Finding): string {
  const where = addressOf(place);
  if (place.item === undefined) return where;
  const title = typeof params.title === 'string' ? ` ${params.title}` : '';
  return `${where}（${place.item}${title}）`;
}

/** "自评表!I14", "自评表" or "". */
export function addressOf({ sheet, cell }: Place): string {
  if (sheet === undefined) return '';
  return cell === undefined ? quoteSheetName(sheet) : placeAddress(sheet, cell);
}
