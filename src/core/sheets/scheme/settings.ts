/** What stands beside each setting of 设置. */
import { formatDecimal } from '../../decimal';
import type { Decimal } from '../../decimal';
import type { Scheme } from '../../scheme/types';
import { type SettingKey, WITHOUT_EVIDENCE } from '../../vocabulary/scheme-workbook';
import { NO, YES } from '../../vocabulary/words';
import type { DesignValue } from '../types';

const number = (value: Decimal | null): DesignValue => (value === null ? null : Number(formatDecimal(value)));
const yesNo = (value: boolean): string => (value ? YES : NO);

export function settingValues(scheme: Scheme): Readonly<Record<SettingKey, DesignValue>> {
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
    rankingEnabled: yesNo(scheme.rankingEnabled),
    vetoEnabled: yesNo(scheme.vetoEnabled),
    summarySimilarity: number(scheme.summarySimilarity ?? null),
  };
}
