/** Every screen of the pane, as built: axe finds nothing to say, and nothing sticks out at the least width there is. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { describeInBrowser, PATIENCE } from './support/in-browser';
import { type Screen, SCREENS } from './support/screens';
import type { Stage } from './support/stage';

jest.setTimeout(PATIENCE);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const AT_LEAST_WIDTH = ['检查-有问题', '检查-不算问题', '汇总-完成', '模板', '第一次打开'];

/** "rule: element" for everything axe objects to. */
async function violations(stage: Stage): Promise<readonly string[]> {
  // So high that nothing lies below the pane's foot, where colours cannot be told.
  await stage.page.setViewportSize({ width: 1366, height: 2400 });
  await stage.pane.evaluate(AXE);
  const found = await stage.pane.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** How much wider than its frame the page is, in pixels. */
const overflow = (stage: Stage): Promise<number> =>
  stage.pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

function named(name: string): Screen {
  const screen = SCREENS.find((each) => each.name === name);
  if (!screen) throw new Error(`no screen ${name}`);
  return screen;
}

describeInBrowser('accessibility', (open) => {
  test.each(SCREENS)('$name', async ({ options, reach }) => {
    const stage = await open(options);
    await reach(stage);
    expect(await violations(stage)).toEqual([]);
    expect(await overflow(stage)).toBeLessThanOrEqual(0);
  });

  test.each(AT_LEAST_WIDTH)('%s fits into 320 pixels, also with letters twice as large', async (name) => {
    const { options, reach } = named(name);
    const stage = await open({ ...options, width: 320 });
    await reach(stage);
    expect(await overflow(stage)).toBeLessThanOrEqual(0);
    await stage.pane.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow(stage)).toBeLessThanOrEqual(0);
  });

  test('in high contrast axe has nothing to say either', async () => {
    const { options, reach } = named('检查-有问题');
    const stage = await open({
      ...options,
      prepare: (page) => page.emulateMedia({ forcedColors: 'active' }),
    });
    await reach(stage);
    expect(await violations(stage)).toEqual([]);
  });

  test('axe does see what is wrong', async () => {
    const { options, reach } = named('第一次打开');
    const stage = await open(options);
    await reach(stage);
    await stage.pane.evaluate(() => document.querySelector('.scroll')?.append(new Image()));
    expect((await violations(stage)).join()).toContain('image-alt');
  });
});
