import type { FindingText } from '../../types';
import { spaced } from '../spaced';

interface Detail {
  readonly detail: string | null;
}

const KINDS: Readonly<Record<string, string>> = {
  pdf: 'PDF 文件',
  jpeg: '照片',
  png: '图片',
  gif: '图片',
  bmp: '图片',
  tiff: '图片',
  doc: 'Word 文档',
  docx: 'Word 文档',
  rtf: '写字板文档',
  ppt: '演示文稿',
  pptx: '演示文稿',
  ofd: 'OFD 版式文件',
  xps: 'XPS 文件',
  ods: 'ODS 表格',
  xlsb: '二进制工作簿（.xlsb）',
  numbers: '苹果 Numbers 表格',
  html: '网页',
  mht: '网页',
  text: '文本文件（如 CSV）',
  ole: '别的程序的文件',
  zip: '压缩包',
  rar: '压缩包',
  '7z': '压缩包',
  gz: '压缩包',
};

/** 是表格，只是格式不对：打开另存一次就行。 */
const TABLES: ReadonlySet<string> = new Set(['ods', 'xlsb', 'html', 'mht', 'numbers']);
const ARCHIVES: ReadonlySet<string> = new Set(['zip', 'rar', '7z', 'gz']);

const FORMAT = 'Excel 工作簿（.xlsx）';
const RESAVE = `请用 Excel 或 WPS 打开，另存为“${FORMAT}”再交。`;

const WHY: Readonly<Record<string, string>> = {
  html: '有的系统导出的表只是名字叫 .xls。',
  mht: '有的系统导出的表只是名字叫 .xls。',
  text: '文本里只存得下一张表的字，佐证清单、台账都不在里面。',
};

function otherRemedy(detail: string): string {
  if (TABLES.has(detail)) return RESAVE;
  if (ARCHIVES.has(detail)) return '请先解压，交里面的工作簿（.xlsx）。';
  return '请核对是不是交错了文件，交填好的工作簿（.xlsx）。';
}

/** 打不开的文件：说出真实原因和办法。 */
export const unreadable = {
  'file-unreadable/missing': (_params: Detail): FindingText => ({
    message: '找不到这个文件，或者没有权限打开。',
    found: '',
    expected: FORMAT,
    remedy: '请核对文件名和位置；文件正在别的程序里打开的，请先关闭。',
  }),
  'file-unreadable/empty': ({ detail }: Detail): FindingText => ({
    message:
      detail === 'zeros'
        ? '文件里全是空白（零），没有内容，多半是复制、保存或网盘同步时中断了。'
        : '文件是空的（0 字节），多半是复制或下载没有完成。',
    found: detail === 'zeros' ? '全是零' : '0 字节',
    expected: FORMAT,
    remedy: '请重新复制或请村里重新发送。',
  }),
  'file-unreadable/encrypted': ({ detail }: Detail): FindingText => {
    if (detail === 'irm')
      return {
        message: '文件设了权限管理（限制访问），只有被授权的账号才能打开。',
        found: '权限管理',
        expected: '没有访问限制的工作簿',
        remedy: '请有权限的人打开，在“文件 → 信息 → 保护工作簿 → 限制访问”里改为无限制，保存后再交。',
      };
    if (detail === 'software')
      return {
        message: '文件被单位的文档加密软件加密了，出了那台电脑就打不开。',
        found: '文档加密软件',
        expected: '没有加密的工作簿',
        remedy: '请在原来的电脑上用加密软件解密（或导出明文）后再交。',
      };
    return {
      message: '文件已加密，要有密码才能打开。',
      found: '已加密',
      expected: '没有密码的工作簿',
      remedy: '请在 Excel 或 WPS 里打开，取消密码，保存后再交。',
    };
  },
  'file-unreadable/legacy': (_params: Detail): FindingText => ({
    message: '这是旧格式的表格（.xls 或 .et），读不了。',
    found: '旧格式',
    expected: FORMAT,
    remedy: RESAVE,
  }),
  'file-unreadable/other-format': ({ detail }: Detail): FindingText => {
    const kind = KINDS[detail ?? ''] ?? '别的文件';
    return {
      message: `这不是 Excel 工作簿，其实是${spaced(kind)}。${WHY[detail ?? ''] ?? ''}`,
      found: kind,
      expected: FORMAT,
      remedy: otherRemedy(detail ?? ''),
    };
  },
  'file-unreadable/truncated': (_params: Detail): FindingText => ({
    message: '文件不完整，后面的内容没有了，多半是复制或下载中断。',
    found: '不完整',
    expected: FORMAT,
    remedy: '请重新复制或请村里重新发送。',
  }),
  'file-unreadable/damaged': ({ detail }: Detail): FindingText => ({
    message: detail === null ? '文件已损坏，读不出内容。' : `文件已损坏，读不出内容（坏在 ${detail}）。`,
    found: '已损坏',
    expected: FORMAT,
    remedy: '请用 Excel 或 WPS 打开，让它修复后另存；打不开的，请村里重新发送。',
  }),
  'file-unreadable/too-large': (_params: Detail): FindingText => ({
    message: '文件内容大得不正常，为安全没有读下去。',
    found: '过大',
    expected: '一般只有几百 KB',
    remedy: '请打开看看是不是贴了大量图片或整列的格式，清理后另存；来路不明的文件不要打开。',
  }),
  'not-submission/summary': (_params: Readonly<Record<string, never>>): FindingText => ({
    message: '这是一份汇总，不是哪个村交的表，没有检查。',
    found: '汇总',
    expected: '',
    remedy: '不用改；汇总最好放到另一个文件夹。',
  }),
  'not-submission/scheme': (_params: Readonly<Record<string, never>>): FindingText => ({
    message: '这是考核细则，不是哪个村交的表，没有检查。',
    found: '考核细则',
    expected: '',
    remedy: '不用改；要按它检查的，请用 --scheme 给出，或在窗格里选它。',
  }),
  'file-unreadable/timeout': (_params: Detail): FindingText => ({
    message: '这个文件读了太久还没有读完，已经停下来，没有检查。',
    found: '读得太久',
    expected: '一般一秒以内就能读完',
    remedy:
      '请打开看看是不是有大量空行、整列的公式或别的表混在里面，清理后另存再交；来路不明的文件不要打开。',
  }),
  'file-unreadable/too-heavy': (_params: Detail): FindingText => ({
    message: '读这个文件要占用太多内存，已经停下来，没有检查。',
    found: '太占内存',
    expected: '一般只有几百 KB',
    remedy:
      '请打开看看是不是有大量空行、整列的公式或别的表混在里面，清理后另存再交；来路不明的文件不要打开。',
  }),
};
