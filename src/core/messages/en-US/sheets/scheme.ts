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
    kind: '常规: part of the total; 加分: a bonus, capped; 扣减: taken from the total; 否决: lowers the grade when it occurs. The last two have no points.',
    points: 'A number above 0; for a bonus its most, for a veto item blank.',
    rule: 'How the score follows from the count. 酌情打分 where no rule fits.',
    parameters:
      'Such as 应有次数=4；每少扣=1；单位=次, or 子项=name:2、name:1. A veto: 定为等级=C, or 取消评先, or 清零:1.1 in place of C. Each rule has its own parameters. Any rule may add 不保底, 类目内扣, 溢出扣总分, 扣分上限=2, 项内加分上限=1, 基本分=3, 例外不扣=…, 清零条件=….',
    evidence:
      'One requirement a line: 类型=会议记录；至少=4；分布=季度; also 每=项目, 日期=考核期内, 期限=报送截止, 文号=要有; a set: 材料=方案、预案、制度；至少=2; visits: 至少=10；单位=户; signatures are for people to see: 人工=签字、盖章.',
    notApplicable:
      'For villages without such work. 直接得分: full points; 剔除折算: left out, the rest scaled up; 指标内折算: zero, and the rest of its section scaled up.',
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
    rankingEnabled:
      '是: the summary ranks villages and policies by rank work. Usually 否: rules on reducing the burden at the grass roots keep ranking and veto tightly limited; without a basis from above leave both off.',
    vetoEnabled:
      '是: veto items appear in villages’ workbooks. Usually 否: vetoes need a basis from above, a township may not invent them.',
    convertTo: 'A total of another base is shown as one of this, such as 100 for 1000; blank: as it is.',
    belowZero: '是: deductions may push a total below 0; usually 否.',
    finalScore:
      '全部核定后用核定分: self for all until every village is verified; 核定分: none without one; 有核定分用核定分: else self.',
    tieSections: 'Sections that part equal final scores, in order, parted by 、; blank: they share a rank.',
    superviseCasePeople:
      'From so many persons a case is proposed for supervision (挂牌督办); blank: not looked at.',
    superviseCaseAmount: 'From so many yuan a case is proposed for supervision; blank: not looked at.',
    superviseOverdueDays:
      'An open case so many days past its limit is proposed for supervision; blank: not looked at.',
    superviseOpenCases:
      'A village with so many open cases is proposed for inspection (督查); blank: not looked at.',
    superviseOverdueCases:
      'A village with so many overdue open cases is proposed for inspection; blank: not looked at.',
    superviseCaseShare:
      'A village with this share of all cases, in per cent, is proposed for inspection; blank: not looked at.',
    superviseScoreBelow: 'A village with a total below it is proposed for inspection; blank: not looked at.',
    superviseGrades:
      'Villages of these grades are proposed for inspection, parted by 、; blank: not looked at.',
    lastYearItem:
      "A change since last year of this much of an item's points, in per cent, is shown. Blank: 20.",
    lastYearTotal: 'A change of the total since last year by so many points is shown. Blank: 10.',
    summarySimilarity:
      'From this share of a summary on, being the same as another village’s is flagged, such as 0.8; blank: 0.8. Words of the scheme and of most villages do not count.',
    papersIssuer:
      'The office that issues the report, the circular and the notices; left blank, the documents say 待填.',
    papersAddressee: 'To whom the report goes; left blank, the documents say 待填.',
    papersNumber:
      'The letters of the document number; the year is put behind them; left blank, the documents say 待填.',
    papersLeader: 'Name and post of the head of the leading group; left blank, the documents say 待填.',
    papersDeputies: 'Names and posts of its deputies; left blank, the documents say 待填.',
    papersOffice:
      'Where its office is; villages report there what they mended; left blank, the documents say 待填.',
    papersContact:
      'Stands at the end of the documents: a name and a telephone number; left blank, the documents say 待填.',
    papersDays:
      'Days from the date of the document within which everything is mended; left blank, the documents say 待填.',
    papersLetterhead: '是 prints a red letterhead; 否 where the paper has one.',
  },
  checkSwitch: '填错, 提醒, 参考 or 不检查.',
  policiesTitle: 'Policies (计分办法)',
  policiesHint:
    'Leave it blank without special conventions. One row each: choose a policy and write its parameters as shown at the right. Without a basis from above use neither ranks nor vetoes.',
  policies: {
    'bonus-group': 'Several bonus items add at most so much together, or only the highest counts.',
    shared: 'Shared by those who signed: their number stands in 目标数; blank is one.',
    'section-gate': 'A section below this percentage counts as zero; no section named: every one.',
    'section-weight':
      'The section is worth so many points of the base. Every section needs one, together the base.',
    exempt: 'Full marks with this honour: the village writes its name in 扣分原因 and adds the document.',
    external: 'Scored by a department in 核定分; the village does not score itself.',
    'verify-down': 'Verification may only take away; no item named: all regular items.',
    'rank-points':
      'Points by rank of 实际数. Ties: 同分, each the points of the rank; 均分, the mean of the ranks taken.',
    'rank-ratio': 'The highest 实际数 gets full marks, the others their share of it.',
    'upper-band': 'What a final score in this band is worth in the assessment above; one row a band.',
    'grade-needs': 'Without these conditions the next lower grade is given.',
    'grade-when': 'With these conditions the grade is at most this one.',
    'grade-criterion': 'The item or section alone gives a grade too, and the lowest counts.',
    'grade-quota':
      'At most so many villages, or so many percent, get the grade, best first; ties beyond it get none.',
    commend: 'Proposed for commendation (通报表扬).',
    criticise: 'Proposed for criticism (通报批评).',
  },
  rosterTitle: 'Villages (村名单)',
  rosterHint: 'One row a village. Former and short names go into 别名, parted by 、.',
};
