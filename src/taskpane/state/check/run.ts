/** One check of the open workbook: read, assess, put aside what was waived. */
import { assess } from '../../../core/assess';
import type { Assessment } from '../../../core/assessment';
import type { Workbook } from '../../../core/grid/types';
import type { Scheme } from '../../../core/scheme/types';
import { formatDecimal } from '../../../core/decimal';
import type { Messages } from '../../../core/messages';
import { type Waiver, sortWaived } from '../../../core/waivers';
import type { PaneServices } from '../services';
import { timeText } from '../time';
import { findingViews } from './finding-view';
import { countKinds } from './groups';
import type { CheckResult } from './types';

/** The open workbook is the only file there is, so findings need not name it. */
const THIS_WORKBOOK = '';

/** @throws HostFailure */
export async function checkWorkbook(
  { workbook: host, messages, now, assess: assessOpen = assessAlone }: PaneServices,
  scheme: Scheme | null,
): Promise<CheckResult> {
  const workbook = await host.read();
  const waivers = await host.loadWaivers();
  const assessment = await assessOpen(workbook, scheme);
  // Only bytes can be unreadable.
  if (!assessment.readable) throw new Error('a workbook that was read is readable');
  return withWaivers({ workbook, assessment, at: timeText(now()) }, waivers, messages);
}

async function assessAlone(workbook: Workbook, scheme: Scheme | null): Promise<Assessment> {
  return assess({
    file: THIS_WORKBOOK,
    read: { ok: true, workbook },
    ...(scheme ? { scheme } : {}),
  });
}

export function withWaivers(
  checked: Pick<CheckResult, 'workbook' | 'assessment' | 'at'>,
  waivers: readonly Waiver[],
  messages: Messages,
): CheckResult {
  const { workbook, assessment, at } = checked;
  const { open, waived } = sortWaived(assessment.findings, waivers);
  const views = findingViews(
    waived.map(({ finding }) => finding),
    workbook,
    messages,
  );
  return {
    workbook,
    assessment,
    at,
    waivers,
    open: findingViews(open, workbook, messages),
    waived: waived.flatMap(({ waiver }, index) => {
      const view = views[index];
      return view ? [{ view, waiver }] : [];
    }),
  };
}

/** "检查完成。自评 87.5 分。缺佐证 5 项，填错 2 处。" */
export function spokenResult(
  { open, assessment: { totals } }: CheckResult,
  { pane, kinds }: Messages,
): string {
  const counts = countKinds(open)
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) =>
      pane.check.kind({
        word: kinds.words[kind],
        count: String(count),
        unit: kind === 'no-evidence' ? 'item' : 'place',
      }),
    );
  return pane.check.spokenResult({
    self: totals ? formatDecimal(totals.self) : '',
    counts: counts.length > 0 ? counts.join(pane.check.separator) : pane.check.noFindings,
  });
}
