/** The workbooks that the page can open: the samples beside it, an empty one, or a file of the person's own. */
import { modelFromGrid } from '../engine/from-grid';
import type { WorkbookModel } from '../engine/model';
import { loadXlsx } from '../xlsx/load-xlsx';

export const EMPTY = '空白工作簿';

/** Nothing but these is fetched, whatever the address of the page asks for. */
export const SAMPLES: readonly string[] = [
  '收回/柳树村.xlsx',
  '收回/红星村.xlsx',
  '收回/东风村.xlsx',
  '收回/前进村.xlsx',
  '收回/和平村.xlsx',
  '收回/和平村（修改稿）.xlsx',
  '收回/山坡村.xlsx',
  '收回/新桥村.xlsx',
  '收回/白马村.xlsx',
  '收回/石门村.xlsx',
  '收回/青山村.xlsx',
  '收回/龙泉村.xlsx',
  '细则.xlsx',
];

export function readBook(bytes: Uint8Array): WorkbookModel {
  return loadXlsx(bytes);
}

export function emptyBook(): WorkbookModel {
  const sheet = {
    name: 'Sheet1',
    state: 'visible',
    rows: [],
    merges: [],
    hiddenColumns: [],
    hyperlinks: [],
  } as const;
  return modelFromGrid({
    sheets: [{ ...sheet, isProtected: false }],
    names: [],
    date1904: false,
    hasMacros: false,
    externalLinks: [],
  });
}

/** @param samples the folder of the samples, with "/" at its end @throws Error when it is not one of them or is not there */
export async function openBook(name: string, samples: string): Promise<WorkbookModel> {
  if (name === EMPTY) return emptyBook();
  if (!SAMPLES.includes(name)) throw new Error(`没有样例 ${name}`);
  const response = await fetch(samples + name.split('/').map(encodeURIComponent).join('/'));
  if (!response.ok) throw new Error(`样例 ${name} 没有取到`);
  return readBook(new Uint8Array(await response.arrayBuffer()));
}
