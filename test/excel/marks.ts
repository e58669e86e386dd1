/** A village's workbook with faults, checked through the adapter and ready to be marked. */
import { assess } from '../../src/core/assess';
import type { Assessment } from '../../src/core/assessment';
import { editedExample } from '../../src/core/checks/perfect/try';
import type { Edit } from '../../src/core/checks/example';
import { perfectScheme } from '../../src/core/checks/perfect/scheme';
import type { Workbook } from '../../src/core/grid/types';
import { marksOf } from '../../src/core/host/marks';
import type { Mark, OpenWorkbook } from '../../src/core/host/types';
import { messagesIn } from '../../src/core/messages';
import { resultsSheet } from '../../src/core/sheets/results/results-sheet';
import type { SheetDesign } from '../../src/core/sheets/types';
import { type Waiver, sortWaived } from '../../src/core/waivers';

export const zh = messagesIn('zh-CN');

const FAULTS: readonly Edit[] = [
  { sheet: '自评表', row: '1.1', column: '自评分', value: null },
  { sheet: '自评表', row: '1.2', column: '自评分', value: 21 },
  { sheet: '自评表', row: '1.2', column: '扣分原因', value: '=HYPERLINK("http://x","点我")' },
];

export function faultyGrid(edits: readonly Edit[] = FAULTS): Workbook {
  const { read } = editedExample([...edits]);
  if (!read.ok) throw new Error(read.unreadable.reason);
  return read.workbook;
}

export function assessGrid(workbook: Workbook): Assessment {
  return assess({ file: '红星村.xlsx', read: { ok: true, workbook }, scheme: perfectScheme });
}

export interface Marking {
  readonly assessment: Assessment;
  readonly marks: readonly Mark[];
  readonly results: SheetDesign;
}

export async function check(workbook: OpenWorkbook, waivers: readonly Waiver[] = []): Promise<Marking> {
  const assessment = assessGrid(await workbook.read());
  const findings = sortWaived(assessment.findings, waivers);
  return {
    assessment,
    marks: marksOf(findings.open, zh),
    results: resultsSheet({ assessment, findings, messages: zh, madeOn: '2023-01-16' }),
  };
}
