/** A village of the built-in scheme that did its work: nearly full points, every loss explained, all evidence registered. */
import type { LedgerAnswers, RegisterAnswers, ScoreAnswers, VillageAnswers } from './answers';

export interface VillageFacts {
  readonly name: string;
  readonly preparer: string;
  readonly head: string;
  /** Names of the projects under construction. */
  readonly projects: readonly string[];
}

const day = (date: string): { readonly date: string } => ({ date });
const MONTHS = Array.from({ length: 12 }, (_nothing, at) => at + 1);
const two = (value: number): string => String(value).padStart(2, '0');

type Piece = readonly [item: string, name: string, kind: string, date: string, file: string, copies?: number];

/** Pieces of evidence; a blank file is one that exists on paper only. */
function pieces({ projects }: VillageFacts): readonly Piece[] {
  const perProject = (item: string, name: string, kind: string, date: string, file: string): readonly Piece[] =>
    projects.map((project): Piece => [item, `${project}${name}`, kind, date, file === '' ? '' : `${item}/${project}${file}`]);
  return [
    ['1.1', '成立工作专班的通知', '正式文件', '2022-02-15', '1.1/成立工作专班的通知.pdf'],
    ...['03-28', '06-27', '09-26', '12-19'].map(
      (date, at): Piece => [
        '1.2',
        `第${'一二三四'.charAt(at)}季度专题会议记录`,
        '会议记录',
        `2022-${date}`,
        at === 0 ? '1.2/第一季度专题会议记录.docx' : '',
      ],
    ),
    ['1.3', '年度工作计划', '计划方案', '2022-02-20', '1.3/年度工作计划.docx'],
    ['1.4', '自查材料报送回执', '报送记录', '2022-12-28', ''],
    ['1.5', '督查整改台账', '台账', '2022-11-10', '1.5/督查整改台账.xlsx'],
    ['1.6', '问责制度', '制度', '2022-03-01', ''],
    ...MONTHS.map(
      (month): Piece => ['2.1', `${String(month)}月隐患排查记录`, '排查记录', `2022-${two(month)}-25`, month === 1 ? '2.1/1月隐患排查记录.pdf' : ''],
    ),
    ['2.2', '守法诚信告知签收表', '签收记录', '2022-03-10', ''],
    ['2.3', '黑名单公示照片', '照片', '2022-04-12', '2.3/黑名单公示照片.jpg'],
    ['2.3', '重大违法案件公示照片', '照片', '2022-04-12', '2.3/重大违法案件公示照片.jpg'],
    ['2.4', '欠薪信息报送情况', '无此情况说明', '2022-12-20', ''],
    ['2.5', '配合监察检查记录', '执法记录', '2022-08-03', ''],
    ['2.6', '举报电话公示照片', '照片', '2022-03-05', '2.6/举报电话公示照片.jpg'],
    ['2.7', '案件办理材料', '案件材料', '2022-10-09', '2.7/案件办理材料.pdf'],
    ['2.8', '仲裁诉讼引导告知书', '告知记录', '2022-06-16', ''],
    ['2.9', '纠纷调解台账', '台账', '2022-12-05', ''],
    ['2.10', '欠薪突发事件应急预案', '预案', '2022-03-18', ''],
    ['2.10', '应急演练记录', '演练记录', '2022-09-08', ''],
    ['2.11', '无突发事件说明', '无此情况说明', '2022-12-20', ''],
    ['3.1', '在建工程项目台账', '台账', '2022-12-10', ''],
    ...perProject('3.2', '工资支付承诺书', '承诺书', '2022-03-22', ''),
    ...perProject('3.3', '实名制名册', '名册', '2022-05-30', ''),
    ...perProject('3.4', '保证金缴存凭证', '凭证', '2022-03-25', ''),
    ...perProject('3.5', '专用账户拨付凭证', '凭证', '2022-07-15', ''),
    ...perProject('3.6', '维权告示牌照片', '照片', '2022-04-20', '维权告示牌照片.jpg'),
    ['3.7', '无拖欠工程款说明', '无此情况说明', '2022-12-20', ''],
    ['4.1', '法律援助登记表', '登记表', '2022-09-21', ''],
    ['4.2', '普法宣传活动材料', '活动材料', '2022-05-18', ''],
    ['4.3', '困难救助审批表', '审批表', '2022-11-02', ''],
    ['4.4', '困难农民工救助办法', '制度', '2022-03-01', ''],
  ];
}

/** Numbers as the template proposes them: item, hyphen, running number. */
function numbered(list: readonly Piece[]): readonly { readonly piece: Piece; readonly number: string }[] {
  const counts = new Map<string, number>();
  return list.map((piece) => {
    const count = (counts.get(piece[0]) ?? 0) + 1;
    counts.set(piece[0], count);
    return { piece, number: `${piece[0]}-${String(count)}` };
  });
}

/** 实际数, 目标数 (where the village types them) and 自评分 of the items at full points. */
const FULL: readonly (readonly [code: string, actual: string | number | null, self: number, target?: number])[] = [
  ['1.1', '成立专班、明确专人', 3],
  ['1.2', 4, 4],
  ['1.3', '完成', 3],
  ['1.4', 0, 4],
  ['1.5', null, 4],
  ['2.1', 12, 6],
  ['2.2', '完成', 2],
  ['2.3', '黑名单、重大违法案件', 2],
  ['2.4', 0, 3],
  ['2.5', 0, 2],
  ['2.6', 3, 3],
  ['2.7', null, 6],
  ['2.8', 0, 2],
  ['2.9', 5, 4, 5],
  ['2.10', '有预案、演练', 3],
  ['2.11', 0, 2],
  ['3.1', 0, 4],
  ['3.2', null, 4],
  ['3.3', null, 5],
  ['3.4', null, 4],
  ['3.5', null, 5],
  ['3.6', null, 5],
  ['3.7', 0, 3],
  ['4.1', 2, 5, 2],
  ['4.2', 2, 4],
  ['4.3', 3, 3, 3],
  ['4.4', '完成', 3],
];

export function goodAnswers(facts: VillageFacts): VillageAnswers {
  const evidence = numbered(pieces(facts));
  const scores: Record<string, ScoreAnswers> = {};
  for (const [code, actual, self, target] of FULL) {
    const cited = evidence.filter(({ piece }) => piece[0] === code).map(({ number }) => number);
    scores[code] = {
      self,
      evidence: cited.join('、'),
      ...(actual === null ? {} : { actual }),
      ...(target === undefined ? {} : { target }),
    };
  }
  scores['1.6'] = {
    actual: 1,
    self: 1.5,
    reason: '1起问题应问责未及时问责，扣0.5分',
    evidence: '1.6-1',
  };
  for (const code of ['F.1', 'F.2']) scores[code] = { actual: '未发生' };
  return {
    scores,
    register: evidence.map(({ piece: [items, name, kind, date, file, copies], number }): RegisterAnswers => ({
      number,
      items,
      name,
      kind,
      date: day(date),
      ...(file === '' ? {} : { file }),
      ...(copies === undefined ? {} : { copies }),
    })),
    projects: facts.projects.map((project, at): LedgerAnswers => ({
      project: `${facts.name}${project}`,
      owner: `${facts.name}村民委员会`,
      contractor: at % 2 === 0 ? '甲建筑工程有限公司' : '乙市政工程有限公司',
      commitment: '是',
      realName: '是',
      deposit: '是',
      account: '是',
      board: '是',
      workers: 12 + at * 5,
    })),
    cases: [
      {
        acceptedOn: day('2022-09-12'),
        origin: '群众来电',
        party: facts.projects[0] ?? '外出务工',
        people: 3,
        amount: 18600,
        dueOn: day('2022-10-12'),
        closedOn: day('2022-10-09'),
        state: '已办结',
      },
    ],
    rectifications: [
      {
        problem: '告示牌信息未及时更新',
        origin: '乡季度督查',
        measure: '更换告示牌内容并每月检查',
        responsible: facts.preparer,
        dueOn: day('2022-11-15'),
        closedOn: day('2022-11-10'),
      },
    ],
    summary: workSummary(facts),
    preparer: facts.preparer,
    head: facts.head,
    signedOn: '2022-12-28',
  };
}

function workSummary({ name, projects }: VillageFacts): string {
  return [
    `　　一、组织领导。${name}成立了由村党组织书记任组长的保障农民工工资支付工作专班，明确一名专人负责，全年召开四次专题会议，制定年度工作计划并逐项落实。`,
    `　　二、制度落实。全年开展十二次欠薪隐患排查，村务公开栏公布举报投诉电话和重大违法案件；辖区在建项目${String(projects.length)}个，全部签订工资支付承诺书，实行实名制管理，设置维权告示牌。`,
    '　　三、案件办理。全年受理欠薪线索一件，涉及三人，在规定期限内办结，工资全部发放到位，没有发生群体性事件。',
    '　　四、存在问题和下一步打算。告示牌信息更新不够及时，已经整改。下一步继续做好日常排查，加强政策宣传，让每一名农民工都能按时足额拿到工资。',
  ].join('\n');
}
