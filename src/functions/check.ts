/// <reference types="custom-functions-runtime" />
import type { Finding } from '../core/checks/types';
import { describe } from '../core/messages/describe';
import { assessTables } from './assessed';
import { writtenCode } from './distinct-codes';
import { messages, texts } from './errors';
import { placeText } from './places';
import { type Range, placed, tableOf } from './ranges';
import { type Tables, moreRanges, readTables } from './tables';
import { type Spill, fitting } from './values';

/**
 * ZPT.CHECK: what is wrong in the table and how to mend it, worst first, under headings; one calm cell when nothing is.
 * @param more ledgers and 设置
 * @param invocation says where the ranges are, so that cells are named as Excel names them
 */
export function check(
  scores: unknown,
  register?: unknown,
  scheme?: unknown,
  more?: unknown,
  invocation?: Pick<CustomFunctions.Invocation, 'parameterAddresses'>,
): Spill {
  const [first, second, , ...others]: readonly unknown[] = invocation?.parameterAddresses ?? [];
  const tables = readTables({
    scores: rangeAt(scores, first),
    register: rangeAt(register, second),
    scheme: tableOf(scheme),
    more: moreRanges(more, others.flat()),
  });
  const { findings } = assessTables(tables);
  if (findings.length === 0) return [[tables.isStandIn ? texts().fineWithoutScheme : texts().fine]];
  return [[...texts().checkHeadings], ...findings.map((finding) => line(finding, tables))];
}

function rangeAt(given: unknown, address: unknown): Range | null {
  const values = tableOf(given);
  return values && placed(values, address);
}

function line(finding: Finding, { ranges, isStandIn }: Tables): string[] {
  const { severity, place, params } = finding;
  const { message, remedy } = describe(finding, messages());
  const title = typeof params.title === 'string' ? params.title : '';
  const code = place.item ?? '';
  const item = `${isStandIn ? writtenCode(code) : code} ${title}`.trim();
  return [texts().severities[severity], placeText(place, ranges), item, message, remedy].map(fitting);
}
