/** 设置: one row a setting, found by its name. */
import type { CivilDate } from '../../calendar/civil-date';
import type { Severity } from '../../checks/types';
import { type Decimal, ZERO, decimal } from '../../decimal';
import type { Place } from '../../recognise/types';
import { squash } from '../../text';
import type { SETTING_COLUMNS } from '../../vocabulary/scheme-workbook';
import {
  CHECK_SETTING,
  CHECK_SWITCHES,
  FINAL_SCORES,
  SETTINGS,
  type SettingKey,
  WITHOUT_EVIDENCE,
} from '../../vocabulary/scheme-workbook';
import { PLAIN_OUTCOME } from '../policies';
import type { Outcome } from '../policies/types';
import { listed } from '../../recognise/entries';
import { LAST_YEAR, MOST_DAYS, NO_PAPERS } from '../defaults';
import type { Papers, Scheme } from '../types';
import { type Spot, choiceAt, dateAt, decimalAt, shareAt, wholeAt, yesNoAt } from './entries';
import type { SchemeReport } from './report';
import type { TableRow } from './table';

type Row = TableRow<keyof typeof SETTING_COLUMNS>;

export type SchemeSettings = Omit<Scheme, 'items' | 'grades' | 'roster' | 'policies'>;

export interface ReadSettings {
  readonly settings: SchemeSettings;
  readonly place: (key: SettingKey) => Place;
}

const FIRST: CivilDate = '1900-01-01';
const LAST: CivilDate = '9999-12-31';
const MOST_PLACES = 9;
const MOST_LENGTH = 100_000;

/** @param sheet where a setting that is not there should have been */
export function readSettings(
  rows: readonly Row[],
  date1904: boolean,
  sheet: Place,
  report: SchemeReport,
): ReadSettings {
  const byName = new Map(rows.map((row) => [squash(row.text('name')), row] as const));
  const rowOf = (key: SettingKey): Row | undefined => byName.get(squash(SETTINGS[key][0]));
  const place = (key: SettingKey): Place => rowOf(key)?.place('value') ?? sheet;
  const spot = (key: SettingKey): Spot => ({
    name: SETTINGS[key][0],
    cell: rowOf(key)?.cell('value'),
    place: place(key),
  });
  const text = (key: SettingKey): string => {
    const value = rowOf(key)?.text('value') ?? '';
    if (value === '') report('scheme-setting', { name: SETTINGS[key][0] }, place(key));
    return value;
  };
  const optional = (key: SettingKey): string => (rowOf(key)?.text('value') ?? '').trim();
  const needed = <T>(key: SettingKey, value: T | null, otherwise: T): T => {
    if (value === null && (rowOf(key)?.text('value') ?? '') === '')
      report('scheme-setting', { name: SETTINGS[key][0] }, place(key));
    return value ?? otherwise;
  };
  const day = (key: SettingKey): CivilDate | null => dateAt(spot(key), date1904, report);
  const number = (key: SettingKey): Decimal | null => decimalAt(spot(key), report);
  const similarity = shareAt(spot('summarySimilarity'), report);
  return {
    place,
    settings: {
      id: text('id'),
      version: text('version'),
      title: text('title'),
      source: rowOf('source')?.text('value') ?? '',
      township: rowOf('township')?.text('value') ?? '',
      illustrative: yesNoAt(spot('illustrative'), false, report),
      period: {
        from: needed('periodFrom', day('periodFrom'), FIRST),
        to: needed('periodTo', day('periodTo'), LAST),
      },
      deadline: day('deadline'),
      base: needed('base', number('base'), decimal(100)),
      bonusCap: number('bonusCap'),
      step: number('step'),
      places: wholeAt(spot('places'), MOST_PLACES, 2, report),
      tolerance: number('tolerance') ?? ZERO,
      withoutEvidence: choiceAt(spot('withoutEvidence'), WITHOUT_EVIDENCE, 'flag', report),
      summaryLength: wholeAt(spot('summaryLength'), MOST_LENGTH, 0, report),
      supervision: {
        casePeople: number('superviseCasePeople'),
        caseAmount: number('superviseCaseAmount'),
        caseOverdueDays: number('superviseOverdueDays'),
        openCases: number('superviseOpenCases'),
        overdueCases: number('superviseOverdueCases'),
        caseShare: number('superviseCaseShare'),
        scoreBelow: number('superviseScoreBelow'),
        grades: listed(rowOf('superviseGrades')?.text('value') ?? ''),
      },
      lastYear: {
        itemShare: number('lastYearItem') ?? LAST_YEAR.itemShare,
        total: number('lastYearTotal') ?? LAST_YEAR.total,
      },
      rankingEnabled: yesNoAt(spot('rankingEnabled'), false, report),
      vetoEnabled: yesNoAt(spot('vetoEnabled'), false, report),
      ...(similarity ? { summarySimilarity: similarity } : {}),
      checks: checkSwitches(rows, report),
      ...statedOutcome({
        convertTo: number('convertTo'),
        belowZero: yesNoAt(spot('belowZero'), false, report),
        finalScore: choiceAt(spot('finalScore'), FINAL_SCORES, 'same-for-all', report),
        tieSections: (rowOf('tieSections')?.text('value') ?? '')
          .split(/[、，,;；\n]+/)
          .map((title) => title.trim())
          .filter((title) => title !== ''),
      }),
      ...statedPapers({
        issuer: optional('papersIssuer'),
        addressee: optional('papersAddressee'),
        numberPrefix: optional('papersNumber'),
        leader: optional('papersLeader'),
        deputies: optional('papersDeputies'),
        office: optional('papersOffice'),
        contact: optional('papersContact'),
        mendWithinDays: wholeAt(spot('papersDays'), MOST_DAYS, 0, report) || null,
        letterhead: yesNoAt(spot('papersLetterhead'), false, report),
      }),
    },
  };
}

/** A scheme that states nothing beyond the usual stays what it was before there was anything to state. */
function statedOutcome(outcome: Outcome): Pick<Scheme, 'outcome'> {
  return JSON.stringify(outcome) === JSON.stringify(PLAIN_OUTCOME) ? {} : { outcome };
}

function statedPapers(papers: Papers): Pick<Scheme, 'papers'> {
  return JSON.stringify(papers) === JSON.stringify(NO_PAPERS) ? {} : { papers };
}

/** 检查：evidence-unused → 不检查 */
function checkSwitches(rows: readonly Row[], report: SchemeReport): Scheme['checks'] {
  const switches = new Map<string, Severity | 'off'>();
  for (const row of rows) {
    const name = squash(row.text('name'));
    const start = squash(CHECK_SETTING);
    if (!name.startsWith(start) || row.text('value') === '') continue;
    const spot: Spot = { name: row.text('name'), cell: row.cell('value'), place: row.place('value') };
    switches.set(name.slice(start.length), choiceAt(spot, CHECK_SWITCHES, 'error', report));
  }
  return Object.fromEntries(switches);
}
