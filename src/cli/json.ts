/** The machine output of `zpt check --json`; its shape is schemas/check.schema.json. Points are decimal strings. */
import type { Assessment, ItemAssessment, ReadableAssessment } from '../core/assessment';
import type { Finding } from '../core/checks/types';
import { type Decimal, formatDecimal } from '../core/decimal';
import type { Messages } from '../core/messages';
import { describe } from '../core/messages/describe';
import { findPersonalData } from '../core/personal-data/find';
import { duplicatesAmong } from '../core/summary/duplicates';
import type { AssessedFiles } from './assess-files';

/** Changes whenever a field or its meaning changes. */
const SCHEMA_VERSION = 1;

export function checkJson(assessed: AssessedFiles, messages: Messages): string {
  const { assessments, batch } = assessed;
  const result = {
    schemaVersion: SCHEMA_VERSION,
    workbooks: assessments.map((assessment) => workbookJson(assessment, messages)),
    missing: batch.flatMap(({ checkId, params }) =>
      checkId === 'village-missing' && typeof params.village === 'string' ? [params.village] : [],
    ),
    duplicates: duplicatesAmong(assessments),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** A personal number in a cell for scores is no score that anybody should read. */
function points(value: Decimal | null): string | null {
  if (!value) return null;
  const text = formatDecimal(value);
  return findPersonalData(text).length > 0 ? null : text;
}

function workbookJson(assessment: Assessment, messages: Messages): unknown {
  const { file, village, readable } = assessment;
  const findings = assessment.findings.map((finding) => findingJson(finding, messages));
  if (!assessment.readable)
    return {
      file,
      village,
      scheme: null,
      readable,
      totals: null,
      sections: [],
      grade: null,
      items: [],
      findings,
    };
  const { scheme, totals, sections, grade, items } = assessment;
  return {
    file,
    village,
    scheme: scheme && { id: scheme.id, version: scheme.version },
    readable,
    totals: totals && totalsJson(totals),
    sections: sections.map(({ title, self, verified, max }) => ({
      title,
      self: points(self),
      verified: points(verified),
      max: points(max),
    })),
    grade,
    items: items.map(itemJson),
    findings,
  };
}

function totalsJson({
  self,
  suggested,
  verified,
  max,
  declared,
}: NonNullable<ReadableAssessment['totals']>): unknown {
  return {
    self: points(self),
    suggested: points(suggested),
    verified: points(verified),
    max: points(max),
    declared: points(declared),
  };
}

function itemJson({ item, self, suggested, verified, evidence, status }: ItemAssessment): unknown {
  return {
    code: item.code,
    points: points(item.points),
    self: points(self),
    suggested: points(suggested),
    verified: points(verified),
    evidence: evidence.found,
    required: evidence.needed,
    status,
  };
}

export function findingJson(finding: Finding, messages: Messages): unknown {
  const { message, found, expected } = describe(finding, messages);
  const { sheet = null, cell = null, item = null } = finding.place;
  return {
    checkId: finding.checkId,
    severity: finding.severity,
    sheet,
    cell,
    item,
    message,
    found,
    expected,
  };
}
