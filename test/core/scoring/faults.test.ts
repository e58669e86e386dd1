/** What a rule does wrong without any village: the defects of published tables. */
import { decimal } from '../../../src/core/decimal';
import { ruleDefinition } from '../../../src/core/scoring';
import { parseRule } from '../../../src/core/scoring/parameters';

test.each([
  ['1 扣的比分值多 (6 on 5)', '分档扣分', '实际=数；按=实际数；档位=1:2、5:6', '5', ['rule-deducts-more']],
  ['1 一次就扣超', '分类扣分', '类别=重伤:15、轻伤:2', '10', ['rule-deducts-more']],
  ['2 分项不等于分值', '分项按比例', '子项=送工:8、留工:30', '40', ['rule-parts-sum']],
  ['3 系数 0.57 × 35', '系数折算', '实际=达标数；系数=0.57；达标数=35', '20', ['rule-coefficient warning']],
  ['4 档位重复', '分档扣分', '实际=数；按=实际数；档位=5:2、5:3', '5', ['rule-bands', 'rule-order']],
  ['4 越差扣得越少', '分档扣分', '实际=数；按=实际数；档位=1:3、5:2', '5', ['rule-order']],
  ['5 96 与 94 之间没有写', '目标与零分线', '实际=就业率；目标=96；零分线=94', '4', ['rule-middle warning']],
  ['5 零分线比目标好', '目标与零分线', '实际=就业率；目标=94；零分线=96；中间=满分', '4', ['rule-lines']],
  [
    '14 加分无上限',
    '与基准比',
    '实际=本年；基准=上年；每变动=1；降扣=1；升加=1；算法=按比例；按=差数',
    '4',
    ['rule-bonus-uncapped'],
  ],
  ['16 清单比分值长', '缺项扣分', '清单=甲、乙、丙、丁；每缺扣=1', '3', ['rule-deducts-more']],
  ['清单写重', '缺项扣分', '清单=甲、乙、甲；每缺扣=1', '3', ['rule-names']],
  ['清单里的词另有意思', '缺项扣分', '清单=甲、齐全；每缺扣=1', '3', ['rule-names']],
  ['没有一档是满分', '分级得分', '档次=好:2、差:0', '3', ['rule-levels-top warning']],
  ['一档超过分值', '分级得分', '档次=好:4、差:0', '3', ['rule-number']],
  ['抽查全不合格扣超', '抽查扣分', '抽查数=5；每有扣=3；单位=户', '10', ['rule-deducts-more']],
  ['目标与子项对不上', '分项按比例', '子项=送工:8、留工:32；目标=送工:10', '40', ['rule-names']],
  ['按差数而没有目标', '分档扣分', '实际=数；按=差数；档位=1:2', '5', ['rule-number']],
  ['区间写反', '区间酌情', '最少=5；最多=3；单位=次；加减=扣分', '5', ['rule-number']],
  ['最高比例写成百分数', '按比例', '实际=甲；目标=乙；最高比例=120', '5', ['rule-number']],
  ['清零的线超过分值', '计件扣分', '每次扣=1；单位=次；超过清零=5', '5', ['rule-number']],
])('%s', (_title, word, text, points, expected) => {
  const parsed = parseRule(word, text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const found = ruleDefinition(parsed.rule).faults(parsed.rule, decimal(points));
  expect(found.map(({ messageId, severity }) => [messageId, severity].filter(Boolean).join(' '))).toEqual(
    expected,
  );
});

test.each([
  [
    '10以上:5、5:2',
    [
      { from: '10', points: '5' },
      { from: '5', points: '2' },
    ],
  ],
  [
    '>10:5、大于5%:2、达到3:1',
    [
      { from: '10', exclusive: true, points: '5' },
      { from: '5', exclusive: true, points: '2' },
      { from: '3', points: '1' },
    ],
  ],
  ['超过10:5', [{ from: '10', exclusive: true, points: '5' }]],
])('bands %s', (text, bands) => {
  const parsed = parseRule('分档得分', `按=数；档位=${text}`);
  expect(JSON.parse(JSON.stringify(parsed))).toMatchObject({ ok: true, rule: { bands } });
});
