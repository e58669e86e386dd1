import {
  differentBits,
  greysAgree,
  greysOf,
  MOST_DIFFERENT,
  pictureHash,
} from '../../src/core/pictures/alike';
import { declaredSize, isInterlaced, orientationOf, scansOf } from '../../src/files/picture-header';
import { hashPicture, pictureHasher } from '../../src/files/pictures';
import { readEvidenceFolder } from '../../src/files/evidence';
import { temporaryFolder } from '../fixtures/folder';
import { asJpeg, asPng, lightened, photograph, plain, printedPage, turnedLeft } from '../fixtures/pictures';

const folder = temporaryFolder();

/** What was hashed already: jest's sandbox makes the library's million cosines slow. */
const known = new Map<string, string | null>();

async function hashOf(bytes: Uint8Array) {
  const key = Buffer.from(bytes).toString('base64');
  const bits = known.has(key) ? (known.get(key) ?? null) : await hashPicture(bytes);
  known.set(key, bits);
  return bits === null ? null : pictureHash(bits);
}

/** Whether the greys, too, say that it is one picture. */
function agree(one: Uint8Array, other: Uint8Array): boolean {
  const [a, b] = [one, other].map((bytes) => known.get(Buffer.from(bytes).toString('base64')) ?? '');
  return greysAgree(greysOf(a ?? ''), greysOf(b ?? ''));
}

async function different(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [a, b] = [await hashOf(one), await hashOf(other)];
  if (!a || !b) throw new Error('not comparable');
  return differentBits(a, b);
}

/** Computers that build are busy, and each hash is a million cosines. */
jest.setTimeout(120_000);

/** Bits, then greys. */
const LENGTH = 64 + 32 * 32;

const SEEDS = [1, 2, 3];

test.each(SEEDS)(
  'picture %i saved again, smaller, larger, as PNG or a little lighter looks the same',
  async (seed) => {
    const original = await asJpeg(photograph(seed), 90);
    const copies = [
      await asJpeg(photograph(seed), 35),
      await asJpeg(photograph(seed, 120, 90), 60),
      await (seed === 1 ? asPng(photograph(seed)) : asJpeg(photograph(seed, 240, 180), 75)),
      await asJpeg(lightened(photograph(seed), 15), 80),
    ];
    for (const copy of copies) {
      expect(await different(original, copy)).toBeLessThanOrEqual(MOST_DIFFERENT);
      expect(agree(original, copy)).toBe(true);
    }
  },
);

/** The bytes of a JPEG with a camera's note of how it was held. */
function held(jpeg: Uint8Array, orientation: number): Uint8Array {
  const note = [
    0x49,
    0x49,
    0x2a,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    0x12,
    0x01,
    3,
    0,
    1,
    0,
    0,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...note];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...jpeg.subarray(2)]);
}

test('a picture turned by a note of the camera looks like the one that a program turned', async () => {
  const upright = await asJpeg(photograph(3), 90);
  const noted = held(await asJpeg(turnedLeft(photograph(3)), 85), 6);
  expect(orientationOf(noted)).toBe(6);
  expect(await different(upright, noted)).toBeLessThanOrEqual(MOST_DIFFERENT);
  expect(await different(upright, await asJpeg(turnedLeft(photograph(3)), 85))).toBeGreaterThan(
    MOST_DIFFERENT,
  );
});

test('different photographs do not look the same', async () => {
  const all = await Promise.all(SEEDS.map(async (seed) => asJpeg(photograph(seed), 90)));
  for (const [at, one] of all.entries())
    for (const other of all.slice(at + 1))
      expect(await different(one, other)).toBeGreaterThan(MOST_DIFFERENT);
});

test('white pages, one colour and sheets of print say nothing and are not compared', async () => {
  for (const drawn of [plain(255), plain(0), printedPage(1)]) {
    const bits = await hashPicture(await asPng(drawn));
    expect(bits).toHaveLength(LENGTH);
    expect(pictureHash(bits ?? '')).toBeNull();
  }
});

/** The bytes of a PNG whose header declares another size. */
async function declaring(width: number, height: number): Promise<Uint8Array> {
  const bytes = await asPng(plain(9));
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(16, width);
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(20, height);
  return bytes;
}

test('a picture that declares more pixels than any photograph is not decoded', async () => {
  expect(declaredSize(await declaring(60_000, 60_000))).toEqual({ width: 60_000, height: 60_000 });
  expect(await hashPicture(await declaring(60_000, 60_000))).toBeNull();
  const jpeg = await asJpeg(photograph(1), 80);
  expect(declaredSize(jpeg)).toEqual({ width: 160, height: 120 });
  const frame = jpeg.findIndex((byte, at) => byte === 0xff && jpeg[at + 1] === 0xc0);
  const bomb = Uint8Array.from(jpeg);
  bomb.set([0xff, 0xff, 0xff, 0xff], frame + 5);
  expect(declaredSize(bomb)).toEqual({ width: 65_535, height: 65_535 });
  expect(await hashPicture(bomb)).toBeNull();
});

test('a picture that unpacks without bounds, or asks to be gone through thousands of times, is not decoded', async () => {
  const png = await asPng(photograph(1));
  expect(isInterlaced(png)).toBe(false);
  const passes = Uint8Array.from(png);
  passes[28] = 1;
  expect(isInterlaced(passes)).toBe(true);
  expect(await hashPicture(passes)).toBeNull();
  const jpeg = await asJpeg(photograph(1), 80);
  expect(scansOf(jpeg)).toBe(1);
  const scan = jpeg.findIndex((byte, at) => byte === 0xff && jpeg[at + 1] === 0xda);
  const again = jpeg.subarray(scan, scan + 40);
  const many = new Uint8Array(jpeg.length + 40 * 40_000);
  many.set(jpeg.subarray(0, -2));
  for (let time = 0; time < 40_000; time += 1) many.set(again, jpeg.length - 2 + 40 * time);
  expect(scansOf(many)).toBeGreaterThan(40_000);
  expect(await hashPicture(many)).toBeNull();
});

test('what cannot be decoded is not comparable, and no error', async () => {
  const whole = await asJpeg(photograph(1), 80);
  const png = await asPng(photograph(1));
  const noise = Uint8Array.from(whole, (byte, at) => (at > 200 ? (byte * 31 + at) & 255 : byte));
  for (const bytes of [
    new Uint8Array(),
    new Uint8Array([0xff, 0xd8, 0xff]),
    png.subarray(0, 200),
    new TextEncoder().encode('no picture'),
  ])
    expect(await hashPicture(bytes)).toBeNull();
  // The decoder may make something of it; it must only not throw.
  for (const bytes of [whole.subarray(0, 900), noise])
    await expect(hashPicture(bytes)).resolves.not.toBeUndefined();
});

test('a folder read with a hasher holds the hashes of its photographs, each contents decoded once', async () => {
  const bytes = await asJpeg(photograph(1), 80);
  folder.write('村/1.1/照片.jpg', bytes);
  folder.write('村/1.2/同一张.jpg', bytes);
  folder.write('村/1.2/另一张.png', await asPng(photograph(2)));
  folder.write('村/1.3/记录.pdf', '%PDF-1.7');
  const hasher = pictureHasher();
  const { files } = await readEvidenceFolder(folder.path('村'), hasher.upTo(10));
  expect(files.map(({ path, picture }) => [path, picture?.length])).toEqual([
    ['1.1/照片.jpg', LENGTH],
    ['1.2/另一张.png', LENGTH],
    ['1.2/同一张.jpg', LENGTH],
    ['1.3/记录.pdf', undefined],
  ]);
  expect(files[0]?.picture).toBe(files[2]?.picture);
  expect([hasher.decoded(), hasher.leftOut()]).toEqual([2, 0]);
  const without = await readEvidenceFolder(folder.path('村'));
  expect(without.files.every((file) => !('picture' in file))).toBe(true);
});

test('beyond the limit of a folder pictures are left out and counted', async () => {
  for (const seed of [1, 2, 3]) folder.write(`多/${String(seed)}.jpg`, await asJpeg(photograph(seed), 80));
  const hasher = pictureHasher();
  const { files } = await readEvidenceFolder(folder.path('多'), hasher.upTo(2));
  expect(files.map(({ picture }) => picture?.length)).toEqual([LENGTH, LENGTH, undefined]);
  expect([hasher.decoded(), hasher.leftOut()]).toEqual([2, 1]);
});
