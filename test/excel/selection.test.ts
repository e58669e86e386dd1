/** Where the selection is, as Excel tells it. */
import type { CellAddress } from '../../src/core/host/types';
import { book } from '../excel-host/fixtures';
import { settled } from '../excel-host/fixtures';
import { PROFILE_NAMES, open } from './open';

describe.each(PROFILE_NAMES)('%s', (profile) => {
  test('at once, after every move, on another sheet, and no longer once it is ended', async () => {
    const { workbook, host } = open(book({ 自评表: [['a']], "村'清单": [['b']] }), profile);
    const told: CellAddress[] = [];
    const end = workbook.onSelect((address) => told.push(address));
    await settled();
    expect(told).toEqual([{ sheet: '自评表', cell: 'A1' }]);
    await workbook.select({ sheet: '自评表', cell: 'I14' });
    await settled();
    expect(told.at(-1)).toEqual({ sheet: '自评表', cell: 'I14' });
    await workbook.select({ sheet: "村'清单", cell: 'B2' });
    await settled();
    expect(told.at(-1)).toEqual({ sheet: "村'清单", cell: 'B2' });
    end();
    await settled();
    expect(host.events.registrations).toBe(0);
    const before = told.length;
    await workbook.select({ sheet: '自评表', cell: 'C3' });
    await settled();
    expect(told).toHaveLength(before);
  });
});
