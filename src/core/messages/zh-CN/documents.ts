import { joined } from '../../documents/text';
import type { Text } from '../../documents/types';

type Texts<K extends string> = Readonly<Record<K, string>>;
type Pieces<K extends string> = Readonly<Record<K, Text>>;

const SHOWN = 5;

/** “红星村、东风村等7个村”；不多的全写。 */
function villages(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join('、');
  return names.length > SHOWN ? `${shown}等${String(names.length)}个村` : shown;
}

/**
 * 文书里的话。文书是中文公文，界面用哪种语言都一样，所以只有这一份；只随文书一起装入，不在 zhCN 里。
 */
export const documents = {
  blanks: {
    issuer: '发文机关',
    addressee: '主送机关',
    number: '发文字号',
    serial: '序号',
    signer: '签发人',
    leader: '组长',
    deputies: '副组长',
    office: '办公室',
    contact: '联系人和电话',
    mendBy: '完成时限',
    person: '责任人员',
    decidedBy: '审定的会议或机关',
    more: '其他打算，没有就删去',
    measures: '组织领导、政策宣传等做法，没有就删去',
  },
  illustrative: '【注意：所用细则的分值是示例，本文只供试用，不能印发。印发前删去这句话。】',
  numberStart: ({ prefix, year }: Texts<'prefix' | 'year'>): string => `${prefix}〔${year}〕`,
  numberEnd: '号',
  signer: '签发人：',
  letterhead: ({ issuer }: Texts<'issuer'>): string => (issuer.endsWith('文件') ? issuer : `${issuer}文件`),
  contactStart: '（联系人：',
  contactEnd: '）',
  addressee: (text: Text): Text => joined(text, '：'),
  toVillages: '各村民委员会：',
  /** 红星村→红星村民委员会；社区→社区居民委员会；看不出的照写。 */
  toVillage: ({ village }: Texts<'village'>): string => {
    if (village.endsWith('村')) return `${village}民委员会：`;
    return village.endsWith('社区') ? `${village}居民委员会：` : `${village}：`;
  },
  /** 一个村报送了几份的，注明是哪一份。 */
  villageAndFile: ({ village, file }: Texts<'village' | 'file'>): string => `${village}（${file}）`,
  villages,
  points: ({ points }: Texts<'points'>): string => `${points}分`,
  itemName: ({ code, title }: Texts<'code' | 'title'>): string => `${code} ${title}`,
  average: '平均',
  none: '—',
  reporting: {
    expected: ({ villages: count }: Texts<'villages'>): string => `应报${count}个村，`,
    files: ({ files }: Texts<'files'>): string => `收到自评工作簿${files}份`,
    unreadable: ({ count }: Texts<'count'>): string => `，其中${count}份打不开`,
    missing: ({ count, names }: Texts<'count' | 'names'>): string => `；${count}个村没有报送：${names}`,
    allThere: '，没有未报送的村',
    duplicates: ({ count, names }: Texts<'count' | 'names'>): string =>
      `；${count}个村报送了不止一份，以哪份为准待定：${names}`,
    end: '。',
  },
  scores: {
    origin: { self: '自评得分', verified: '核定得分', both: '最终得分' },
    none: '没有能放在一起比较的得分。',
    one: ({ name, origin, points }: Texts<'name' | 'origin' | 'points'>): string =>
      `能比较得分的只有1个村：${name}${origin}${points}分。`,
    several: ({
      count,
      origin,
      average,
      highest,
      lowest,
    }: Texts<'count' | 'origin' | 'average' | 'highest' | 'lowest'>): string =>
      `能放在一起比较的有${count}个村，${origin}平均${average}分，最高${highest}分，最低${lowest}分。`,
    grades: ({ grades }: { readonly grades: readonly Texts<'name' | 'count'>[] }): string =>
      `按等级分：${grades.map(({ name, count }) => `${name}级${count}个村`).join('，')}。`,
  },
  report: {
    fileName: '自查自评报告',
    title: ({ subject }: Texts<'subject'>): readonly string[] => [`关于${subject}`, '自查自评情况的报告'],
    intro: ({ scheme, source, township }: Texts<'scheme' | 'source' | 'township'>): string =>
      `${source === '' ? '' : `根据${source}，`}按照《${scheme}》，${township}组织各村逐项自查、自评打分，并对各村报送的自查评分表、工作总结和佐证资料进行了核对。现将自查自评情况报告如下：`,
    work: '工作情况',
    group: '组织领导',
    leading: ({ leader, deputies, office }: Pieces<'leader' | 'deputies' | 'office'>): Text =>
      joined(
        '成立了工作领导小组，组长：',
        leader,
        '；副组长：',
        deputies,
        '。领导小组办公室设在',
        office,
        '。',
      ),
    overall: '自评总体情况',
    scope: ({ sections, items, base }: Texts<'sections' | 'items' | 'base'>): string =>
      `考核内容分${sections}个一级指标、${items}个考核项目，满分${base}分。`,
    section: ({ items, average, points, cited }: Texts<'items' | 'average' | 'points' | 'cited'>): string =>
      `本部分有${items}个考核项目，分值合计${points}分，各村平均得${average}分，引用佐证${cited}件次。`,
    sectionEmpty: ({ items, points }: Texts<'items' | 'points'>): string =>
      `本部分有${items}个考核项目，分值合计${points}分，没有能比较的得分。`,
    bonus: '加分和扣减',
    bonusText: ({ title, average }: Texts<'title' | 'average'>): string => `${title}：各村平均${average}分。`,
    vetoes: ({ title, names }: Texts<'title' | 'names'>): string => `“${title}”发生的有：${names}。`,
    noVetoes: '各村没有填报发生否决项。',
    itemHeadings: ['编号', '考核项目', '分值', '平均得分', '满分村数', '引用佐证'] as readonly string[],
    problems: '存在问题',
    noProblems: '核对中没有发现问题。',
    reportingTitle: '报送不齐',
    reportingText: ({
      missing,
      unreadable,
      duplicates,
    }: Readonly<
      Record<
        'missing' | 'unreadable' | 'duplicates',
        { readonly count: number; readonly names: readonly string[] }
      >
    >): string =>
      `${[
        ...(missing.count > 0 ? [`${String(missing.count)}个村没有报送：${villages(missing.names)}`] : []),
        ...(unreadable.count > 0 ? [`${String(unreadable.count)}份工作簿打不开`] : []),
        ...(duplicates.count > 0
          ? [`${String(duplicates.count)}个村报送了不止一份：${villages(duplicates.names)}`]
          : []),
      ].join('；')}。`,
    lossTitle: '部分项目失分较多',
    lossText: ({ items, points }: Texts<'items' | 'points'>): string =>
      `各村在${items}个项目上失分，合计${points}分。`,
    lossFirst: ({ count }: Texts<'count'>): string => `失分最多的${count}个项目如下：`,
    lossHeadings: ['编号', '考核项目', '失分村数', '合计失分'] as readonly string[],
    findingTitle: '填报不够规范',
    findingText: ({
      wrong,
      unfilled,
      reminder,
      count,
    }: Texts<'wrong' | 'unfilled' | 'reminder' | 'count'>): string =>
      `核对中发现填错${wrong}处、漏填${unfilled}处、需要核实${reminder}处，涉及${count}个村。按考核项目分布如下：`,
    findingHeadings: ['考核项目', '填错', '漏填', '需要核实', '涉及村'] as readonly string[],
    wholeTable: '（全表）',
    evidenceTitle: '佐证资料不全',
    evidenceText: ({ items, count }: Texts<'items' | 'count'>): string =>
      `${items}个项目有得分而佐证不够，涉及${count}个村：`,
    evidenceHeadings: ['考核项目', '村数', '村'] as readonly string[],
    next: '下一步工作',
    nextMissing: ({ names }: Texts<'names'>): string => `督促没有报送的村尽快补报：${names}。`,
    nextUnread: ({ count }: Texts<'count'>): string => `打不开的${count}份工作簿退回重新报送。`,
    nextDuplicates: ({ names }: Texts<'names'>): string => `报送了不止一份的村，确认以哪份为准：${names}。`,
    nextFindings: ({ count, by }: { readonly count: string; readonly by: Text }): Text =>
      joined(`把填报中的问题逐村交办，${count}个村于`, by, '前改正并报告整改情况。'),
    nextEvidence: ({ count }: Texts<'count'>): string => `督促${count}个村补齐佐证资料。`,
    nextEvidenceStrict: ({ count }: Texts<'count'>): string =>
      `督促${count}个村补齐佐证资料，补不齐的不计分。`,
    nextLosses: ({ items }: Texts<'items'>): string => `对失分较多的项目加强督促指导：${items}。`,
    nextSupervision: ({ villages: names, cases }: Texts<'villages' | 'cases'>): string =>
      `按照细则规定的标准研究督查督办：拟督查的村${names}个，拟挂牌督办的案件${cases}件。`,
    nextNothing: '继续做好日常工作，保持资料随时完整可查。',
    end: '特此报告。',
  },
  notice: {
    fileName: '考核情况通报',
    title: ({ subject }: Texts<'subject'>): readonly string[] => [`关于${subject}`, '考核情况的通报'],
    intro: ({ scheme }: Texts<'scheme'>): string =>
      `按照《${scheme}》，对各村报送的自查评分表、工作总结和佐证资料进行了核对。现将有关情况通报如下：`,
    overall: '总体情况',
    results: '各村得分情况',
    headings: {
      number: '序号',
      rank: '名次',
      village: '村名',
      score: '得分',
      grade: '等级',
      losses: '主要扣分',
    },
    ranked: ({ origin }: Texts<'origin'>): string => `按${origin}从高到低排列，得分相同的名次相同。`,
    listed: '各村得分如下，排列不分先后。',
    notCounted: ({ names }: Texts<'names'>): string =>
      `没有列入比较的：${names}（报送不止一份、不在村名单上、所用细则不同，或看不出得分）。`,
    loss: ({ code, title, points }: Texts<'code' | 'title' | 'points'>): string =>
      `${code} ${title}扣${points}分`,
    more: ({ count }: Texts<'count'>): string => `等${count}项`,
    noLoss: '没有扣分',
    decisions: '表扬和批评',
    commend: ({ by, names }: { readonly by: Text; readonly names: string }): Text =>
      joined('经', by, `研究，对${names}予以通报表扬。`),
    criticise: ({ by, names }: { readonly by: Text; readonly names: string }): Text =>
      joined('经', by, `研究，对${names}予以通报批评。`),
    because: ({
      name,
      conditions,
    }: {
      readonly name: string;
      readonly conditions: readonly string[];
    }): string => `${name}（${conditions.join('、')}）`,
    tasks: '工作要求',
    mend: ({ by, office }: Pieces<'by' | 'office'>): Text =>
      joined('核对中发现问题的村，要对照整改通知书逐条整改，于', by, '前把整改情况书面报', office, '。'),
    send: ({ names }: Texts<'names'>): string => `没有报送的村要立即补报：${names}。`,
    keep: '各村要保存好佐证资料，做到有据可查。',
  },
  rectification: {
    fileName: ({ village }: Texts<'village'>): string => `整改通知书 ${village}`,
    title: ({ subject }: Texts<'subject'>): readonly string[] => [`关于${subject}`, '整改通知书'],
    intro: ({
      count,
      by,
      office,
    }: {
      readonly count: string;
      readonly by: Text;
      readonly office: Text;
    }): Text =>
      joined(
        `经核对你村报送的自查评分表和佐证资料，发现以下${count}个问题。请逐条整改，于`,
        by,
        '前把整改情况书面报',
        office,
        '。',
      ),
    headings: ['序号', '问题清单', '整改措施', '责任人员', '完成时限'] as readonly string[],
    at: ({ place, message }: Texts<'place' | 'message'>): string =>
      place === '' ? message : `${place}：${message}`,
    more: ({ count }: Texts<'count'>): string => `（共${count}处）`,
    file: ({ file, message }: Texts<'file' | 'message'>): string => `文件“${file}”：${message}`,
    blank: '【待填】',
    end: '整改中有不清楚的，请与办公室联系。',
  },
  summaries: {
    fileName: '各村工作总结汇编',
    title: ({ subject }: Texts<'subject'>): readonly string[] => [`${subject}`, '各村工作总结汇编'],
    intro: ({ count, without }: Texts<'count' | 'without'>): string =>
      `收录工作总结${count}篇，按各村报送的原文编入${without === '0' ? '' : `；另有${without}份工作簿里没有工作总结`}。`,
    headings: ['序号', '村名', '字数'] as readonly string[],
    part: ({ village }: Texts<'village'>): string => `${village}工作总结`,
    without: '没有',
  },
  evidence: {
    fileName: '佐证资料目录',
    title: ({ subject }: Texts<'subject'>): readonly string[] => [`${subject}`, '佐证资料目录'],
    intro: ({ villages: count, pieces }: Texts<'villages' | 'pieces'>): string =>
      `${count}份工作簿的佐证清单共登记${pieces}件。一件资料证明几个项目的只列一次，对应的项目都写上。`,
    overview: ['序号', '村名', '件数'] as readonly string[],
    part: ({ village }: Texts<'village'>): string => `${village}佐证资料目录`,
    headings: ['编号', '名称', '类型', '形成日期', '文件', '对应项目'] as readonly string[],
    untied: '未对应',
    numberless: '无',
    total: '合计',
  },
};
