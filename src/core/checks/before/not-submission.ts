/** One of our own workbooks among those handed in: said in plain words instead of missing tables that it never had. */
import type { OwnWorkbook } from '../../recognise/own-workbook';
import type { CheckPage } from '../page';
import { reporter } from '../run';
import type { Finding } from '../types';

export const notSubmission: CheckPage = {
  meta: {
    id: 'not-submission',
    severity: 'info',
    phase: 'file',
    source: '汇总和细则常和各村的表放在一个文件夹里，不是哪个村交的',
    fixable: false,
  },
  examples: [
    { title: '村里交来的表', edits: [], finds: [] },
    {
      title: '上次的汇总也在文件夹里',
      edits: [{ own: 'summary' }],
      finds: [{ messageId: 'not-submission/summary', at: '' }],
    },
    {
      title: '考核细则也在文件夹里',
      edits: [{ own: 'scheme' }],
      finds: [{ messageId: 'not-submission/scheme', at: '' }],
    },
  ],
};

/** The one finding of such a file. */
export function reportNotSubmission(file: string, kind: OwnWorkbook): readonly Finding[] {
  const findings: Finding[] = [];
  reporter(
    notSubmission.meta,
    {},
    findings,
  )({ messageId: `not-submission/${kind}`, params: {}, place: { file } });
  return findings;
}
