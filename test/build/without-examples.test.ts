/** The bundle of the pane carries checks and rules without what only tests and documentation read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import withoutExamples from '../../scripts/build/without-examples';
import { ROOT } from '../manifest/tree';

function stripped(name: string): string {
  const fileName = path.join(ROOT, name);
  return ts.transpileModule(readFileSync(fileName, 'utf8'), {
    fileName,
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    transformers: { before: [withoutExamples()] },
  }).outputText;
}

test('a rule keeps its words and its arithmetic', () => {
  const text = stripped('src/core/scoring/rules/shortfall.ts');
  expect(text).toContain("word: '缺次扣分'");
  expect(text).toContain("const EACH = '每少扣'");
  expect(text).toContain('lacking.times(per)');
  expect(text).toContain('examples: []');
  expect(text).not.toMatch(/EXAMPLE|R14d/);
});

test('a check keeps its id and what it does', () => {
  const text = stripped('src/core/checks/rows/actual-not-understood.ts');
  expect(text).toContain("id: 'actual-not-understood'");
  expect(text).toContain('factFaults(');
  expect(text).not.toMatch(/SEVERITIES|RATE|edits/);
});

test('other files are left alone', () => {
  const name = 'src/core/scheme/builtin/index.ts';
  expect(stripped(name)).toContain('source:');
});
