/** Our readers and SheetJS agree on every cell of other projects' workbooks, or a kind of difference says why not. */
import { existsSync, readFileSync } from 'node:fs';
import { type Comparison, compare, reasonOf } from '../../../scripts/corpus/compare';
import { CORPUS, corpusFiles } from '../../../scripts/corpus/files';
import { KINDS, REFUSALS } from '../../../scripts/corpus/kinds';
import { inflateWithFflate } from '../../../src/xlsx/inflate/fflate';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { readAnyWorkbook } from '../../../src/xlsx/any';

/** What SheetJS says of a file that ours refuses for this reason. */
const SAME_REASON: Readonly<Record<string, RegExp>> = {
  // It does not look whether an OpenDocument archive is encrypted, and stumbles over what it finds.
  encrypted: /password|compressed size/i,
  damaged: /./,
  'too-large': /not tried/,
};

function unexplained({ differences }: Comparison): unknown {
  return differences.filter(({ kind }) => kind === null).slice(0, 5);
}

if (!existsSync(CORPUS)) {
  test('the workbooks of other projects are not here: reading them was not tested', () => undefined);
} else {
  const files = corpusFiles();
  const met = new Set<string>();

  // By number: what the files are called is nobody's business here.
  test.each(files.map((file, at) => [at + 1, file] as const))('workbook %i', async (_number, file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const result = await compare(bytes);
    expect(unexplained(result)).toEqual([]);
    for (const { kind } of result.differences) if (kind !== null) met.add(kind);
    if (result.opened === 'theirs') expect([...REFUSALS.keys()]).toContain(reasonOf(result));
    const same = SAME_REASON[result.refused?.reason ?? ''];
    if (result.opened === 'neither') expect(result.theirError).toMatch(same ?? 'a reason of its own');
    const inBrowser = await readAnyWorkbook(bytes, { inflate: inflateWithFflate });
    expect(inBrowser).toEqual(await readAnyWorkbook(bytes, { inflate: inflateWithZlib }));
  });

  test('every kind of difference is met: none is kept that explains nothing', () => {
    expect([...met].sort()).toEqual(KINDS.map(({ id }) => id).sort());
  });
}
