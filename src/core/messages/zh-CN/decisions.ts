type Texts<K extends string> = Readonly<Record<K, string>>;

/** 汇总工作簿里由分数到结论的几张表：等级、热力、核定、与上年比、佐证目录。随写汇总的那部分一起来（messages/decisions.ts）。 */
export const decisions = {
  rows: {
    total: '合计',
    points: '分值',
  },
  grades: {
    title: ({ isRanked }: { readonly isRanked: boolean }): string => (isRanked ? '等级与名次' : '等级'),
    hint: ({ from }: { readonly from: 'self' | 'verified' | 'either' }): string =>
      `${
        from === 'verified'
          ? '最终得分按核定分算'
          : from === 'self'
            ? '还没有按核定分算，最终得分按自评分算'
            : '有核定分的村按核定分算，没有的按自评分算'
      }。“建议”只是按细则提出，由乡里决定。`,
    from: { self: '自评', verified: '核定' },
    count: ({ grade }: Texts<'grade'>): string => `${grade} 的村数`,
    average: '平均',
    reasons: {
      total: ({ score, grade }: Texts<'score' | 'grade'>): string => `${score} 分，够 ${grade}`,
      veto: ({ item, grade }: Texts<'item' | 'grade'>): string => `否决项“${item}”发生，最高 ${grade}`,
      criterion: ({ name, grade }: Texts<'name' | 'grade'>): string => `“${name}”单独看只够 ${grade}`,
      when: ({ conditions, grade }: Texts<'conditions' | 'grade'>): string => `${conditions}，最高 ${grade}`,
      needs: ({ conditions, grade }: Texts<'conditions' | 'grade'>): string =>
        `没有做到“${conditions}”，不评 ${grade}`,
      quota: ({ most, grade }: Texts<'most' | 'grade'>): string =>
        `${grade} 的名额是 ${most} 个，已经满了（名额边上同分的都不占）`,
    },
    none: {
      unclear: '交了不止一份、不是村名单里的，或者不是按这份细则填的，先弄清楚再定',
      noScores: '表里看不出得分',
      unverified: '细则规定按核定分定，还没有核定',
      unfilled: ({ count }: Texts<'count'>): string => `还有 ${count} 项没有打分，打完再定`,
      noGrades: '细则没有设等级',
      below: '得分不在任何一个等级里',
    },
    proposals: {
      commend: ({ conditions }: Texts<'conditions'>): string => `通报表扬（${conditions}）`,
      criticise: ({ conditions }: Texts<'conditions'>): string => `通报批评（${conditions}）`,
      barred: ({ items }: Texts<'items'>): string => `取消评先（${items}发生）`,
    },
  },
  heat: {
    title: '分项得分占分值的比例',
    hint: '百分数是村里自评的分占分值的多少，颜色越深失分越多；✖ 为填错，“—”是没有分数。点百分数可以打开该村的工作簿。',
    hintUnlinked: '百分数是村里自评的分占分值的多少，颜色越深失分越多；✖ 为填错，“—”是没有分数。',
    noScore: '—',
  },
  verification: {
    title: '核定对照',
    hint: ({ done, of, tolerance }: Texts<'done' | 'of' | 'tolerance'>): string =>
      `全乡已核定 ${done} 项，共 ${of} 项。相差 ${tolerance} 分以内可以不写核定说明。`,
    progress: ({ done, of }: Texts<'done' | 'of'>): string => `已核定 ${done}/${of} 项`,
    unexplained: ({ count }: Texts<'count'>): string => `${count} 项没写说明`,
    wrong: ({ count }: Texts<'count'>): string => `${count} 项核定分不对`,
    notBegun: '还没有核定',
    states: {
      unverified: '未核定',
      'not-counted': '✖ 核定分不是分数',
      'out-of-range': '✖ 超出分值',
      same: '一致',
      within: '相差不大',
      explained: '相差，有说明',
      unexplained: '● 相差，没写说明',
      'no-self': '村里没有自评分',
    },
  },
  lastYear: {
    title: '与上年对比',
    hint: '比的是村里自评的分。“变化”是今年减上年；分值改了的，上年的分先按今年的分值折算。',
    noVillage: '上年的表里没有这个村',
    several: '上年有几份这个村的表，不知道用哪一份',
    added: '今年新增的项目',
    dropped: '今年没有这一项了',
    pointsChanged: ({ before, now }: Texts<'before' | 'now'>): string => `分值由 ${before} 改为 ${now}`,
    renumbered: ({ code }: Texts<'code'>): string => `上年编号是 ${code}`,
    unscored: '今年没有分数',
    large: ({ share }: Texts<'share'>): string => `变化到了分值的 ${share}%`,
  },
  catalogue: {
    title: '佐证目录',
    hint: ({ pieces, villages }: Texts<'pieces' | 'villages'>): string =>
      `${villages} 个村登记的佐证，共 ${pieces} 件。“没有项目引用”的，是两边都没有写它证明哪一项。`,
    unused: '没有项目引用',
  },
  notes: {
    sheetsTitle: '各张表',
    overview: ({ sheet }: Texts<'sheet'>): string =>
      `“${sheet}”：一个村一行。表上合计是村里表上写的；核定总分是有核定分的按核定分、没有的按自评分加的；错漏是填错和漏填的处数；缺佐证项目是有得分而佐证不够的项目数；等级与“等级”那张表里的一样。`,
    grades: ({ sheet }: Texts<'sheet'>): string =>
      `“${sheet}”：最终得分、等级和它的来历。先看得分够哪一级，再看否决、单项、条件和名额，只降不升。`,
    finalScore: {
      'same-for-all': '最终得分：全部村都有了核定分才按核定分算，之前都按自评分算，免得两种分混着比。',
      verified: '最终得分：按核定分算，没有核定的村没有最终得分。',
      'verified-or-self': '最终得分：有核定分的村按核定分算，没有的按自评分算。',
    },
    heat: '“分项热力”：每一项得分占分值的百分数，全乡普遍失分的项目是一整列深色。',
    verification: '“核定对照”：每一项的自评分、核定分和差。',
    noVerification: '还没有一个村有核定分，所以没有“核定对照”这张表。核定分填在各村工作簿的“核定分”一列。',
    lastYear: '“与上年对比”：编号和名称都相同，或名称相同的，算同一个项目。',
    catalogue: '“佐证目录”：各村佐证清单里登记的每一件，和它证明的项目（佐证编号和对应项目两边写的合起来）。',
    rankingOff:
      '排名缺省不开：《整治形式主义为基层减负若干规定》不许频繁搞排名通报。有文件依据的，在考核细则“设置”里把“是否排名”改成“是”。',
    vetoOff:
      '一票否决缺省不开：《整治形式主义为基层减负若干规定》不许随意设置“一票否决”。有文件依据的，在考核细则“设置”里把“是否一票否决”改成“是”。',
  },
};
