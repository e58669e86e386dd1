import type { WorkbookFormat } from '../../../grid/types';
import type { FindingText } from '../../types';
import { spaced } from '../spaced';

interface ItemName {
  readonly code: string;
  readonly title: string;
}

type Nothing = Readonly<Record<string, never>>;

const FORMATS: Readonly<Record<WorkbookFormat, string>> = {
  xls: '旧格式（.xls 或 .et）',
  xlsb: '二进制格式（.xlsb）',
  ods: 'ODS 格式',
  xml: 'XML 表格（Excel 2003）',
};

/** 表的样子不对，还谈不上填得对不对。 */
export const structure = {
  'file-has-macros': (_params: Nothing): FindingText => ({
    message: '这份工作簿带有宏，下发的模板里没有宏。',
    found: '带宏',
    expected: '不带宏的 .xlsx',
    remedy: '请问清宏是谁加的、做什么用；没有用的，另存为“Excel 工作簿（.xlsx）”。',
  }),
  'file-external-links': ({ targets }: { readonly targets: readonly string[] }): FindingText => ({
    message: `有公式引用了别的工作簿：${targets.join('、')}。换一台电脑就算不出来。`,
    found: targets.join('、'),
    expected: '只用本工作簿里的数',
    remedy: '请在“数据 → 编辑链接”里断开链接，或把引用的数直接填上。',
  }),
  'file-legacy-format': ({ format }: { readonly format: WorkbookFormat }): FindingText => ({
    message: `这份表格存成了${spaced(FORMATS[format])}，已照常检查；模板里的颜色提示、下拉选项、填写限制和公式可能已经丢失。`,
    found: FORMATS[format],
    expected: 'Excel 工作簿（.xlsx）',
    remedy: '这次可以不改；下次请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”再交。',
  }),
  'cell-text-cut': ({ most, cells }: { readonly most: number; readonly cells: number }): FindingText => ({
    message: `这个单元格里的文字太长，一个单元格最多存${spaced(String(most))}个字符，后面的没有读${cells > 1 ? `；这样的单元格不止一个` : ''}。`,
    found: `超过${spaced(String(most))}个字符`,
    expected: `每个单元格不超过${spaced(String(most))}个字符`,
    remedy: '请用 Excel 或 WPS 打开，看文字是否完整；太长的分成几行填，再另存一次。',
  }),
  'table-missing': ({ sheet }: { readonly sheet: string | null }): FindingText => ({
    message:
      sheet === null
        ? '这份工作簿里没有自评表。'
        : `没有找到自评表：最像的是“${sheet}”，但里面没有编号、考核项目、分值、自评分这一行表头。`,
    found: sheet ?? '',
    expected: '一张有编号、考核项目、分值、自评分的表',
    remedy: '请确认交的是自评工作簿；表头被删掉的，请从模板里复制回来。',
  }),
  'table-missing/register': (_params: Nothing): FindingText => ({
    message: '没有找到佐证清单，佐证编号对不上任何材料。',
    found: '',
    expected: '一张有编号、名称、类型、形成日期的佐证清单',
    remedy: '请从模板里把“佐证清单”工作表复制回来，逐条填写。',
  }),
  'column-missing': ({
    column,
    sheet,
  }: {
    readonly column: string;
    readonly sheet: string;
  }): FindingText => ({
    message: `“${sheet}”里没有“${column}”这一列。`,
    found: '',
    expected: column,
    remedy: `请补上“${column}”一列；列还在的，请把表头改回“${column}”。`,
  }),
  'column-missing/near': ({
    column,
    heading,
  }: {
    readonly column: string;
    readonly heading: string;
  }): FindingText => ({
    message: `没有“${column}”这一列；这里写的是“${heading}”，是不是指“${column}”？`,
    found: heading,
    expected: column,
    remedy: `是的话，请把表头改成“${column}”；不是的话，请另加“${column}”一列。`,
  }),
  'scheme-mismatch': ({
    id,
    version,
    wantedId,
    wantedVersion,
  }: {
    readonly id: string;
    readonly version: string;
    readonly wantedId: string;
    readonly wantedVersion: string;
  }): FindingText => ({
    message: `这份工作簿是按细则“${id}”第 ${version} 版生成的，现在用的是“${wantedId}”第 ${wantedVersion} 版。`,
    found: `${id} 第 ${version} 版`,
    expected: `${wantedId} 第 ${wantedVersion} 版`,
    remedy:
      '请用现在的细则重新生成模板，把填好的各列按编号复制过去（选择性粘贴 → 数值）；或改用原来的细则检查。',
  }),
  'scheme-mismatch/items': (_params: Nothing): FindingText => ({
    message: '表上的编号没有一个是这份考核细则里的，项目的文字也对不上。',
    found: '',
    expected: '考核细则里的编号',
    remedy: '请确认细则选对了；表是自己做的，请改用细则生成的模板填报。',
  }),
  'item-missing': ({ code, title }: ItemName): FindingText => ({
    message: `少了 ${code} ${title}这一行。`,
    found: '',
    expected: `${code} ${title}`,
    remedy: '请从模板里把这一行复制回来填好；没有做到的填 0，不能删。',
  }),
  'item-duplicate': ({ code, first }: ItemName & { readonly first: string }): FindingText => ({
    message: `编号 ${code} 出现了两次，第一次在 ${first}，分数会加两遍。`,
    found: code,
    expected: '每个编号一行',
    remedy: '请核对两行，删去多出来的一行。',
  }),
  'item-unknown': ({ code, title }: ItemName): FindingText => ({
    message: `${code} ${title}不是考核细则里的项目，不能计分。`,
    found: `${code} ${title}`,
    expected: '考核细则里的项目',
    remedy: '请删去这一行；编号写错了的，请改正编号。',
  }),
  'item-unknown/meant': ({ code, title, meant }: ItemName & { readonly meant: string }): FindingText => ({
    message:
      code === ''
        ? `“${title}”这一行没有编号，应是 ${meant}。`
        : `“${title}”的编号写成了 ${code}，应是 ${meant}。`,
    found: code,
    expected: meant,
    remedy: `请把编号改成 ${meant}。`,
  }),
  'item-unknown/blank': ({ title }: ItemName): FindingText => ({
    message: `“${title}”这一行没有编号，也不是考核细则里的项目。`,
    found: '',
    expected: '考核细则里的编号',
    remedy: '请填上编号；是自己加的行，请删去。',
  }),
  'item-matched-by-text': ({
    code,
    title,
    written,
    words,
    percent,
  }: ItemName & {
    readonly written: string;
    readonly words: string;
    /** 相像的程度，百分数。 */
    readonly percent: string;
  }): FindingText => ({
    message: `“${words}”这一行${
      written === '' ? '没有编号' : `的编号“${written}”不是考核细则里的`
    }，按文字（相像 ${percent}%）当作 ${code} ${title}计算。`,
    found: written,
    expected: code,
    remedy: `对的话，请把编号写成 ${code}；不对的，请写上它自己的编号。`,
  }),
  'item-changed': ({
    column,
    written,
    expected,
  }: ItemName & {
    readonly column: string;
    readonly written: string;
    readonly expected: string;
  }): FindingText => ({
    message: `${column}与考核细则不一样：这里写的是“${written}”，细则是“${expected}”。`,
    found: written,
    expected,
    remedy: '请改回细则的原文。',
  }),
  'item-changed/points': ({
    written,
    expected,
  }: ItemName & { readonly written: string; readonly expected: string }): FindingText => ({
    message: written === '' ? `分值没有了，应为 ${expected}。` : `分值写的是 ${written}，应为 ${expected}。`,
    found: written,
    expected,
    remedy: `请把分值改回 ${expected}，并核对这一项的自评分。`,
  }),
  'rows-hidden': ({ rows }: { readonly rows: readonly string[] }): FindingText => ({
    message: `第 ${rows.join('、')} 行被隐藏了（也可能是筛选藏起来的），里面的内容照样计算。`,
    found: `隐藏 ${String(rows.length)} 行`,
    expected: '不隐藏',
    remedy: '请清除筛选，选中整张表，右键“取消隐藏”，看清这些行再核对。',
  }),
  'sheet-hidden': ({ sheet }: { readonly sheet: string }): FindingText => ({
    message: `工作表“${sheet}”被隐藏了，里面的内容照样计算。`,
    found: '隐藏',
    expected: '不隐藏',
    remedy: '请右键任意工作表标签，选“取消隐藏”，看清内容再核对。',
  }),
};
