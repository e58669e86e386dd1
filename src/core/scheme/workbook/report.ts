/** Findings about a scheme: like those about a workbook, but nothing switches them off. */
import type { Finding, Severity } from '../../checks/types';
import type { FindingMessageId, FindingParams } from '../../messages/types';
import type { Place } from '../../recognise/types';

export interface SchemeReport {
  <Id extends FindingMessageId>(
    messageId: Id,
    params: FindingParams<Id>,
    place: Place,
    severity?: Severity,
  ): void;
}

/** Collects into `findings`. The check's id is the part of the message's id before "/". */
export function schemeReporter(findings: Finding[]): SchemeReport {
  return (messageId, params, place, severity = 'error') => {
    findings.push({
      checkId: messageId.split('/')[0] ?? messageId,
      messageId,
      params: params as Finding['params'],
      severity,
      trial: false,
      place,
      related: [],
      fix: [],
    });
  };
}
