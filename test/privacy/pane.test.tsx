/** @jest-environment jsdom */
/** The pane shows no personal number whole: neither in its lists nor in what it marks and writes. */
import { act, screen } from '@testing-library/react';
import { messagesIn } from '../../src/core/messages';
import { inflateWithFflate } from '../../src/xlsx/inflate/fflate';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { PLANTED, type Planting, plantedDesign, shownIn } from '../fixtures/planted';
import { renderPane, rows, settled } from '../taskpane/render-pane';

test.each<Planting>(['texts', 'all', 'numbers'])(
  'planted in %s',
  async (planting) => {
    const bytes = await renderWorkbook(plantedDesign(planting));
    const read = readWorkbook(bytes, { inflate: inflateWithFflate });
    if (!read.ok) throw new Error(read.unreadable.reason);
    const { pane, workbook, container, user } = await renderPane(read.workbook);
    expect(rows().length).toBeGreaterThan(3);
    expect(shownIn(container.innerHTML)).toEqual([]);

    await user.click(screen.getByRole('button', { name: messagesIn('zh-CN').pane.check.mark }));
    await settled(pane);
    expect(workbook.marks().length).toBeGreaterThan(3);
    expect(
      shownIn(
        workbook
          .marks()
          .map(({ text }) => text)
          .join('\n'),
      ),
    ).toEqual([]);
    const cells = workbook
      .results()
      ?.rows.flatMap((row) => row.cells.map(({ value }) => JSON.stringify(value)));
    expect(shownIn((cells ?? []).join('\n'))).toEqual([]);

    act(() => pane.openTab('summary'));
    const files = [{ path: `收回/${PLANTED[0] ?? ''}.xlsx`, read: async () => bytes }];
    await act(async () => void pane.summary.collect(files, true));
    await settled(pane);
    expect(pane.summary.store.get().collected?.summary.villages).toHaveLength(1);
    expect(shownIn(container.innerHTML)).toEqual([]);
  },
  60_000,
);
