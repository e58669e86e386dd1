/** What stands beside each setting of 设置. */
import { formatDecimal } from '../../decimal';
import type { Decimal } from '../../decimal';
import { NO_PAPERS } from '../../scheme/defaults';
import { outcomeOf } from '../../scheme/policies';
import type { Scheme } from '../../scheme/types';
import { type SettingKey, FINAL_SCORES, WITHOUT_EVIDENCE } from '../../vocabulary/scheme-workbook';
import { NO, YES } from '../../vocabulary/words';
import type { DesignValue } from '../types';

const number = (value: Decimal | null): DesignValue => (value === null ? null : Number(formatDecimal(value)));
const text = (value: string): DesignValue => (value === '' ? null : value);
const yesNo = (value: boolean): string => (value ? YES : NO);

export function settingValues(scheme: Scheme): Readonly<Record<SettingKey, DesignValue>> {
  const papers = scheme.papers ?? NO_PAPERS;
  const { convertTo, belowZero, finalScore, tieSections } = outcomeOf(scheme);
  return {
    id: scheme.id,
    version: scheme.version,
    title: scheme.title,
    source: scheme.source,
    township: scheme.township,
    periodFrom: { date: scheme.period.from },
    periodTo: { date: scheme.period.to },
    deadline: scheme.deadline === null ? null : { date: scheme.deadline },
    illustrative: yesNo(scheme.illustrative),
    base: number(scheme.base),
    bonusCap: number(scheme.bonusCap),
    step: number(scheme.step),
    places: scheme.places,
    tolerance: number(scheme.tolerance),
    withoutEvidence: WITHOUT_EVIDENCE[scheme.withoutEvidence],
    summaryLength: scheme.summaryLength,
    superviseCasePeople: number(scheme.supervision.casePeople),
    superviseCaseAmount: number(scheme.supervision.caseAmount),
    superviseOverdueDays: number(scheme.supervision.caseOverdueDays),
    superviseOpenCases: number(scheme.supervision.openCases),
    superviseOverdueCases: number(scheme.supervision.overdueCases),
    superviseCaseShare: number(scheme.supervision.caseShare),
    superviseScoreBelow: number(scheme.supervision.scoreBelow),
    superviseGrades: scheme.supervision.grades.join('、'),
    lastYearItem: number(scheme.lastYear.itemShare),
    lastYearTotal: number(scheme.lastYear.total),
    rankingEnabled: yesNo(scheme.rankingEnabled),
    vetoEnabled: yesNo(scheme.vetoEnabled),
    convertTo: number(convertTo),
    belowZero: yesNo(belowZero),
    finalScore: FINAL_SCORES[finalScore],
    tieSections: tieSections.length === 0 ? null : tieSections.join('、'),
    summarySimilarity: number(scheme.summarySimilarity ?? null),
    papersIssuer: text(papers.issuer),
    papersAddressee: text(papers.addressee),
    papersNumber: text(papers.numberPrefix),
    papersLeader: text(papers.leader),
    papersDeputies: text(papers.deputies),
    papersOffice: text(papers.office),
    papersContact: text(papers.contact),
    papersDays: papers.mendWithinDays,
    papersLetterhead: yesNo(papers.letterhead),
  };
}
