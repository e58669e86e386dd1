/** The manual's pictures: smaller, and still the same picture. */
import png from '@jimp/js-png';
import { small } from '../../scripts/screenshots/png';

const WHITE = 0xffffff;

/** @param colour red, green and blue as one number */
async function picture(width: number, height: number, colour: (x: number, y: number) => number) {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < width * height; at += 1)
    data.writeUIntBE(colour(at % width, Math.floor(at / width)), at * 4, 3);
  return new Uint8Array(await png().encode({ width, height, data }));
}

async function opened(bytes: Uint8Array) {
  const { width, height, data } = await png().decode(Buffer.from(bytes));
  return {
    width,
    height,
    at: (x: number, y: number) => Buffer.from(data).readUIntBE((y * width + x) * 4, 3),
  };
}

test('white margins go but for a narrow one, and every colour stays', async () => {
  const isInside = (x: number, y: number): boolean => x >= 100 && x < 140 && y >= 50 && y < 60;
  const before = await picture(300, 200, (x, y) => (isInside(x, y) ? 0x0f6cbd : WHITE));
  const after = await opened(await small(before));
  expect([after.width, after.height]).toEqual([40 + 24, 10 + 24]);
  expect(after.at(12, 12)).toBe(0x0f6cbd);
  expect(after.at(51, 21)).toBe(0x0f6cbd);
  expect(after.at(11, 12)).toBe(WHITE);
});

test('the upper part alone can be kept', async () => {
  const before = await picture(60, 100, () => 0x242424);
  const after = await opened(await small(before, 0.4));
  expect([after.width, after.height]).toEqual([60, 40]);
});

test('of thousands of colours the common ones stay exact, and the others come near', async () => {
  const before = await picture(200, 200, (x, y) => (x < 100 ? 0xfff9e5 : y * 65536 + x * 256));
  const bytes = await small(before);
  const after = await opened(bytes);
  expect(after.at(5, 5)).toBe(0xfff9e5);
  const red = after.at(150, 180) >> 16;
  expect(Math.abs(red - 180)).toBeLessThan(40);
});
