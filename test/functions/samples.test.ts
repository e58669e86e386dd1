/** The functions on the samples' own sheets say what the core says of the whole workbooks. */
import './support/excel';
import type { ReadableAssessment } from '../../src/core/assessment';
import type { Workbook } from '../../src/core/grid/types';
import { messagesIn } from '../../src/core/messages';
import { describe as describeFinding } from '../../src/core/messages/describe';
import { evidenceGaps } from '../../src/core/summary/evidence-gap';
import { check } from '../../src/functions/check';
import { evidence } from '../../src/functions/evidence';
import { grade } from '../../src/functions/grade';
import { item } from '../../src/functions/item';
import { missing } from '../../src/functions/missing';
import { section } from '../../src/functions/section';
import { total } from '../../src/functions/total';
import { shown } from './support/excel';
import { type Values, assessed, rangeOf, sample } from './support/ranges';

const zh = messagesIn('zh-CN');
const COMPLETE = [
  '红星村',
  '前进村',
  '和平村',
  '和平村（修改稿）',
  '柳树村',
  '白马村',
  '新桥村',
  '青山村',
  '山坡村',
];

/** What values alone cannot know. */
const UNSEEN =
  /^(file-|summary-|signoff-|evidence-file-|total-not-formula|total-stale|rows-hidden|sheet-hidden)/;

interface Ranges {
  readonly scores: Values;
  readonly register: Values;
  readonly scheme: Values;
  readonly ledgers: readonly Values[];
}

function rangesOf(workbook: Workbook): Ranges {
  return {
    scores: rangeOf(workbook, '自评表'),
    register: rangeOf(workbook, '佐证清单'),
    scheme: rangeOf(workbook, '_zpt'),
    ledgers: ['项目台账', '案件台账', '问题整改'].map((name) => rangeOf(workbook, name)),
  };
}

const number = (value: { toFixed(): string } | null | undefined): number => Number(value?.toFixed());

describe.each(COMPLETE)('%s', (name) => {
  const workbook = sample(`收回/${name}.xlsx`);
  const core: ReadableAssessment = assessed(workbook);
  const { scores, register, scheme, ledgers } = rangesOf(workbook);

  it('has the same total', () => {
    expect(total(scores, scheme)).toEqual([[number(core.totals?.self)]]);
  });

  it('has the same sections', () => {
    const [headings, ...rows] = section(scores, scheme);
    expect(headings).toEqual(['一级指标', '自评分', '分值']);
    expect(rows).toEqual(core.sections.map(({ title, self, max }) => [title, number(self), number(max)]));
  });

  it('has the same findings at the same cells, but for what values cannot show', () => {
    const expected = core.findings
      .filter(({ checkId }) => !UNSEEN.test(checkId))
      .map((finding) => {
        const { message, remedy } = describeFinding(finding, zh);
        const { sheet = '', cell } = finding.place;
        return [cell ? `${sheet}!${cell}` : sheet, message, remedy];
      });
    const addresses = ['自评表!A1:N60', '佐证清单!A1:H60'];
    const found = check(scores, register, scheme, ledgers, { parameterAddresses: addresses });
    if (expected.length === 0) expect(found).toEqual([['没有发现问题']]);
    else
      expect(found.slice(1).map(([, place, , message, remedy]) => [place, message, remedy])).toEqual(
        expected,
      );
  });

  it('lacks the same evidence', () => {
    const gaps = evidenceGaps(core);
    const expected = core.items
      .filter(({ item: { code } }) => gaps.has(code))
      .map((entry) => [entry.item.code, entry.evidence.needed, entry.evidence.found]);
    const found = missing(scores, register, scheme, ledgers);
    if (expected.length === 0) expect(found).toEqual([['没有缺佐证的项目']]);
    else expect(found.slice(1).map(([code, , needed, listed]) => [code, needed, listed])).toEqual(expected);
  });

  it('has the same grade, where the core gives one without a veto', () => {
    if (core.grade === null) return;
    expect(grade([[number(core.totals?.self)]], scheme)).toEqual([[core.grade]]);
  });

  it('lists the same evidence of every item', () => {
    const codes = core.items.map(({ item: { code } }) => [code]);
    expect(evidence(register, codes, scores).map(([count]) => count)).toEqual(
      core.items.map((entry) => entry.evidence.found),
    );
  });

  it('looks up the same scores', () => {
    const there = core.items.filter(({ row }) => row?.self.value.kind === 'number');
    expect(
      item(
        scores,
        there.map(({ item: { code } }) => [code]),
      ),
    ).toEqual(there.map(({ self }) => [number(self)]));
  });
});

describe('workbooks that cannot be totalled', () => {
  it('say that the column of self scores is missing', () => {
    const { scores, scheme } = rangesOf(sample('收回/石门村.xlsx'));
    const told = '#N/A 自评表里没有“自评分”，算不出来。';
    expect(shown(() => total(scores, scheme))).toBe(told);
    expect(shown(() => section(scores, scheme))).toBe(told);
    expect(check(scores, null, scheme)).toHaveLength(2);
  });

  it('say that there is no score table', () => {
    const workbook = sample('收回/龙泉村.xlsx');
    const told = expect.stringMatching(/^#N\/A 区域里没有找到自评表/);
    expect(shown(() => total(rangeOf(workbook, '填写说明'), rangeOf(workbook, '_zpt')))).toEqual(told);
    expect(shown(() => check(rangeOf(workbook, '佐证清单')))).toEqual(told);
  });
});

describe('the sheet 细则 as scheme', () => {
  const workbook = sample('收回/青山村.xlsx');
  const { scores, scheme } = rangesOf(workbook);
  const book = sample('细则.xlsx');
  const [items, settings] = [rangeOf(book, '细则'), rangeOf(book, '设置')];

  it('with 设置 beside it gives the same total and sections as the snapshot', () => {
    expect(total(scores, items, [settings])).toEqual(total(scores, scheme));
    expect(section(scores, items, [settings])).toEqual(section(scores, scheme));
  });

  it('alone knows no cap of the bonus', () => {
    const self = scores.findIndex((row) => row.includes('自评分'));
    const column = scores[self]?.indexOf('自评分') ?? -1;
    const boasting = scores.map((row) =>
      row.some((code) => typeof code === 'string' && /^J\.\d/.test(code))
        ? row.map((value, at) => (at === column ? 50 : value))
        : row,
    );
    const [[capped = 0] = []] = total(boasting, items, [settings]);
    const [[uncapped = 0] = []] = total(boasting, items);
    expect(Number(capped)).toBeLessThan(110);
    expect(Number(uncapped)).toBeGreaterThan(140);
  });

  it('and the sheet 等级 grade as the snapshot does', () => {
    const totals = [[100], [90], [89.99], [60], [0], ['']];
    expect(grade(totals, rangeOf(book, '等级'))).toEqual(grade(totals, scheme));
  });
});
