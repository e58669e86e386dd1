import { dateText } from './date-text';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** 汇总工作簿里印着的话。表头和工作表名是各处共用的词，不在这里。 */
export const summary = {
  workbookTitle: ({ scheme }: Texts<'scheme'>): string => `${scheme}汇总`,
  overviewTitle: ({ scheme }: Texts<'scheme'>): string => `${scheme.replace(/细则$/, '')}汇总表`,
  overviewHint: ({ villages, missing }: Texts<'villages' | 'missing'>): string =>
    `收到 ${villages} 份，未报送 ${missing} 个村。`,
  overviewLinks: '点村名看该村的工作簿。',
  chartTitle: ({ scheme }: Texts<'scheme'>): string => `${scheme.replace(/细则$/, '')}各村自评总分`,
  itemsTitle: '分项得分',
  itemsHint: '村里自评的分。✖ 为填错，● 为缺佐证；“缺行”指表里少了这一项，“—”指表里看不出得分。',
  evidenceTitle: '佐证缺失',
  evidenceHint:
    '有得分但佐证不够的项目。“无”是一件都没有，“缺 3”是还差 3 份，“缺 2 月/季”是有几个月或季度没有。',
  findingsTitle: '问题清单',
  findingsHint: '点“单元格”可以打开该村的工作簿。各村的文件没有改动。',
  missingTitle: '未报送',
  missingHint: '没有收到、打不开，或交了不止一份的。',
  supervision: {
    title: '督查督办建议',
    hint: '按考核细则“设置”里定的数提出，只是建议，由乡里决定。点“单元格”可以打开该村的工作簿。',
    kinds: { village: '▲ 督查', case: '▲ 挂牌督办' },
    wholeTable: '看全表',
    reasons: {
      collective: ({ people, from }: Texts<'people' | 'from'>): string =>
        `集体欠薪：涉及 ${people} 人（${from} 人起）`,
      large: ({ amount, from }: Texts<'amount' | 'from'>): string =>
        `重大欠薪：拖欠 ${amount} 元（${from} 元起）`,
      overdue: ({ days, from }: Texts<'days' | 'from'>): string =>
        `超过办理期限 ${days} 天没有办结（${from} 天起）`,
      openCases: ({ count, from }: Texts<'count' | 'from'>): string =>
        `没有办结的案件 ${count} 件（${from} 件起）`,
      overdueCases: ({ count, from }: Texts<'count' | 'from'>): string =>
        `超期没有办结的案件 ${count} 件（${from} 件起）`,
      caseShare: ({ count, of, share, from }: Texts<'count' | 'of' | 'share' | 'from'>): string =>
        `全乡 ${of} 件案件，这个村 ${count} 件，占 ${share}%（${from}% 起）`,
      score: ({
        total,
        by,
        below,
      }: Texts<'total' | 'below'> & { readonly by: 'self' | 'verified' }): string =>
        `${by === 'verified' ? '核定' : '自评'}总分 ${total} 分，低于 ${below} 分`,
      grade: ({ grade }: Texts<'grade'>): string => `等级是 ${grade}`,
    },
  },
  notesTitle: '说明',
  illustrative: '注意：分值是示例，不是正式标准。结果只供试用，不能用于通报。',
  full: '满分',
  average: (count: string): string => `平均（${count} 村）`,
  unfilled: '未填',
  missingRow: '缺行',
  bonus: '加分',
  /** 合计一行的名字。 */
  lackingVillages: '缺佐证的村数',
  lackingItems: '缺项数',
  gap: {
    nothing: '无',
    pieces: ({ count }: Texts<'count'>): string => `缺 ${count}`,
    spells: ({ count }: Texts<'count'>): string => `缺 ${count} 月/季`,
  },
  openCell: '打开该村的工作簿',
  batch: '（全乡）',
  states: {
    missing: '没有收到',
    unreadable: ({ reason }: Texts<'reason'>): string => `打不开：${reason}`,
    duplicate: '交了不止一份，没有排名',
    nobody: '都收到了，没有打不开和重复的。',
  },
  notes: {
    scheme: ({ title, id, version }: Texts<'title' | 'id' | 'version'>): string =>
      `考核细则：${title}（代号 ${id}，版本 ${version}）`,
    source: ({ source }: Texts<'source'>): string => `依据：${source}`,
    madeOn: ({ date }: Texts<'date'>): string => `汇总日期：${dateText(date)}`,
    self: '自评总分是按村里填的分重新加的，不是抄表上的合计；表上合计与它不一样的，在问题清单里。',
    suggested: ({ withoutEvidence }: { readonly withoutEvidence: 'flag' | 'no-points' }): string =>
      `建议总分是按打分规则和实际数算的${withoutEvidence === 'no-points' ? '，没有佐证的不计分' : '；没有佐证的只提示，不扣'}。`,
    rounding: ({ places }: Texts<'places'>): string => `合计最后四舍五入到 ${places} 位小数，中间不舍入。`,
    notApplicable: '“不涉及”：直接得分的按满分计；剔除折算的不计入总分，其余按比例折算。',
    bonusCap: ({ cap }: Texts<'cap'>): string => `加分合计最多 ${cap} 分，加在总分上。`,
    ranked: ({ by }: { readonly by: 'self' | 'verified' }): string =>
      `名次按${by === 'verified' ? '核定总分' : '自评总分'}从高到低排；总分相同的名次相同，后面的名次跳过。交了不止一份的、村名单里没有的、按别的细则填的、看不出得分的，不排名。`,
    notRanked: '考核细则没有开启排名，按村名单的顺序排列。',
    files: '各村的文件没有改动；问题清单里的链接指向各村的原文件，文件移动后链接会失效。',
  },
};
