/** The ledgers of a village, and which of their columns the scheme makes use of: nothing else is asked of a village. */
import type { Ledger, Submission } from '../recognise/types';
import type { Item, Scheme } from '../scheme/types';
import type { LedgerColumn } from '../vocabulary/columns';
import { LEDGER_COUNTS, type LedgerCount } from '../vocabulary/counts';
import { countNames } from './facts';

/** 项目台账, 案件台账, 问题整改. */
const LEDGERS = ['projects', 'cases', 'rectifications'] as const;
export type LedgerId = (typeof LEDGERS)[number];

/** Those that the village has, whether anything counts them or not: that is for each check to ask. */
export function ledgersIn(submission: Submission): readonly (readonly [LedgerId, Ledger])[] {
  return LEDGERS.flatMap((id) => (submission[id] ? [[id, submission[id]] as const] : []));
}

/** The columns that the scheme's counts look at, the ledger's key among them; empty when nothing counts the ledger. */
export function countedColumns({ items }: Scheme, ledger: LedgerId): ReadonlySet<LedgerColumn> {
  const columns = new Set<LedgerColumn>();
  for (const count of items.flatMap(countsOf)) {
    if (count.ledger !== ledger) continue;
    columns.add(count.key);
    if (count.where === null) continue;
    columns.add(count.where.column);
    if ('inTime' in count.where) columns.add('dueOn');
  }
  return columns;
}

function countsOf(item: Item): readonly LedgerCount[] {
  const { actual, target } = countNames(item);
  return [actual, target].flatMap((name): readonly LedgerCount[] => {
    const count = name !== null && Object.hasOwn(LEDGER_COUNTS, name) ? LEDGER_COUNTS[name] : undefined;
    return count ? [count] : [];
  });
}
