type Texts<K extends string> = Readonly<Record<K, string>>;

/** 帮助和第一次使用的引导里说的话。用到时才装。 */
export const help = {
  loading: '正在打开帮助',
  contents: '目录',
  pages: '一步一步怎么做',
  checks: '每种问题是什么意思',
  checksHint: '点一种问题，看它查什么、怎么改。',
  find: '找一找',
  findHint: '写一两个字，如：佐证、合计、加载项',
  found: ({ count }: Texts<'count'>): string => `找到 ${count} 处`,
  nothing: '没有找到。换一个词试试，或者到目录里看看。',
  back: '回到问题清单',
  toContents: '看目录',
  inEnglish: 'English summary',
  phases: {
    file: '文件',
    structure: '表的样子',
    rows: '逐项打分',
    totals: '小计与合计',
    evidence: '佐证、台账与签字',
    batch: '各村之间',
  },
  severities: {
    error: '填错：要退回村里改正。',
    warning: '提醒：请看一看，确实如此的可以不改。',
    info: '参考：说一声，一般不用改。',
  },
  trial: '这是新加的检查，正在试行，不算填错。',
  fixable: '知道该改成什么的，问题下面有按钮，点一下就改（先给您看改什么，再改）。',
  example: '例子',
  exampleOf: ({ title }: Texts<'title'>): string => `例子：${title}`,
  edits: '样表里这样填',
  says: '检查会说',
  remedy: '怎么改',
  source: '为什么查',
  off: ({ setting }: Texts<'setting'>): string =>
    `不想查这一种，或者想改轻重的：在考核细则的“设置”里加一行，设置项写“${setting}”，值选：填错、提醒、参考、不检查。`,
  unknown: '帮助里没有这一种问题。',
  failed: '帮助没有打开。请检查网络或安装是否完整，再试一次。',
  tour: {
    label: '第一次用',
    progress: ({ at, of }: Texts<'at' | 'of'>): string => `第 ${at} 步，共 ${of} 步`,
    next: '下一步',
    done: '用起来吧',
    never: '不再显示',
    openExample: '打开示例',
    steps: {
      example: {
        title: '先看一份示例',
        text: '点“打开示例”，会打开一份填好的自评表，里面有几处错。是编的，随便点，弄不坏。',
      },
      finding: {
        title: '看一条问题',
        text: '清单里每一行是一条问题。点一行，下面就写着怎么改；“这是什么问题？”会讲清楚为什么查它。',
      },
      cell: {
        title: '到它的单元格',
        text: '点问题的时候，Excel 已经跳到那一格。改好以后点“重新检查”，改对的就不见了。',
      },
      mark: {
        title: '标到表上',
        text: '点下面的“标到表上”，每处问题都在表上标出来，原来的格式不动；“清除标记”可以去掉。',
      },
      summary: {
        title: '收齐各村',
        text: '各村都交来以后，到上面的“汇总”，选文件夹，一次检查，出一张汇总表。不会的随时点“帮助”。',
      },
      deskExample: {
        title: '先看一份示例',
        text: '点“打开示例”，会检查一份填好的自评表，里面有几处错。是编的，随便点，弄不坏。',
      },
      deskFinding: {
        title: '看一条问题',
        text: '左边点村名，中间就列出它的问题。点一条问题，写着怎么改；“这是什么问题？”会讲清楚为什么查它。',
      },
      deskCell: {
        title: '看它在哪一格',
        text: '点了问题，右边的表格就显示那一格，有蓝框的就是。这里只能看，不能改，村里的文件不会动。',
      },
      deskCopy: {
        title: '发还给村里',
        text: '点“下载标注副本”，得到一份标出问题的副本，发还给村里照着改。',
      },
      deskSummary: {
        title: '收齐各村',
        text: '各村都交来以后，把文件夹拖到左边，再点“下载汇总表”。不会的随时点上面的“帮助”。',
      },
    },
  },
};
