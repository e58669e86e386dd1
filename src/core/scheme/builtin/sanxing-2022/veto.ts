import type { PlainItem } from '../plain-item';

export const VETO: readonly PlainItem[] = [
  {
    code: 'F.1',
    kind: 'veto',
    section: '否决项',
    title: '弄虚作假',
    content: '自查评分弄虚作假、瞒报谎报',
    points: null,
    rule: ['一票否决', '定为等级=C'],
    standard: '经查实直接定为C级',
    evidenceText: '',
    evidence: [],
    department: '乡纪委',
  },
  {
    code: 'F.2',
    kind: 'veto',
    section: '否决项',
    title: '群体性事件',
    content: '发生50人以上欠薪群体性事件并造成严重后果',
    points: null,
    rule: ['一票否决', '定为等级=C'],
    standard: '直接定为C级',
    evidenceText: '',
    evidence: [],
    department: '乡平安办',
  },
];
