type Texts<K extends string> = Readonly<Record<K, string>>;

/** 由现有考核细则生成草稿时，拿不准的地方。每句先说看到什么、怎么处理的，再说请人做什么。 */
export const doubts = {
  'already-scheme': ({ title }: Texts<'title'>): string =>
    `这份工作簿本身就是（或带着）考核细则“${title}”，照原样取用，没有重新识别。`,
  'scheme-faulty': ({ title, count }: Texts<'title' | 'count'>): string =>
    `这份工作簿本身就是考核细则“${title}”，照原样取用，但有 ${count} 处错。请先用“检查细则”或 zpt scheme check 改好。`,
  'headings-guessed': (_: Readonly<Record<never, string>>): string =>
    '没有找到认得的表头，按各列的内容推测了哪一列是考核内容、哪一列是分值。请核对各列有没有认错。',
  'column-ignored': ({ heading }: Texts<'heading'>): string =>
    `不知道“${heading}”这一列是什么，没有取用。需要的请自己补到细则里。`,
  'row-skipped': ({ text }: Texts<'text'>): string =>
    `这一行“${text}”看不出属于哪个考核项目，没有取用。请看要不要补进去。`,
  'note-kept': ({ text }: Texts<'text'>): string =>
    `表上的说明“${text}”没有变成规则。请看其中有没有加分上限、等级、否决之类的规定，有就填到“设置”或“等级”里。`,
  'section-missing': ({ title }: Texts<'title'>): string => `没有写一级指标，先都归到“${title}”。`,
  'codes-invented': ({ count }: Texts<'count'>): string =>
    `原表的编号缺少或者各部分重新从 1 编起，${count} 个项目按“部分.序号”重新编了号。`,
  'number-doubled': ({ number }: Texts<'number'>): string => `序号“${number}”写了两遍，按一遍算。`,
  'number-gap': ({ before, number }: Texts<'before' | 'number'>): string =>
    `序号从 ${before} 直接到 ${number}，中间可能漏了项目。请核对原表。`,
  'number-repeated': ({ number }: Texts<'number'>): string =>
    `同一部分里序号 ${number} 用了不止一次。请核对原表。`,
  'points-missing': (_: Readonly<Record<never, string>>): string =>
    '没有找到这个项目的分值。请在细则里补上，不补不能使用。',
  'points-not-number': ({ text }: Texts<'text'>): string => `分值栏写的是“${text}”，不是数字，没有当作分值。`,
  'points-from-text': ({ points, words }: Texts<'points' | 'words'>): string =>
    `分值栏没有单独写，从“${words}”取分值 ${points} 分。请核对。`,
  'points-from-weight': ({ points }: Texts<'points'>): string =>
    `只有权重，按总分 100 分折成 ${points} 分。请核对。`,
  'points-from-parts': ({ points }: Texts<'points'>): string =>
    `没有写总的分值，按各小项相加是 ${points} 分。请核对。`,
  'points-from-rule': ({ points }: Texts<'points'>): string =>
    `没有单独写分值，按评分标准里最多能得的 ${points} 分。请核对。`,
  'points-disagree': ({ points, words, other }: Texts<'points' | 'words' | 'other'>): string =>
    `分值不一致：采用 ${points} 分，但“${words}”是 ${other} 分。请核对以哪个为准。`,
  'points-shared': ({ points, rows }: Texts<'points' | 'rows'>): string =>
    `${rows} 行内容合用一个分值 ${points} 分，合成了一个项目。要分开的，请在细则里拆开并分别写分值。`,
  'section-differs': ({ section, declared, sum }: Texts<'section' | 'declared' | 'sum'>): string =>
    `“${section}”写明共 ${declared} 分，各项目相加是 ${sum} 分。请核对。`,
  'base-differs': ({ declared, sum }: Texts<'declared' | 'sum'>): string =>
    `总分写明 ${declared} 分，常规项目相加是 ${sum} 分。请核对漏了哪一项、多算了哪一项，不一致不能使用。`,
  'base-from-sum': ({ sum }: Texts<'sum'>): string => `没有写总分，按常规项目相加定为 ${sum} 分。请核对。`,
  'bonus-cap-missing': (_: Readonly<Record<never, string>>): string =>
    '有加分项目，但没有写所有加分合计最多加多少。请在“设置”的“加分上限”里填上，不填不能使用。',
  'bonus-cap-summed': ({ cap }: Texts<'cap'>): string =>
    `没有写加分合计的上限，按各加分项目相加定为 ${cap} 分。请核对。`,
  'bonus-points-cap': ({ points }: Texts<'points'>): string =>
    `这个加分项目没有写最多加多少，先按加分上限 ${points} 分。请核对。`,
  'deduction-section': ({ text }: Texts<'text'>): string =>
    `“${text}”是从总分里倒扣的项目，细则里没有这种项目，没有取用。可以改写成常规项目的扣分规则。`,
  'veto-off': (_: Readonly<Record<never, string>>): string =>
    '原表有一票否决。已列为否决项，但“是否一票否决”仍是“否”：要启用须有上级依据，请自己改成“是”。',
  'veto-in-item': (_: Readonly<Record<never, string>>): string =>
    '评分标准里还有“一票否决”，没有变成规则。有上级依据、需要启用的，请另加一个否决项。',
  'grades-invented': ({ grade }: Texts<'grade'>): string =>
    `没有写等级。否决要降到一个等级，所以先加了示例等级，否决后为“${grade}”。请在“等级”里改成正式的。`,
  'grades-read': ({ text }: Texts<'text'>): string => `等级按“${text}”读出。请核对分数线归哪一级。`,
  'rule-unread': ({ text }: Texts<'text'>): string =>
    `没有读懂评分标准“${text}”，先定为酌情打分。请在“规则类型”里选合适的规则。`,
  'rule-partial': ({ rule, left }: Texts<'rule' | 'left'>): string =>
    `评分标准只读懂一部分，定为“${rule}”；“${left}”没有用上。请核对。`,
  'rule-conflict': ({ rule, parameters, points }: Texts<'rule' | 'parameters' | 'points'>): string =>
    `评分标准读作“${rule}：${parameters}”，与分值 ${points} 分合不上（子项相加不等，或最多扣的比分值多），先定为酌情打分。请核对分值或规则。`,
  'rule-missing': (_: Readonly<Record<never, string>>): string =>
    '没有写评分标准，先定为酌情打分。请在“规则类型”里选合适的规则。',
  'rule-assumed': ({ text }: Texts<'text'>): string => `评分标准没有说全，按“${text}”理解。请核对。`,
  'evidence-guessed': ({ text }: Texts<'text'>): string =>
    `原表没有单列佐证要求，从考核内容和评分标准里读出：${text}。不需要的请删去。`,
  'evidence-counted': ({ text }: Texts<'text'>): string =>
    `佐证的份数和分布是从文字里读出的：${text}。请核对。`,
  'evidence-text-only': (_: Readonly<Record<never, string>>): string =>
    '佐证要求没有对应到佐证种类，只保留了原文。需要自动核对的，请填“佐证参数”。',
  assessor: ({ who }: Texts<'who'>): string =>
    `原表写明由${who}评分，已填到责任部门。村里不能自评这一项的，请在考核内容里说明。`,
  'period-guessed': ({ year }: Texts<'year'>): string =>
    `没有写考核年度，考核期先填 ${year} 年全年。请在“设置”里改。`,
  'period-read': ({ year }: Texts<'year'>): string =>
    `考核期按表上的“${year}”填为全年。请在“设置”里核对起止日期。`,
  'title-guessed': ({ title }: Texts<'title'>): string => `没有找到表的名称，先叫“${title}”。`,
  'sheet-hidden': ({ sheet }: Texts<'sheet'>): string => `工作表“${sheet}”是隐藏的，没有读。`,
  'same-sheet': ({ sheet, other }: Texts<'sheet' | 'other'>): string =>
    `工作表“${sheet}”里的项目与“${other}”完全一样，只取了一份。`,
};

/** 命令行、任务窗格和工作表“导入说明”里说的话。 */
export const report = {
  sheetTitle: '导入说明',
  intro: ({ file }: Texts<'file'>): string =>
    `由 ${file} 生成的草稿。拿不准的地方都列在下面，请逐条核对；核对完可以删去本工作表。`,
  headings: { severity: '程度', place: '原表位置', item: '项目编号', message: '拿不准的地方' },
  severity: { error: '✖ 要先改好', warning: '▲ 请核对', info: '· 供参考' },
  none: '没有拿不准的地方。',
  rulesRead: ({ items, read }: Texts<'items' | 'read'>): string =>
    `${items} 个考核项目，读懂评分规则的 ${read} 个。`,
  counts: ({ errors, warnings, notes }: Texts<'errors' | 'warnings' | 'notes'>): string =>
    `要先改好的 ${errors} 处，请核对的 ${warnings} 处，供参考的 ${notes} 处。`,
  more: ({ message, count }: Texts<'message' | 'count'>): string => `${message}（${count} 处）`,
  written: ({ file }: Texts<'file'>): string => `已生成 ${file}。`,
  nothing: ({ file }: Texts<'file'>): string =>
    `${file} 里没有找到考核细则或评分表：要有考核内容（或考核项目）和分值（或评分标准）这样的表头，或一列内容配一列分值。`,
};
