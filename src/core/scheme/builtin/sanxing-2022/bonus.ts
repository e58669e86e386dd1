import type { PlainItem } from '../plain-item';

export const BONUS: readonly PlainItem[] = [
  {
    code: 'J.1',
    kind: 'bonus',
    section: '加分项',
    title: '经验推广',
    content: '工作经验被上级发文推广或媒体报道',
    points: '3',
    rule: ['等级加分', '级别=市级及以上:3、县级:2、乡级:1；分组=就高不重复'],
    standard: '市级及以上3分，县级2分，乡级1分，就高不重复',
    evidenceText: '推广文件或报道',
    evidence: ['类型=表彰推广文件；至少=1'],
    department: '乡党政办公室',
  },
  {
    code: 'J.2',
    kind: 'bonus',
    section: '加分项',
    title: '隐患化解',
    content: '提前发现并妥善化解群体性欠薪隐患',
    points: '2',
    rule: ['计件加分', '每件加=1；单位=件；最多=2'],
    standard: '每件加1分，最高2分',
    evidenceText: '化解情况报告',
    evidence: ['类型=案件材料；至少=1'],
    department: '乡平安办',
  },
];
