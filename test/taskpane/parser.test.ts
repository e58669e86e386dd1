import type { ReadResult } from '../../src/core/grid/types';
import { type ParseWorker, READY, createParser } from '../../src/taskpane/worker/parser';

const EMPTY: ReadResult = {
  ok: true,
  workbook: { sheets: [], names: [], date1904: false, hasMacros: false, externalLinks: [] },
};
const bytes = (first: number): Uint8Array => Uint8Array.of(first);

interface Fake extends ParseWorker {
  readonly ended: () => boolean;
  readonly answer: (result: ReadResult | typeof READY) => void;
  readonly fail: () => void;
}

function fakes(onPost: (fake: Fake, bytes: Uint8Array) => void): { start: () => Fake; started: Fake[] } {
  const started: Fake[] = [];
  const start = (): Fake => {
    let isEnded = false;
    const fake: Fake = {
      onmessage: null,
      onerror: null,
      postMessage: (given) => onPost(fake, given),
      terminate: () => void (isEnded = true),
      ended: () => isEnded,
      answer: (data) => fake.onmessage?.({ data } as MessageEvent<ReadResult | typeof READY>),
      fail: () => fake.onerror?.({} as ErrorEvent),
    };
    started.push(fake);
    return fake;
  };
  return { start, started };
}

const readHere = async (): Promise<ReadResult> => ({ ok: false, unreadable: { reason: 'empty' } });

test('files are read one after another by one worker', async () => {
  const seen: number[] = [];
  const { start, started } = fakes((fake, [first = 0]) => {
    seen.push(first);
    setTimeout(() => fake.answer(EMPTY), 1);
  });
  const parse = createParser({ start, readHere });
  expect(await Promise.all([parse(bytes(1)), parse(bytes(2))])).toEqual([EMPTY, EMPTY]);
  expect([seen, started.length]).toEqual([[1, 2], 1]);
});

test('a file that takes too long ends its worker, and the next file gets a new one', async () => {
  const { start, started } = fakes((fake, [first]) => {
    if (first !== 1) setTimeout(() => fake.answer(EMPTY), 1);
  });
  const parse = createParser({ start, readHere, limit: 20 });
  expect(await parse(bytes(1))).toEqual({ ok: false, unreadable: { reason: 'timeout' } });
  expect(started[0]?.ended()).toBe(true);
  expect(await parse(bytes(2))).toEqual(EMPTY);
  expect(started).toHaveLength(2);
});

test('a stop ends the worker at once', async () => {
  const { start, started } = fakes(() => undefined);
  const stop = new AbortController();
  const reading = createParser({ start, readHere })(bytes(1), stop.signal);
  await Promise.resolve();
  stop.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(started[0]?.ended()).toBe(true);
});

test('the time to load the worker is no file’s time', async () => {
  const { start } = fakes((fake) => {
    setTimeout(() => fake.answer(READY), 60);
    setTimeout(() => fake.answer(EMPTY), 120);
  });
  expect(await createParser({ start, readHere, limit: 100 })(bytes(1))).toEqual(EMPTY);
});

test('a worker that cannot be loaded: the page reads itself', async () => {
  const { start, started } = fakes((fake) => void setTimeout(() => fake.fail(), 1));
  const parse = createParser({ start, readHere });
  expect(await parse(bytes(1))).toEqual({ ok: false, unreadable: { reason: 'empty' } });
  expect(started[0]?.ended()).toBe(true);
});

test('a file that breaks the loaded worker is never read by the page, even the first; the next file gets a new one', async () => {
  const { start, started } = fakes((fake, [first]) => {
    setTimeout(() => fake.answer(READY), 1);
    setTimeout(() => (first === 1 ? fake.fail() : fake.answer(EMPTY)), 2);
  });
  const parse = createParser({ start, readHere });
  expect(await Promise.all([parse(bytes(1)), parse(bytes(2))])).toEqual([
    { ok: false, unreadable: { reason: 'too-heavy' } },
    EMPTY,
  ]);
  expect(started).toHaveLength(2);
});
