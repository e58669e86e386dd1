import type { Widen } from '../types';
import type { decisions as zhCN } from '../zh-CN/decisions';

/** The summary's sheets that lead from scores to decisions. Headings and names of sheets are shared words and stay Chinese. */
export const decisions: Widen<typeof zhCN> = {
  rows: { total: 'Total', points: 'points' },
  grades: {
    title: ({ isRanked }) => (isRanked ? 'Grades and ranks (等级与名次)' : 'Grades (等级)'),
    hint: ({ from }) =>
      `${
        from === 'verified'
          ? 'Final scores come from the verified scores.'
          : from === 'self'
            ? 'Final scores still come from the self scores.'
            : 'Final scores come from the verified scores where there are any, else from the self scores.'
      } Proposals follow the scheme; the township decides.`,
    from: { self: 'self', verified: 'verified' },
    count: ({ grade }) => `villages with ${grade}`,
    average: 'Average',
    reasons: {
      total: ({ score, grade }) => `${score} points reach ${grade}`,
      veto: ({ item, grade }) => `veto item “${item}” occurred: at most ${grade}`,
      criterion: ({ name, grade }) => `“${name}” by itself reaches only ${grade}`,
      when: ({ conditions, grade }) => `${conditions}: at most ${grade}`,
      needs: ({ conditions, grade }) => `not ${grade}, because “${conditions}” does not hold`,
      quota: ({ most, grade }) => `the quota of ${most} for ${grade} is used up (ties at its edge get none)`,
    },
    none: {
      unclear: 'several workbooks, not on the roster, or made from another scheme: to be settled first',
      noScores: 'the table shows no scores',
      unverified: 'the scheme goes by verified scores, and none is there yet',
      unfilled: ({ count }) => `${count} items have no score yet`,
      noGrades: 'the scheme has no grades',
      below: 'no grade holds this score',
    },
    proposals: {
      commend: ({ conditions }) => `commend (通报表扬): ${conditions}`,
      criticise: ({ conditions }) => `criticise (通报批评): ${conditions}`,
      barred: ({ items }) => `no commendation (取消评先): ${items} occurred`,
    },
  },
  heat: {
    title: 'Scores as a share of the points (分项热力)',
    hint: 'Self scores in percent of the points; the darker, the more is lost; ✖: wrong; —: no score. A percentage opens the village’s workbook.',
    hintUnlinked:
      'Self scores in percent of the points; the darker, the more is lost; ✖: wrong; —: no score.',
    noScore: '—',
  },
  verification: {
    title: 'Self and verified scores (核定对照)',
    hint: ({ done, of, tolerance }) =>
      `${done} of ${of} items are verified. Differences of up to ${tolerance} need no reason.`,
    progress: ({ done, of }) => `${done} of ${of} verified`,
    unexplained: ({ count }) => `${count} without a reason`,
    wrong: ({ count }) => `${count} wrong`,
    notBegun: 'not verified yet',
    states: {
      unverified: 'not verified',
      'not-counted': '✖ no score',
      'out-of-range': '✖ beyond the points',
      same: 'the same',
      within: 'nearly the same',
      explained: 'differs, with a reason',
      unexplained: '● differs, no reason',
      'no-self': 'no self score',
    },
  },
  lastYear: {
    title: 'Compared with last year (与上年对比)',
    hint: 'Self scores. The change is this year less last year; where the points changed, last year’s score is scaled to this year’s points.',
    noVillage: 'last year’s tables lack this village',
    several: 'several tables of last year: it is not known which counts',
    added: 'a new item',
    dropped: 'no longer an item',
    pointsChanged: ({ before, now }) => `points changed from ${before} to ${now}`,
    renumbered: ({ code }) => `was ${code} last year`,
    unscored: 'no score this year',
    large: ({ share }) => `changed by ${share}% of the points or more`,
  },
  catalogue: {
    title: 'Catalogue of evidence (佐证目录)',
    hint: ({ pieces, villages }) =>
      `${pieces} pieces registered by ${villages} villages. “Cited by no item”: neither side says what it proves.`,
    unused: 'cited by no item',
  },
  notes: {
    sheetsTitle: 'The sheets',
    overview: ({ sheet }) =>
      `${sheet}: one row a village. 表上合计 is the total that the table says; 核定总分 adds verified scores, and self scores where there are none; 错漏 counts what is wrong or blank; 缺佐证项目 counts items whose points lack evidence; the grade is the final one.`,
    grades: ({ sheet }) =>
      `${sheet}: the final score, the grade and how it came about: first what the score reaches, then vetoes, single criteria, conditions and quotas, which only lower it.`,
    finalScore: {
      'same-for-all':
        'Final scores are verified ones once every village has them, and self scores for everybody until then.',
      verified: 'Final scores are verified ones; a village without any has no final score.',
      'verified-or-self': 'Final scores are verified ones where there are any, else self scores.',
    },
    heat: '分项热力: every score in percent of its points; an item that the whole township loses is a dark column.',
    verification: '核定对照: self score, verified score and difference of every item.',
    noVerification:
      'No village has a verified score yet, so there is no sheet 核定对照. Verified scores go into the column 核定分 of the villages’ workbooks.',
    lastYear: '与上年对比: items with the same number and title, or the same title, are taken for the same.',
    catalogue:
      '佐证目录: every piece that villages registered, with the items it proves, as said on either side.',
    rankingOff:
      'Ranking is off by default: central rules on reducing the burden at the grass roots limit the ranking of villages. Where a document asks for it, set 是否排名 to 是 in the scheme.',
    vetoOff:
      'Vetoes are off by default: central rules forbid inventing them. Where a document asks for one, set 是否一票否决 to 是 in the scheme.',
  },
};
