/** Documents as an independent word processor prints them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasLibreOfficeWriter } from '../../scripts/libreoffice';

export function canPrint(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return hasLibreOfficeWriter();
  } catch {
    return false;
  }
}

/** The text of every page. @throws Error when one of them cannot be printed */
export function printed(documents: readonly Uint8Array[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'zpt-print-'));
  try {
    const inputs = documents.map((bytes, at) => {
      const file = path.join(folder, `${String(at)}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...inputs], {
      stdio: 'ignore',
      timeout: 300_000,
    });
    return inputs.map((file) => {
      const text = file.replace(/docx$/, 'txt');
      execFileSync('pdftotext', ['-layout', file.replace(/docx$/, 'pdf'), text]);
      return readFileSync(text, 'utf8').split('\f').slice(0, -1);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
