import type { Widen } from '../types';
import type { verify as zhCN } from '../zh-CN/verify';

/** Verification item by item, in the pane. */
export const verify: Widen<typeof zhCN> = {
  title: 'Verify items',
  none: 'Select a cell of an item in the score table, and the item shows here.',
  points: 'Points (分值)',
  self: 'Self score (自评分)',
  suggested: 'By the rule',
  verified: 'Verified (核定分)',
  standard: 'Standard (评分标准)',
  noSuggestion: 'unknown',
  blank: 'blank',
  pieces: ({ count }) => `${count} pieces of evidence cited`,
  noPieces: 'No evidence cited',
  findings: 'Findings of this item',
  score: 'Verified score (核定分)',
  scoreHint: 'A number; empty it to take the verification away.',
  note: 'Reason (核定说明)',
  noteHint: ({ tolerance }) => `Needed where it differs from the self score by more than ${tolerance}.`,
  save: 'Write it',
  notNumber: ({ text }) => `“${text}” is no number. Enter a number, or 不涉及.`,
  saved: ({ item }) => `Verified ${item}, and checked again.`,
  readOnly: 'To look at only. Open the workbook in Excel to verify.',
  noColumn: 'This table has no column 核定分, so nothing can be verified.',
  stale: 'The sheet has changed: check again first.',
};
