/** No scheme is given and the workbook brings none, so nothing can be scored: `assess` reports it at once. */
import { ZERO } from '../../decimal';
import type { Submission } from '../../recognise/types';
import { LAST_YEAR, NO_SUPERVISION } from '../../scheme/defaults';
import type { Scheme } from '../../scheme/types';
import type { CheckPage } from '../page';
import { reporter } from '../run';
import type { Finding } from '../types';

export const schemeMissing: CheckPage = {
  meta: {
    id: 'scheme-missing',
    severity: 'error',
    phase: 'structure',
    source: '没有考核细则就没有分值和规则，不能凭空打分',
    fixable: false,
  },
  examples: [
    { title: '给出了考核细则', edits: [], finds: [] },
    {
      title: '没有给出考核细则，表里也没有带',
      edits: [{ noScheme: true }],
      finds: [{ messageId: 'scheme-missing', at: '自评表' }],
    },
  ],
};

/** Stands in for the scheme while checks run that need none. */
export const blankScheme: Scheme = {
  id: '',
  version: '',
  title: '',
  source: '',
  illustrative: false,
  township: '',
  period: { from: '1900-01-01', to: '9999-12-31' },
  deadline: null,
  base: ZERO,
  bonusCap: null,
  step: null,
  places: 0,
  tolerance: ZERO,
  rankingEnabled: false,
  vetoEnabled: false,
  withoutEvidence: 'flag',
  summaryLength: 0,
  items: [],
  grades: [],
  roster: [],
  supervision: NO_SUPERVISION,
  lastYear: LAST_YEAR,
  checks: {},
};

export function reportSchemeMissing({ file, scores }: Submission): readonly Finding[] {
  const findings: Finding[] = [];
  reporter(
    schemeMissing.meta,
    {},
    findings,
  )({
    messageId: 'scheme-missing',
    params: {},
    place: scores ? { file, sheet: scores.sheet } : { file },
  });
  return findings;
}
