/** The scheme of the perfect example: tiny, with every kind of item a check cares for. Its points are invented. */
import { decimal } from '../../decimal';
import { LAST_YEAR, NO_SUPERVISION } from '../../scheme/defaults';
import type { EvidenceRequirement, Item, Scheme } from '../../scheme/types';

function needs(kinds: readonly string[], rest: Partial<EvidenceRequirement> = {}): EvidenceRequirement {
  return {
    kinds,
    minimum: 1,
    per: 'village',
    spread: null,
    datedInPeriod: false,
    byDeadline: false,
    ...rest,
  };
}

function item(code: string, section: string, title: string, rest: Partial<Item> & Pick<Item, 'rule'>): Item {
  return {
    code,
    section,
    title,
    kind: 'regular',
    content: `${title}的考核内容`,
    points: decimal(20),
    standard: `${title}的评分标准`,
    evidenceText: '',
    evidence: [],
    notApplicable: 'not-allowed',
    department: '乡劳务就业保障服务中心',
    ...rest,
  };
}

const ORGANISATION = '组织领导';
const WAGES = '工资保障';

export const perfectScheme: Scheme = {
  id: 'example',
  version: '1',
  title: '示例考核细则',
  source: '示例',
  illustrative: false,
  township: '三星乡',
  period: { from: '2022-01-01', to: '2022-12-31' },
  deadline: '2023-01-10',
  base: decimal(100),
  bonusCap: decimal(4),
  step: decimal('0.5'),
  places: 1,
  tolerance: decimal(1),
  rankingEnabled: false,
  vetoEnabled: true,
  withoutEvidence: 'flag',
  summaryLength: 20,
  items: [
    item('1.1', ORGANISATION, '工作机制', {
      points: decimal(10),
      rule: {
        type: 'sum',
        parts: [
          { name: '成立专班', points: decimal(6) },
          { name: '明确专人', points: decimal(4) },
        ],
      },
      evidence: [needs(['正式文件'], { datedInPeriod: true })],
    }),
    item('1.2', ORGANISATION, '会议制度', {
      rule: { type: 'shortfall', required: decimal(4), per: decimal(5), unit: '次' },
      evidence: [needs(['会议记录'], { minimum: 4, spread: 'quarter' })],
    }),
    item('2.1', WAGES, '案件办理', {
      points: decimal(30),
      rule: { type: 'ratio', actual: '按期办结数', target: '受理案件数' },
      evidence: [needs(['台账', '案件材料'])],
      notApplicable: 'full',
    }),
    item('2.2', WAGES, '总包负责', {
      rule: { type: 'ratio', actual: '已签订项目数', target: '在建项目数' },
      evidence: [needs(['承诺书'], { per: 'project' })],
      notApplicable: 'exclude',
    }),
    item('2.3', WAGES, '劳动保障监察', {
      rule: { type: 'deduct', per: decimal(5), unit: '次', count: null },
      evidence: [needs(['执法记录', '无此情况说明'])],
    }),
    item('J.1', '加分项', '经验推广', {
      kind: 'bonus',
      points: decimal(3),
      rule: {
        type: 'bonus-level',
        levels: [
          { name: '市级', points: decimal(3) },
          { name: '县级', points: decimal(2) },
        ],
        group: null,
      },
      evidence: [needs(['表彰推广文件'])],
    }),
    item('J.2', '加分项', '隐患化解', {
      kind: 'bonus',
      points: decimal(2),
      rule: { type: 'bonus-count', per: decimal(1), unit: '件', cap: decimal(2) },
      evidence: [needs(['案件材料'])],
    }),
    item('F.1', '否决项', '弄虚作假', {
      kind: 'veto',
      points: null,
      rule: { type: 'veto', effect: { grade: 'C' } },
    }),
  ],
  grades: [
    { name: 'A', from: decimal(90), fromInclusive: true, to: null, toInclusive: false },
    { name: 'B', from: decimal(70), fromInclusive: true, to: decimal(90), toInclusive: false },
    { name: 'C', from: decimal(0), fromInclusive: true, to: decimal(70), toInclusive: false },
  ],
  roster: [
    { name: '红星村', aliases: [] },
    { name: '东风村', aliases: ['东风'] },
  ],
  supervision: { ...NO_SUPERVISION, casePeople: decimal(10), caseAmount: decimal(100_000) },
  lastYear: LAST_YEAR,
  checks: {},
};
