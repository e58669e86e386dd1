/** The examples of the roll-up's checks, and their texts. */
import { messagesIn } from '../../../src/core/messages';
import { describeRollup } from '../../../src/core/messages/rollup';
import { rollupChecks } from '../../../src/core/rollup/checks';
import { perfect } from '../../../src/core/rollup/checks/perfect';
import { rollUp } from '../../../src/core/rollup/roll-up';

const cases = rollupChecks.flatMap(({ meta, examples }) =>
  examples.map((example) => ({ ...example, name: `${meta.id}: ${example.title}` })),
);

test.each(cases)('$name', ({ given, roster = [], finds }) => {
  const { findings } = rollUp(given(perfect), roster).rollUp;
  const told = findings.map(({ messageId, place }) => ({ messageId, file: place.file ?? '' }));
  const order = (a: { messageId: string; file: string }, b: { messageId: string; file: string }): number =>
    `${a.messageId} ${a.file}` < `${b.messageId} ${b.file}` ? -1 : 1;
  expect([...told].sort(order)).toEqual([...finds].sort(order));
  for (const finding of findings)
    for (const language of ['zh-CN', 'en-US']) {
      const { message, remedy } = describeRollup(finding, language, messagesIn(language));
      expect(message).not.toBe('');
      expect(remedy).not.toBe('');
      expect(message).not.toMatch(/undefined|\[object/);
    }
});

test('every check has an example that finds nothing and one that finds it, and stamps its own id', () => {
  for (const { meta, examples } of rollupChecks) {
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
    expect(examples.some(({ finds }) => finds.some(({ messageId }) => messageId.startsWith(meta.id)))).toBe(
      true,
    );
  }
  expect(new Set(rollupChecks.map(({ meta }) => meta.id)).size).toBe(rollupChecks.length);
});

test('the perfect files: nothing is found, and everything is added up', () => {
  const { rollUp: rolled, absences } = rollUp(perfect, []);
  expect(rolled.findings).toEqual([]);
  expect(absences).toEqual([]);
  expect(rolled.units.map(({ unit, self }) => [unit, self.count, self.sum.toFixed()])).toEqual([
    ['三星乡', 2, '180'],
    ['二河镇', 2, '150'],
  ]);
  expect(rolled.total.self.highest).toMatchObject({
    villages: ['三星乡 红星村', '三星乡 东风村', '二河镇 柳树村'],
  });
  expect(rolled.total.self.lowest).toMatchObject({ villages: ['二河镇 新桥村'] });
});
