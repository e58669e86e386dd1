import type { summary as zhCN } from '../zh-CN/summary';
import type { Widen } from '../types';

/** What the summary workbook says. Headings and names of sheets are shared words and stay Chinese. */
export const summary: Widen<typeof zhCN> = {
  workbookTitle: ({ scheme }) => `${scheme}: summary`,
  overviewTitle: ({ scheme }) => `${scheme}: summary (汇总)`,
  overviewHint: ({ villages, missing }) => `${villages} workbooks received, ${missing} villages missing. `,
  overviewLinks: 'A village’s name opens its workbook.',
  chartTitle: ({ scheme }) => `${scheme}: self-assessed totals`,
  itemsTitle: 'Scores by item (分项得分)',
  itemsHint: 'Self scores. ✖: wrong; ●: no evidence; 缺行: the row is gone; —: the table shows no scores.',
  evidenceTitle: 'Missing evidence (佐证缺失)',
  evidenceHint:
    'Items whose points lack evidence: nothing at all, so many pieces, or so many months or quarters.',
  findingsTitle: 'Findings (问题清单)',
  findingsHint: 'A cell’s address opens the village’s workbook. Villages’ files are never changed.',
  missingTitle: 'Not handed in (未报送)',
  missingHint: 'Not received, not readable, or handed in more than once.',
  supervision: {
    title: 'Proposals for supervision',
    hint: 'By the thresholds of the scheme; only proposals, the township decides. A cell opens the village’s workbook.',
    kinds: { village: '▲ inspect (督查)', case: '▲ supervise (挂牌督办)' },
    wholeTable: 'the table',
    reasons: {
      collective: ({ people, from }) => `Collective: ${people} persons (from ${from})`,
      large: ({ amount, from }) => `Large: ${amount} yuan (from ${from})`,
      overdue: ({ days, from }) => `Open ${days} days past its limit (from ${from})`,
      openCases: ({ count, from }) => `${count} open cases (from ${from})`,
      overdueCases: ({ count, from }) => `${count} overdue open cases (from ${from})`,
      caseShare: ({ count, of, share, from }) => `${count} of all ${of} cases, ${share}% (from ${from}%)`,
      score: ({ total, by, below }) => `Total ${total} (${by}) below ${below}`,
      grade: ({ grade }) => `Grade ${grade}`,
    },
  },
  notesTitle: 'Notes (说明)',
  illustrative: 'Note: the points are only an illustration. Do not publish these results.',
  average: (count) => `Average (${count})`,
  full: 'points',
  unfilled: 'blank',
  missingRow: 'no row',
  bonus: 'bonus',
  lackingVillages: 'villages lacking it',
  lackingItems: 'items lacking',
  gap: {
    nothing: 'none',
    pieces: ({ count }) => `${count} short`,
    spells: ({ count }) => `${count} months/quarters`,
  },
  openCell: 'Open the village’s workbook',
  batch: '(all)',
  states: {
    missing: 'not received',
    unreadable: ({ reason }) => `not readable: ${reason}`,
    duplicate: 'more than one workbook; not ranked',
    nobody: 'Everything was received; nothing unreadable or twice.',
  },
  notes: {
    scheme: ({ title, id, version }) => `Scheme: ${title} (${id}, version ${version})`,
    source: ({ source }) => `Rests on: ${source}`,
    madeOn: ({ date }) => `Made on ${date}`,
    self: '自评总分 is added up anew from the scores; where the sheet’s own total differs, 问题清单 says so.',
    suggested: ({ withoutEvidence }) =>
      `建议总分 follows from rules and counts${withoutEvidence === 'no-points' ? '; points without evidence do not count' : '; points without evidence are only flagged'}.`,
    rounding: ({ places }) => `Totals are rounded half up to ${places} places, once, at the end.`,
    notApplicable:
      '不涉及: full points where the scheme says 直接得分; left out and scaled where it says 剔除折算.',
    bonusCap: ({ cap }) => `All bonus items together add at most ${cap}.`,
    ranked: ({ by }) =>
      `Ranked by ${by === 'verified' ? 'verified' : 'self'} totals; equal totals share a rank and the next is skipped. Not ranked: villages with several workbooks, villages that the roster lacks, workbooks of another scheme, tables without scores.`,
    notRanked: 'The scheme does not rank; villages stand in the order of the roster.',
    files: 'Villages’ files were not changed; links point to them and break when they are moved.',
  },
};
