/** Every word that docs/functions.md adds of its own: Chinese first, English beside it. */
import type { Both } from './words';

export const FUNCTIONS = {
  title: { zh: '自定义函数', en: 'Custom functions' } satisfies Both,
  about: {
    zh: '装上自评通以后，单元格里可以直接写这些公式，名字都以 `ZPT.` 开头。每个函数吃整片区域，结果自己铺开，一张表只要写一次。函数只算，不改表；同样的区域总是同样的结果。没有装自评通的电脑上，公式显示 #NAME?，所以模板和汇总表里从不用它们。',
    en: 'With the add-in these formulas work in any cell; every name begins with `ZPT.`. Each takes whole ranges and spills. Functions compute and change nothing; the same ranges give the same answer. Without the add-in they show #NAME?, so templates and summaries never use them.',
  } satisfies Both,
  rules: {
    title: { zh: '怎么给区域', en: 'How to give ranges' } satisfies Both,
    lines: [
      '**连表头一起选**，最好选整张表，多出来的空行没有关系：`自评表!A1:N60`。列的次序、表头的叫法不一样也认得；表头分两行合并的认不全，请用任务窗格。',
      '**考核细则**可以是 `_zpt` 工作表（`_zpt!A:B` 里有内容的那几行），也可以是考核细则工作簿的“细则”工作表。只给“细则”时，不知道加分上限、小数位数、考核期、最小计分单位，也不看否决项：加分不封顶，合计保留两位小数，总分就是各项分值之和；把“设置”也给上，就都知道了。',
      '**空白不是 0**：空着的分数不算分，也不当成 0 分。“5分”这样的文字不当数字用。数字按表格显示的 15 位算，0.1+0.2 就是 0.3。',
      '有的 Excel 把空白单元格当成 0 交给函数。看得出来的，函数不算，提示把区域写成 `IF(自评表!A1:N60="","",自评表!A1:N60)`；单独一列数字看不出来，拿不准时也请这样写。',
      '用不了的区域得 #VALUE!，找不到的东西得 #N/A；点单元格旁边的感叹号，能看到是什么原因、怎么改。区域里有错误值的，照样传下去。逐格计算的函数，一格有错不影响别的格。',
    ],
    en: [
      'Select the headings too, best the whole sheet; blank rows below do no harm. Order and names of columns may differ; headings merged over two rows are not fully understood.',
      'The scheme is the sheet `_zpt`, or the sheet 细则 of a scheme workbook. 细则 alone says nothing of the bonus cap, rounding, period, finest step or vetoes: the bonus is not capped, totals have two decimals, and the base is the sum of the points. Give 设置 as well and all is known.',
      'Blank is never 0, and text is never taken for a number. Numbers count as the sheet shows them (15 digits).',
      'Some versions of Excel hand blank cells over as 0. Where that can be seen the function refuses and says how to write the range: `IF(range="","",range)`. In a single column of numbers it cannot be seen.',
      '#VALUE!: the input cannot be used; #N/A: it is not there; the sentence beside the cell says why. Errors in a range are passed on. A fault in one cell does not spoil the others.',
    ],
  },
  without: {
    title: { zh: '没有考核细则时', en: 'Without a scheme' } satisfies Both,
    about:
      'TOTAL、SECTION、CHECK、MISSING 不给考核细则也能用，这时只按自评表自己的编号、一级指标、分值来，每一行算一个项目（编号重复或空着也各算各的）。',
    en: 'TOTAL, SECTION, CHECK and MISSING then use the score table’s own codes, sections and points, every row an item of its own.',
    headings: ['做什么 Does', '不做什么 Does not'],
    does: [
      '自评分空着、是文字、是负数、超过分值',
      '扣了分没有写原因（有“扣分原因”一列的）',
      '分值减扣分不等于自评分（有“扣分”一列的）',
      '小计、合计不对；全部是满分',
      '给了佐证清单的：编号对不上、漏填、重复、没有用到；自评得了分、清单里一份也没有',
    ],
    doesNot: [
      '计分规则、实际数和目标数',
      '佐证要几份、要哪几种、要哪个月的',
      '少了项目、多了项目、改了分值、编号重复',
      '加分上限、最小计分单位、否决项、等级',
      '“不涉及”怎么算：表里没有“可否不涉及”一列的，TOTAL 和 SECTION 得 #N/A，CHECK 不看合计',
    ],
  },
  unseen: {
    title: { zh: 'CHECK 看不到的', en: 'What CHECK cannot see' } satisfies Both,
    about:
      '区域里只有值，所以 CHECK 不看：公式是不是手写的数、有没有重新计算，隐藏的行和表，宏和外部链接，佐证文件，工作总结，签字。要看这些，请用任务窗格。',
    en: 'Ranges hold values only, so CHECK does not look at formulas, hidden rows and sheets, macros and links, evidence files, the work summary or signatures. The pane does.',
  },
  contents: {
    title: { zh: '目录', en: 'Contents' } satisfies Both,
    headings: ['函数 Function', '做什么', 'What it does'],
  },
  headings: ['参数 Argument', '必填', '说明', 'What it is'],
  required: '是',
  optional: '否',
  repeated: '否，可以给几个',
  example: '例子 Example',
  on: '例子用的是检查目录里的样表（[checks.md](checks.md)），`_zpt` 是它的考核细则；改了哪里，例子里写明。',
  onEn: 'Examples use the perfect example of [checks.md](checks.md), with the changes named.',
  result: '结果 Result',
  blank: '（空白）',
  errors: '出错 Errors',
};

/** What each function says when it cannot answer. */
export const ERRORS: Readonly<Record<string, readonly string[]>> = {
  TOTAL: [
    '#N/A：区域里没有自评表；没有“编号”或“自评分”一列；编号和细则一个也对不上；不知道“不涉及”怎么算',
    '#VALUE!：考核细则区域认不出，或细则本身有错',
  ],
  SECTION: ['与 TOTAL 相同 As TOTAL'],
  CHECK: [
    '#N/A：区域里没有自评表',
    '#VALUE!：佐证清单、考核细则或其他区域认不出，或细则本身有错',
    '能查出来的问题不是错误，都列在结果里',
  ],
  MISSING: [
    '#N/A：区域里没有自评表',
    '#VALUE!：没有给佐证清单，或自评表缺列，看不出缺什么；其余与 CHECK 相同',
  ],
  GRADE: ['#N/A：没有一个等级包含这个总分', '#VALUE!：等级表认不出；总分是文字'],
  RANK: ['#VALUE!：总分是文字；排序不是 0 或 1'],
  DEDUCT: ['#VALUE!：是文字、是负数；区域大小对不上'],
  RATIO: ['#VALUE!：是文字、是负数；门槛大于 1；区域大小对不上'],
  ITEM: ['#N/A：区域里没有自评表；没有这个编号', '#VALUE!：没有这一列；没有给编号'],
  EVIDENCE: ['#VALUE!：佐证清单认不出；没有给编号'],
  SIMILARITY: ['#VALUE!：超过 300 篇或 100 万字；名称和文章不一样多'],
};

/** What else is worth knowing. */
export const NOTES: Readonly<Record<string, string>> = {
  CHECK:
    '单元格一栏是 Excel 里的地址；Excel 没有说区域在哪里的（例如区域写成了 IF），就写区域里的第几行第几列。缺项目台账时，按项目要的佐证只要求一份。',
  MISSING: '佐证编号写错的不在这里，由 CHECK 报出。缺项目台账时，按项目要的佐证只要求一份。',
  DEDUCT: '分值、次数、每次扣有一个空着，结果就空着。',
  RATIO: '3 个里做了 1 个，4 分得 1.333…，不四舍五入；需要时外面套 ROUND。',
  ITEM: '编号写成数字 2.1 的找不到 2.10，请写成文字 "2.10"。同一编号有几行的，取第一行。',
  EVIDENCE: '份数空着的算一份。一份佐证对应几个项目的，每个项目都算。',
  SIMILARITY:
    '去掉空格和标点，看两篇有多少相同的五字片段：相同片段数 ÷ 两篇一共的片段数。1 是完全一样，0 是没有相同的；照抄一份只换村名、改几个数的，仍然接近 1。是不是抄的，要看原文再说。',
};
