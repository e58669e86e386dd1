import { toldOf } from '../../fixtures/told';
import type { Stage } from './stage';

/** The pane shows the totals, sections and findings of `zpt check --json` on the same file. */
export async function expectSameAsTold(
  stage: Stage,
  sample: string,
  ...more: readonly string[]
): Promise<void> {
  const { totals, sections, findings } = await toldOf(sample, ...more);
  if (!totals) throw new Error(`zpt has no total of ${sample}`);
  await stage.pane.getByText(`自评总分 ${totals.self} 分，满分 ${totals.max} 分`).waitFor();
  for (const { title, self, max } of sections)
    await stage.pane.getByRole('button', { name: `${title} ${self} 分，满分 ${max} 分` }).waitFor();
  const shown = await stage.findings();
  const told = findings.map(({ cell, message }) => `${cell ?? ''} ${message}`);
  expect([...shown].sort()).toEqual([...told].sort());
}
