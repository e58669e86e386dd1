import type { Doubt, UntiedFile } from '../../evidence/register/types';

/** 按文件名生成的佐证清单。 */
export const evidenceRegister = {
  workbookTitle: '佐证清单（按文件名生成）',
  doubtSheet: '待核对',
  untiedSheet: '未对上的文件',
  doubtHeadings: ['编号', '文件', '请核对'] as readonly string[],
  untiedHeadings: ['文件', '为什么没有对上'] as readonly string[],
  /** 打印在页脚。 */
  footer: '按文件名生成，请核对后粘贴到自评工作簿的佐证清单',
  folderNote: ({ files }: { readonly files: string }): string => `文件夹，共 ${files} 个文件`,
  doubt: (doubt: Doubt): string => {
    switch (doubt.id) {
      case 'kind-from-ending':
        return `文件名看不出类型，按后缀猜的“${doubt.kind}”`;
      case 'kind-from-item':
        return `文件名看不出类型，按本项要的填了“${doubt.kind}”`;
      case 'kind-unknown':
        return '看不出类型，请填';
      case 'kind-not-asked':
        return `文件名像“${doubt.kind}”，本项认可的是${doubt.asked.join('、')}`;
      case 'date-missing':
        return '文件名里没有日期，请填形成日期';
      case 'date-month':
        return `文件名里只有 ${doubt.month}，请补上是哪一天`;
      case 'date-several':
        return '文件名里有几个日期，请填形成日期';
      case 'number-taken':
        return `文件名写的编号 ${doubt.written} 已经有别的文件用了，换了一个`;
      case 'same-contents':
        return `和${doubt.paths.map((path) => `“${path}”`).join('、')}内容一模一样，只登记一次；一份佐证可以用于多项`;
      case 'code-unchecked':
        return `没有给考核细则，“${doubt.code}”只是看着像项目编号`;
    }
  },
  untied: ({ reason, code }: UntiedFile): string =>
    reason === 'no-code' ? '文件名和文件夹名都不是以项目编号开头的' : `考核细则里没有“${code}”这个项目`,
};
