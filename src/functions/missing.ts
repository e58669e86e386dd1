import { assessItems } from '../core/assess-items';
import type { ItemAssessment, ReadableAssessment } from '../core/assessment';
import { ZERO, formatDecimal } from '../core/decimal';
import { describe } from '../core/messages/describe';
import { evidenceGaps } from '../core/summary/evidence-gap';
import { assessTables } from './assessed';
import { writtenCode } from './distinct-codes';
import { messages, texts, wrong } from './errors';
import { tableOf, unplaced } from './ranges';
import { type Tables, moreRanges, readTables } from './tables';
import { type Result, type Spill, fitting } from './values';

/**
 * ZPT.MISSING: the items whose points lack evidence, under headings. Without a scheme nothing says how much is asked:
 * then those of which the register lists nothing at all.
 */
export function missing(scores: unknown, register: unknown, scheme?: unknown, more?: unknown): Spill {
  const [table, list] = [tableOf(scores), tableOf(register)];
  if (!list) throw wrong(texts().noRegister);
  const tables = readTables({
    scores: table && unplaced(table),
    register: unplaced(list),
    scheme: tableOf(scheme),
    more: moreRanges(more),
  });
  const lines = tables.isStandIn ? withoutAny(tables) : lacking(tables);
  return lines.length === 0 ? [[texts().nothingMissing]] : [[...texts().missingHeadings], ...lines];
}

function lacking(tables: Tables): Spill {
  const assessment = assessTables(tables);
  // While the table itself is not understood the checks of evidence are silent, which is no good news.
  const silent = assessment.findings.find(({ checkId }) => SILENCING.has(checkId));
  if (silent || !tables.scores.columns.self)
    throw wrong(silent ? describe(silent, messages()).message : texts().noTable);
  const gaps = evidenceGaps(assessment);
  return assessment.items
    .filter(({ item }) => gaps.has(item.code))
    .map((entry) => [
      ...named(entry, entry.item.code),
      entry.evidence.needed,
      entry.evidence.found,
      whatLacks(entry, assessment),
    ]);
}

const SILENCING: ReadonlySet<string> = new Set(['table-missing', 'column-missing', 'scheme-mismatch']);
const OF_EVIDENCE: ReadonlySet<string> = new Set([
  'evidence-missing',
  'evidence-too-few',
  'na-without-declaration',
]);

function whatLacks({ item }: ItemAssessment, { findings }: ReadableAssessment): string {
  const about = findings.filter(({ checkId, place }) => place.item === item.code && OF_EVIDENCE.has(checkId));
  return fitting(about.map((finding) => describe(finding, messages()).message).join(''));
}

function withoutAny({ submission, scheme }: Tables): Spill {
  return assessItems(submission, scheme)
    .items.filter(({ self, evidence }) => self?.gt(ZERO) && evidence.found === 0)
    .map((entry) => [
      ...named(entry, writtenCode(entry.item.code)),
      '',
      0,
      texts().noneListed({ score: formatDecimal(entry.self ?? ZERO) }),
    ]);
}

function named({ item: { title } }: ItemAssessment, code: string): readonly Result[] {
  return [fitting(code), fitting(title)];
}
