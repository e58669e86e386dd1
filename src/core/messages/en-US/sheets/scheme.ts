import type { scheme as zhCN } from '../../zh-CN/sheets/scheme';
import type { Widen } from '../../types';

/** What the scheme workbook says. */
export const scheme: Widen<typeof zhCN> = {
  illustrative:
    'Note: points, rules and grades are only an illustration. Replace them by the year’s own 考核细则, then set 分值只是示例 on 设置 to 否.',
  itemsTitle: ({ scheme: title }) => title,
  itemsHint: 'One row an item. Select a cell to see what it takes; then run zpt scheme check.',
  sum: 'Points of regular items',
  choose: 'Choose from the list.',
  columns: {
    code: 'A code of its own for every item, such as 2.1 or 2.10.',
    kind: '常规: part of the total; 加分: a bonus, capped; 否决: lowers the grade when it occurs, without points.',
    points: 'A number above 0; for a bonus its most, for a veto item blank.',
    rule: 'How the score follows from the count. 酌情打分 where no rule fits.',
    parameters:
      'Such as 应有次数=4；每少扣=1；单位=次, or 子项=name:2、name:1. Each rule has its own parameters. Any rule may add 不保底, 类目内扣, 溢出扣总分, 扣分上限=2, 项内加分上限=1, 基本分=3, 例外不扣=…, 清零条件=….',
    evidence:
      'One requirement a line: 类型=会议记录；至少=4；分布=季度; also 每=项目, 日期=考核期内, 期限=报送截止.',
    notApplicable:
      'For villages without such work. 直接得分: full points; 剔除折算: left out, the rest scaled up.',
  },
  gradesTitle: 'Grades (等级)',
  gradesHint: 'Best first, one row a grade. Leave the end of the best blank; the lowest starts at 0.',
  settingsTitle: 'Settings (设置)',
  settingsHint: 'Change the column 值 only.',
  settings: {
    id: 'A name for programs: letters, digits, hyphens; never changed, such as sanxing-2022.',
    version: 'Change it with items, points or rules. Villages’ workbooks remember theirs.',
    title: 'Printed on top of every sheet.',
    source: 'The document it rests on, with its number.',
    township: 'The township that assesses.',
    periodFrom: 'First day of the period.',
    periodTo: 'Last day of the period.',
    deadline: 'Last day to hand in; blank for none.',
    illustrative: '是: every sheet says that the points are only an illustration.',
    base: 'What regular items add up to, usually 100.',
    bonusCap: 'The most that all bonus items add together; blank without bonus items.',
    step: 'The finest step of a score, such as 0.5; blank for any.',
    places: 'Decimal places of totals; rounded once, at the end.',
    tolerance: 'How far verified and self score may differ without a note.',
    withoutEvidence: '只提示: only flagged; 不计分: not counted in the suggested score.',
    summaryLength: 'Fewer characters are flagged; 0: not looked at.',
    rankingEnabled: '是: the summary ranks villages. Ranking and veto need a basis.',
    vetoEnabled: '是: veto items appear in villages’ workbooks.',
  },
  checkSwitch: '填错, 提醒, 参考 or 不检查.',
  rosterTitle: 'Villages (村名单)',
  rosterHint: 'One row a village. Former and short names go into 别名, parted by 、.',
};
