type Texts<K extends string> = Readonly<Record<K, string>>;

/** 自定义函数（ZPT.…）里说的话。 */
export const functions = {
  severities: { error: '填错', warning: '提醒', info: '参考' },
  checkHeadings: ['程度', '单元格', '项目', '问题', '怎么改'],
  sectionHeadings: ['一级指标', '自评分', '分值'],
  missingHeadings: ['编号', '考核项目', '应有份数', '现有份数', '缺什么'],
  fine: '没有发现问题',
  fineWithoutScheme: '没有发现问题（没有给考核细则，没有查计分规则和佐证要求）',
  nothingMissing: '没有缺佐证的项目',
  noneListed: ({ score }: Texts<'score'>): string => `自评 ${score} 分，佐证清单里一份也没有。`,
  spot: ({ row, column }: Texts<'row' | 'column'>): string => `区域第 ${row} 行第 ${column} 列`,
  spotIn: ({ table, row, column }: Texts<'table' | 'row' | 'column'>): string =>
    `${table}区域第 ${row} 行第 ${column} 列`,
  numbered: ({ number }: Texts<'number'>): string => `第 ${number} 篇`,
  noTable: '区域里没有找到自评表。请把表头（编号、考核项目、分值、自评分）也选进来。',
  noRegister: '区域里没有找到佐证清单。请把表头（编号、对应项目、名称、类型、形成日期）也选进来。',
  noLedger: '其他区域只能是项目台账、案件台账、问题整改或考核细则的“设置”，并且要把表头也选进来。',
  twice: ({ name }: Texts<'name'>): string => `“${name}”给了两次，请只给一次。`,
  noColumns: ({ columns }: { readonly columns: readonly string[] }): string =>
    `自评表里没有${columns.map((column) => `“${column}”`).join('、')}，算不出来。`,
  otherScheme: '自评表的编号和考核细则的一个也对不上。请核对是不是同一份细则。',
  unclear: ({ count }: Texts<'count'>): string =>
    `有 ${count} 项写了“不涉及”，没有考核细则就不知道怎么算分。请给出考核细则区域。`,
  snapshotDamaged: '_zpt 区域不完整，读不出考核细则。请选整张 _zpt 工作表的 A、B 两列。',
  noScheme: ({ columns }: { readonly columns: readonly string[] }): string =>
    `区域里没有找到考核细则，缺少：${columns.join('、')}。请选“细则”工作表（连表头）或 _zpt 工作表。`,
  schemeFaulty: ({ place, message, remedy }: Texts<'place' | 'message' | 'remedy'>): string =>
    `考核细则有错，不能用。${place}：${message}${remedy}`,
  zerosForBlanks:
    '这个版本的 Excel 把空白单元格当成 0，分不清漏填和 0 分。请把区域写成 IF(区域="","",区域)，例如 IF(A1:N60="","",A1:N60)。',
  noGrades: '区域里没有找到等级表。请选考核细则的“等级”工作表（连表头），或有“等级”“起”两列的表。',
  noGrade: ({ total }: Texts<'total'>): string => `没有一个等级包含 ${total} 分。`,
  order: '排序方式只能是 0（高分在前）或 1（低分在前）。',
  share: '低于多少不得分，要写成 0 到 1 之间的比例，例如 0.7 或 70%。',
  negative: ({ value }: Texts<'value'>): string => `${value} 是负数，这里不能是负数。`,
  notNumber: ({ text }: Texts<'text'>): string => `“${text}”不是数字，没有当成数字算。`,
  sizes: '几个区域的行数、列数对不上。请选一样大的区域，或只给一个单元格。',
  noCode: '没有给编号。',
  unknownCode: ({ code }: Texts<'code'>): string => `自评表里没有编号 ${code}。`,
  unknownColumn: ({
    heading,
    known,
  }: {
    readonly heading: string;
    readonly known: readonly string[];
  }): string => `自评表里没有“${heading}”这一列。有的列：${known.join('、')}。`,
  tooMuch: ({ texts, letters }: Texts<'texts' | 'letters'>): string =>
    `文章太多，比不了。一次最多 ${texts} 篇、${letters} 字。`,
  internal: ({ detail }: Texts<'detail'>): string =>
    `程序出错了：${detail}。表里的内容没有改动。请把这句话和公式告诉开发者。`,
};
