/** A document with every kind of block, in invented words. */
import { type DocumentDesign, toFill } from '../../src/core/documents/types';

export const example: DocumentDesign = {
  fileName: '考核情况通报',
  title: ['关于2022年度各村保障农民工工资支付', '工作考核情况的通报'],
  number: ['示例府发〔2023〕', toFill('序号'), '号'].map((part) =>
    typeof part === 'string' ? { text: part } : part,
  ),
  letterhead: null,
  blocks: [
    { kind: 'addressee', text: '各村民委员会：' },
    {
      kind: 'paragraph',
      text: '按照《示例乡2022年度保障农民工工资支付工作考核细则》，乡劳务就业保障服务中心对12个村的自查评分表、佐证资料和工作总结逐份进行了核对。现将有关情况通报如下。',
    },
    { kind: 'heading', level: 1, text: '一、总体情况' },
    { kind: 'heading', level: 2, text: '（一）报送情况' },
    {
      kind: 'paragraph',
      text: '应报12个村，实报11个村，大水井村未报送。平均得分96.3分，最高99.5分，最低88分。',
    },
    { kind: 'heading', level: 3, text: '1. 得分情况' },
    {
      kind: 'table',
      caption: '各村考核得分',
      columns: [
        { heading: '序号', width: 1, align: 'center' },
        { heading: '村名', width: 2 },
        { heading: '得分', width: 1.5, align: 'center' },
        { heading: '主要扣分原因', width: 5 },
      ],
      rows: [
        ...Array.from({ length: 30 }, (_nothing, at) => [
          String(at + 1),
          '红星村',
          '99.5',
          '会议记录缺第三、四季度；1件案件逾期办结',
        ]),
        ['', '平均', '96.3', ''],
      ],
      hasTotal: true,
    },
    { kind: 'heading', level: 4, text: '（1）说明' },
    { kind: 'paragraph', text: '村名里的 <b>&"符号"</b> 照样是文字。' },
    { kind: 'attachments', names: ['各村问题清单', '佐证资料目录'] },
    { kind: 'signature', by: '示例乡人民政府', date: '2023年1月16日', sealed: true },
    { kind: 'part', label: '附件1', title: '各村问题清单' },
    { kind: 'paragraph', text: '附件的正文。' },
    { kind: 'signature', by: '示例乡党政办公室', date: '2023年1月16日', sealed: false },
  ],
};
