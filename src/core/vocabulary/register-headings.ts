/** Headings of evidence registers. */
import { REGISTER_COLUMNS, type RegisterColumn } from './columns';
import { type ColumnHeadings, headings } from './headings';

export const REGISTER_HEADINGS: Readonly<Record<RegisterColumn, ColumnHeadings>> = {
  number: headings([REGISTER_COLUMNS.number, '佐证编号', '资料编号', '材料编号', '附件编号', '序号']),
  items: headings([
    REGISTER_COLUMNS.items,
    '对应考核项目',
    '对应指标',
    '考核项目编号',
    '项目编号',
    '对应编号',
  ]),
  name: headings([
    REGISTER_COLUMNS.name,
    '资料名称',
    '材料名称',
    '佐证名称',
    '佐证资料名称',
    '佐证材料名称',
    '文件名称',
  ]),
  kind: headings([REGISTER_COLUMNS.kind, '资料类型', '材料类型', '佐证类型', '类别', '资料类别']),
  date: headings([REGISTER_COLUMNS.date, '日期', '时间', '形成时间', '资料日期', '材料日期']),
  file: headings([REGISTER_COLUMNS.file, '文件名', '文件路径', '电子文件', '附件', '附件名称']),
  copies: headings([REGISTER_COLUMNS.copies, '数量', '件数', '页数']),
  note: headings([REGISTER_COLUMNS.note, '说明']),
};
