/** A page of a workbook as a picture: LibreOffice prints it, poppler's pdftoppm turns the page into a PNG. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { small } from './png';

/** Dots an inch: small letters can be read. */
const DENSITY = 88;

/**
 * @param page from 1, counted through all sheets
 * @param share of the page's height that is kept, from above
 * @returns a small PNG without the page's white margins
 * @throws Error when LibreOffice or pdftoppm is missing
 */
export async function sheetPicture(workbook: Uint8Array, page: number, share = 1): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zpt-picture-'));
  try {
    const file = path.join(folder, 'sheet.xlsx');
    writeFileSync(file, workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const print = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file];
    execFileSync('soffice', [profile, ...print], { stdio: 'ignore', timeout: 300_000 });
    const out = path.join(folder, 'page');
    const number = String(page);
    const draw = ['-png', '-r', String(DENSITY), '-f', number, '-l', number, '-singlefile'];
    execFileSync('pdftoppm', [...draw, path.join(folder, 'sheet.pdf'), out], { stdio: 'ignore' });
    return await small(new Uint8Array(readFileSync(`${out}.png`)), share);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
