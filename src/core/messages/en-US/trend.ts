import type { TrendTexts } from '../trend';

export const trend: TrendTexts = {
  totalsTitle: 'Totals over the years',
  totalsHint:
    'Every total by the scheme of its year; where full marks changed, the change is scaled to this year’s. Renamed villages go by their name of today.',
  ratesTitle: 'Rates by item over the years (%)',
  ratesHint:
    'Rate = scores ÷ full marks of the villages with a score. Items of the same number and title are the same; renumbered ones are found by their title.',
  otherYear: 'earlier',
  change: 'change',
  note: 'note',
  former: ({ names }) => `formerly ${names}`,
  several: ({ years }) => `${years}: several tables, not compared`,
  isNew: 'new this year',
  isGone: 'not this year',
  points: ({ points }) => `points ${points}`,
};
