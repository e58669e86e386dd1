/** The guides for developers do what they say: followed in a copy of the sources, the copy compiles and their scripts print it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { diagramPage } from '../../scripts/docs/imports-page';
import { temporaryFolder } from '../fixtures/folder';
import { apply, copySources, readGuide, ROOT } from './guides';

const DEVELOPING = path.join(ROOT, 'docs/developing');
const folder = temporaryFolder();
const guides = readdirSync(DEVELOPING)
  .filter((name) => name.startsWith('add-'))
  .map(readGuide);

/** What the compiler says of the core and of what else the guides changed, or of one file, in its own words. */
function complaints(root: string, only?: string): readonly string[] {
  const read = ts.readConfigFile(path.join(root, 'src/core/tsconfig.json'), (file) =>
    readFileSync(file, 'utf8'),
  );
  const core = ts.parseJsonConfigFileContent(read.config, ts.sys, path.join(root, 'src/core'));
  const also = path.join(root, 'test/core/scoring/arbitrary.ts');
  const program = ts.createProgram([...core.fileNames, also], core.options);
  return ts
    .getPreEmitDiagnostics(program, only === undefined ? undefined : program.getSourceFile(only))
    .map(({ messageText, file }) => {
      return `${path.relative(root, file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

beforeAll(() => {
  copySources(folder.path());
  for (const { steps } of guides) for (const step of steps) apply(step, folder.path());
});

test('there is one for a check, a document, a language and a scoring rule', () => {
  expect(guides.map(({ name }) => name)).toEqual([
    'add-a-check.md',
    'add-a-document.md',
    'add-a-language.md',
    'add-a-scoring-rule.md',
  ]);
  for (const { name } of guides)
    expect(readFileSync(path.join(DEVELOPING, 'README.md'), 'utf8')).toContain(`(${name})`);
});

test('the sources compile with all of them followed', () => {
  expect(complaints(folder.path())).toEqual([]);
}, 180_000);

test('the compiler would notice a text left out', () => {
  const english = path.join(folder.path(), 'src/core/messages/en-US/rules/deductions.ts');
  const text = readFileSync(english, 'utf8');
  writeFileSync(english, text.replace(/^ {2}halving: .*\n/m, ''));
  expect(complaints(folder.path(), english).join()).toContain("Property 'halving' is missing");
  writeFileSync(english, text);
}, 180_000);

test.each(guides)(
  '$name prints what it says',
  ({ name, script, prints }) => {
    const file = folder.path(`${name}.ts`);
    writeFileSync(file, script);
    expect(
      execFileSync(process.execPath, ['--import', 'tsx', file], { cwd: folder.path(), encoding: 'utf8' }),
    ).toBe(prints);
  },
  60_000,
);

test('a line that is not there is noticed', () => {
  const step = { file: 'src/core/text.ts', code: '', at: { how: 'after', line: 'no such line' } } as const;
  expect(() => apply(step, folder.path())).toThrow('has 0 lines');
});

test('the diagram of imports is the code’s', () => {
  if (readFileSync(path.join(DEVELOPING, 'imports.md'), 'utf8') !== diagramPage(ROOT))
    throw new Error('docs/developing/imports.md is stale: run `npm run diagram`');
});
