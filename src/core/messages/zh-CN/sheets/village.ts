import type { Spread } from '../../../scheme/types';
import { dateText } from '../date-text';

const SPREADS: Readonly<Record<Spread, string>> = {
  month: '每月都有',
  quarter: '每季度都有',
  'half-year': '每半年都有',
};

interface Named {
  readonly scheme: string;
}

interface Limits {
  /** 没有下限的是 ""。 */
  readonly least: string;
  readonly points: string;
}

interface Names {
  readonly names: readonly string[];
}

const span = ({ least, points }: Limits): string =>
  least === '' ? `不超过 ${points}（可以是负数）` : ` ${least} 到 ${points} `;

/** 村自评工作簿里印着的话。表头和选项是各表共用的词，不在这里。 */
export const village = {
  workbookTitle: ({ scheme, village: name }: Named & { readonly village: string }): string =>
    `${name} ${scheme}自评`,
  footer: ({ village: name, scheme }: Named & { readonly village: string }): string => `${name}　${scheme}`,
  illustrative: '注意：本表分值是示例，不是正式标准，使用前请换成当年印发的考核细则。',
  scores: {
    title: ({ scheme }: Named): string => `${scheme.replace(/细则$/, '')}自查评分表`,
    period: ({ from, to, deadline }: Record<'from' | 'to', string> & { readonly deadline: string | null }) =>
      `考核期：${dateText(from)}至${dateText(to)}${deadline === null ? '' : `　　报送截止：${dateText(deadline)}`}`,
    legend: '浅黄底的格由村里填写，其余不用动；核定分、核定说明由乡镇填写',
    self: {
      title: '自评分',
      text: (limits: Limits): string => `填${span(limits)}的数字，不要带“分”字。`,
      notApplicable: ({ policy }: { readonly policy: string }): string =>
        `本村没有这项工作的，填“不涉及”（${policy}），并登记一份无此情况说明。`,
      notAllowed: '本项不能填“不涉及”。',
      error: (limits: Limits): string => `请填${span(limits)}的数字，或按“可否不涉及”一列填“不涉及”。`,
    },
    penalty: { text: '从总分里减的分，填 0 或负数，如 -0.5；没有就空着。' },
    signers: '几个人署名填几，只填数字；一个人的空着。',
    actual: {
      title: '实际数',
      count: ({ name }: { readonly name: string }): string => `填${name}，只填数字。没有的填 0，不要留空。`,
      anyCount: '填本项数出来的数目，只填数字。没有的填 0，不要留空。',
      choice: '请从下拉列表中选一个。',
      choices: ({ options }: { readonly options: string }): string =>
        `做到了哪几项就写哪几项，用顿号隔开：${options}`,
      counts: ({ names }: Names): string =>
        `几种数写在一格里，用顿号隔开，如 ${names.map((name) => `${name}:1`).join('、')}。没有的不写，都没有写“无”。`,
      shares: ({ names }: Names): string =>
        `每项写“完成数/目标数”，用顿号隔开，如 ${names.map((name) => `${name}:8/10`).join('、')}。每项都要写。`,
      special: ({ exempt, forfeit }: Record<'exempt' | 'forfeit', string>): string =>
        (exempt === '' ? '' : `符合“${exempt}”的，写“例外”，并写明原因。`) +
        (forfeit === '' ? '' : `有“${forfeit}”的，写“清零”。`),
      ledger: '由台账自动计数，不用填。',
      error: '请填 0 或更大的数字。',
      signedError: '请填数字，可以是负数。',
      choiceError: ({ options }: { readonly options: string }): string =>
        `请从下拉列表中选一个：${options}。`,
    },
    target: {
      title: '目标数',
      text: ({ name }: { readonly name: string }): string => `填${name}，只填数字。`,
    },
    reason: { title: '扣分原因', text: '自评分低于分值的，写明为什么扣分。' },
    evidence: {
      title: '佐证编号',
      text: ({ needed }: { readonly needed: string }): string =>
        `填佐证清单里的编号，多件用顿号隔开，如 1.1-1、1.1-2。${needed === '' ? '' : `需要：${needed}。`}`,
      plain: '本项不要求佐证；有的也可以填。',
    },
    verified: {
      title: '核定分',
      text: '由乡镇核定时填写，村里不填。',
      error: (limits: Limits): string => `请填${span(limits)}的数字。`,
    },
    sign: '由村负责人审核后签字、盖章。',
    signedOn: {
      title: '填报日期',
      text: '填日期，如 2023-1-5。',
      error: '请填真正的日期，如 2023-1-5。',
    },
  },
  register: {
    title: '佐证资料清单',
    hint: '每件资料一行。编号不能重复，建议用“项目编号-序号”，如 1.2-1；文件写相对路径，如 1.2/第一季度会议.pdf；一行有多份的填份数，不填算 1 份。',
    items: {
      title: '对应项目',
      text: '填考核项目的编号；一件证明多个项目的，用顿号隔开，如 1.1、1.2。',
      error: '自评表里没有这个编号。一件对应多个项目的可以保留，其余请改正。',
    },
    kind: {
      title: '类型',
      text: '请从下拉列表中选。',
      error: '下拉列表里没有这个类型。请选列表里的类型。',
    },
    date: {
      title: '形成日期',
      text: ({ from, to }: Record<'from' | 'to', string>): string =>
        `资料上的日期，应在考核期内（${dateText(from)}至${dateText(to)}）。`,
      error: ({ from, to }: Record<'from' | 'to', string>): string =>
        `日期不在考核期内（${dateText(from)}至${dateText(to)}），或不是日期。确实如此的可以保留。`,
    },
    file: {
      title: '文件',
      text: '电子文件在本村佐证文件夹里的位置，如 1.2/第一季度会议.pdf。没有电子文件的可以不填。',
    },
    copies: { title: '份数', text: '不填算 1 份。', error: '请填 1 或更大的整数。' },
  },
  ledgers: {
    projects: {
      title: '在建工程项目台账',
      hint: '每个在建项目一行，没有在建项目的不用填。自评表里的项目数由本表自动计数。',
    },
    cases: {
      title: '欠薪案件（线索）办理台账',
      hint: '每件一行，没有案件的不用填。受理数、按期办结数由本表自动计数：办结日期不晚于办理期限的算按期办结。',
    },
    rectifications: {
      title: '问题整改台账',
      hint: '上级反馈或自查发现的问题每个一行，没有的不用填。完成日期不晚于时限的算按期整改。',
    },
    yesNo: { title: '是 / 否', text: '请选“是”或“否”。', error: '请选“是”或“否”。' },
    date: { title: '日期', text: '填日期，如 2022-3-30。', error: '请填真正的日期，如 2022-3-30。' },
    count: { title: '数目', text: '只填数字。', error: '请填 0 或更大的数字。' },
    states: ['已办结', '办理中'] as readonly string[],
    state: { title: '状态', text: '请从下拉列表中选一个。', error: '请选“已办结”或“办理中”。' },
  },
  summary: {
    title: ({ village: name, scheme }: Named & { readonly village: string }): string =>
      `${name}${scheme.replace(/(工作)?(考核)?(细则|办法|方案)?$/, '')}工作总结`,
    /** 接在“填写要求：”后面。 */
    hint: ({ least }: { readonly least: string }): string =>
      least === '0'
        ? '写在下面的格子里：组织领导、制度落实、欠薪案件办理、存在问题和下一步打算。'
        : `写在下面的格子里，不少于 ${least} 个字：组织领导、制度落实、欠薪案件办理、存在问题和下一步打算。`,
  },
  guide: {
    title: '填写说明',
    about: ({ scheme, source }: Named & { readonly source: string }): string =>
      `依据：${source}（${scheme}）`,
    stepsTitle: '怎么填',
    steps: [
      '先填三张台账（项目台账、案件台账、问题整改）。没有的不用填，自评表会自动计数。',
      '在“佐证清单”逐件登记资料，每件一个编号，写清对应哪个考核项目。',
      '在“自评表”填实际数和自评分。低于分值的写扣分原因；得分的项目填佐证编号。',
      '看自评表最左边的“状态”：全部是“✔ 完成”就填好了。',
      '在“工作总结”写总结，最后在自评表底部填填报人、负责人和填报日期。',
      '把本工作簿和佐证文件夹一起交到乡镇。文件名请不要改。',
    ] as readonly string[],
    notesTitle: '请注意',
    notes: [
      '自评分只填数字，写“5”不写“5分”；没有这项工作的，看“可否不涉及”一列，允许的填“不涉及”。实际数要写几种数的，用顿号隔开，如“重伤:1、轻伤:2”。',
      '不要删行、删列、改表头；工作表有保护但没有密码，只为防止误改，筛选和排序都能用。',
      '复制进来的内容请用“选择性粘贴 — 数值”，这样不会改坏格子的格式。',
    ] as readonly string[],
    statesTitle: '状态说明',
    states: {
      done: '本项填好了',
      unfilled: '还没有填自评分',
      wrong: '填错了：不是数字、超过分值，或不该填“不涉及”',
      noEvidence: '有得分，但没有佐证',
      noReason: '低于分值，但没有写扣分原因',
      notClaimed: '加分项没有申报，可以不填',
      occurred: '否决项发生了',
    },
    evidenceTitle: '各项目需要的佐证',
    evidenceHeadings: ['编号', '考核项目', '佐证要求', '认可的类型', '最少份数'] as readonly string[],
    /** 一条佐证要求的份数怎么算。 */
    needed: ({
      minimum,
      per,
      spread,
      unit,
      documents,
      documentNumber,
      byHand,
    }: {
      readonly minimum: string;
      readonly per: 'village' | 'project';
      readonly spread: Spread | null;
      /** 空的按“份”。 */
      readonly unit: string;
      readonly documents: readonly string[];
      readonly documentNumber: boolean;
      readonly byHand: readonly string[];
    }): string =>
      [
        documents.length > 0
          ? `${documents.join('、')}中的 ${minimum} 种`
          : `${per === 'project' ? '每个项目 ' : ''}${minimum} ${unit || '份'}`,
        ...(spread === null ? [] : [SPREADS[spread]]),
        ...(documentNumber ? ['写明文号'] : []),
        ...(byHand.length > 0 ? [`须${byHand.join('、')}（人工核对）`] : []),
      ].join('，'),
    none: '不要求',
    kindsTitle: '佐证类型',
  },
};
