/** The file is no workbook that can be read, so no check can look at it: `assess` reports it at once. */
import type { Unreadable } from '../../grid/types';
import type { CheckPage } from '../page';
import { reporter } from '../run';
import type { Finding } from '../types';

export const fileUnreadable: CheckPage = {
  meta: {
    id: 'file-unreadable',
    severity: 'error',
    phase: 'file',
    source: '一份文件打不开时，要说出真实原因和办法',
    fixable: false,
  },
  examples: [
    { title: '文件能正常打开', edits: [], finds: [] },
    {
      title: '文件加了密码',
      edits: [{ unreadable: 'encrypted' }],
      finds: [{ messageId: 'file-unreadable/encrypted', at: '' }],
    },
    {
      title: '文件设了权限管理',
      edits: [{ unreadable: 'encrypted', detail: 'irm' }],
      finds: [{ messageId: 'file-unreadable/encrypted', at: '' }],
    },
    {
      title: '文件其实是 PDF',
      edits: [{ unreadable: 'other-format', detail: 'pdf' }],
      finds: [{ messageId: 'file-unreadable/other-format', at: '' }],
    },
  ],
};

/** The one finding of a file that could not be read. */
export function reportUnreadable(file: string, { reason, detail }: Unreadable): readonly Finding[] {
  const findings: Finding[] = [];
  reporter(
    fileUnreadable.meta,
    {},
    findings,
  )({
    messageId: `file-unreadable/${reason}`,
    params: { detail: detail ?? null },
    place: { file },
  });
  return findings;
}
