/**
 * `npm run icons`: draws the PNGs of assets/*.svg with Chromium. They are committed, so that a build needs no browser; run
 * this after a drawing changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../chromium';

const ASSETS = path.resolve(__dirname, '../../assets');

/** What Excel asks for: 16, 32 and 80 on the ribbon, 64 for sharp screens; 128 of the add-in itself, for lists of add-ins. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128],
  check: [16, 32, 64, 80],
  clear: [16, 32, 64, 80],
  summary: [16, 32, 64, 80],
};

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0"><img src="${image}" style="display:block;width:${size}px;height:${size}px"></body>`,
  );
  await page.waitForFunction(() => document.images[0]?.complete);
  return page.screenshot({ omitBackground: true });
}

async function main(): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    for (const [name, sizes] of Object.entries(SIZES)) {
      const svg = readFileSync(path.join(ASSETS, `${name}.svg`), 'utf8');
      for (const size of sizes)
        writeFileSync(path.join(ASSETS, `${name}-${size}.png`), await draw(page, svg, size));
    }
  } finally {
    await browser.close();
  }
}

void main();
