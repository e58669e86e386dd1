/** The manual's pictures: smaller, and still the same picture. */
import { createJimp } from '@jimp/core';
import png from '@jimp/js-png';
import { small } from '../../scripts/screenshots/png';

const Jimp = createJimp({ formats: [png] });
const WHITE = 0xffffffff;

async function picture(width: number, height: number, colour: (x: number, y: number) => number) {
  const made = new Jimp({ width, height, color: WHITE });
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) made.setPixelColor(colour(x, y), x, y);
  return new Uint8Array(await made.getBuffer('image/png'));
}

test('white margins go but for a narrow one, and every colour stays', async () => {
  const isInside = (x: number, y: number): boolean => x >= 100 && x < 140 && y >= 50 && y < 60;
  const before = await picture(300, 200, (x, y) => (isInside(x, y) ? 0x0f6cbdff : WHITE));
  const after = await Jimp.fromBuffer(Buffer.from(await small(before)));
  expect([after.width, after.height]).toEqual([40 + 24, 10 + 24]);
  expect(after.getPixelColor(12, 12)).toBe(0x0f6cbdff);
  expect(after.getPixelColor(51, 21)).toBe(0x0f6cbdff);
  expect(after.getPixelColor(11, 12)).toBe(WHITE);
});

test('the upper part alone can be kept', async () => {
  const before = await picture(60, 100, () => 0x242424ff);
  const after = await Jimp.fromBuffer(Buffer.from(await small(before, 0.4)));
  expect([after.width, after.height]).toEqual([60, 40]);
});

test('of thousands of colours the common ones stay exact, and the others come near', async () => {
  const before = await picture(200, 200, (x, y) =>
    x < 100 ? 0xfff9e5ff : (y * 65536 + x * 256) * 256 + 255,
  );
  const bytes = await small(before);
  expect(bytes.length).toBeLessThan(before.length);
  const after = await Jimp.fromBuffer(Buffer.from(bytes));
  expect(after.getPixelColor(5, 5)).toBe(0xfff9e5ff);
  const red = Math.floor(after.getPixelColor(150, 180) / 2 ** 24);
  expect(Math.abs(red - 180)).toBeLessThan(40);
});
