import { evidenceKey } from '../../evidence/number';
import { filesOf } from '../../evidence/listed';
import type { RegisterRow } from '../../recognise/types';
import type { Check, CheckContext, Report } from '../types';

/**
 * One piece for several items is allowed and only shown. One file under several numbers makes one piece look like many,
 * told by its path and, when the folder is at hand, by its contents.
 */
export const evidenceReused: Check = {
  meta: {
    id: 'evidence-reused',
    severity: 'warning',
    phase: 'evidence',
    source: '为基层减负：一份佐证可用于多项；但一个文件不能当几份',
    fixable: false,
  },
  check(context, report) {
    const bonus = new Set(context.items.flatMap(({ item }) => (item.kind === 'bonus' ? [item.code] : [])));
    for (const [row, codes] of context.index.citedBy) {
      // Under two bonus items the same piece is an error: bonus-over-cap.
      if (codes.length < 2 || codes.filter((code) => bonus.has(code)).length > 1) continue;
      report({
        messageId: 'evidence-reused',
        params: { number: row.number.value, items: codes },
        place: row.number.place,
        severity: 'info',
      });
    }
    reportSameFile(context, report);
  },
  examples: [
    { title: '每件佐证各是一个文件', edits: [], finds: [] },
    {
      title: '一份佐证用于两项，可以',
      edits: [{ sheet: '自评表', row: '2.3', column: '佐证编号', value: '2.3-1、2.1-1' }],
      finds: [{ messageId: 'evidence-reused', at: '佐证清单!A7', severity: 'info' }],
    },
    {
      title: '同一个文件登记成两份会议记录',
      edits: [{ sheet: '佐证清单', row: '1.2-2', column: '文件', value: '1.2/第一季度会议.pdf' }],
      finds: [{ messageId: 'evidence-reused/file', at: '佐证清单!F4' }],
    },
    {
      title: '文件名不同，内容一模一样',
      edits: [
        { file: '1.2/第一季度会议.pdf', is: { sha256: '同一份记录' } },
        { file: '1.2/第二季度会议.pdf', is: { sha256: '同一份记录' } },
      ],
      finds: [{ messageId: 'evidence-reused/contents', at: '佐证清单!F4' }],
    },
  ],
};

function reportSameFile({ submission, evidence }: CheckContext, report: Report): void {
  const byPath = new Map<string, RegisterRow>();
  const byContents = new Map<string, RegisterRow>();
  for (const row of submission.register?.rows ?? []) {
    // Most pieces exist on paper only.
    if (row.file.cell === undefined) continue;
    const { path, contents } = filesOf(row, evidence);
    const first = (path !== null && byPath.get(path)) || null;
    const twin = first ?? contents.map((sha256) => byContents.get(sha256)).find((found) => found) ?? null;
    if (path !== null && !first) byPath.set(path, row);
    for (const sha256 of contents) if (!byContents.has(sha256)) byContents.set(sha256, row);
    if (!twin || evidenceKey(twin.number.value) === evidenceKey(row.number.value)) continue;
    report({
      messageId: first ? 'evidence-reused/file' : 'evidence-reused/contents',
      params: { number: row.number.value, other: twin.number.value, file: row.file.value },
      place: row.file.place,
      related: [twin.file.place],
    });
  }
}
