/**
 * Texts of the summary's sheets that lead from scores to decisions. Whoever makes those sheets imports this file, and the texts
 * are there; the pane starts without them, because it may hold only so much.
 */
import { enUS } from './en-US';
import { decisions as enDecisions } from './en-US/decisions';
import { zhCN } from './zh-CN';
import { decisions as zhDecisions } from './zh-CN/decisions';

Object.assign(zhCN, { decisions: zhDecisions });
Object.assign(enUS, { decisions: enDecisions });
