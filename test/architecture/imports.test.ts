/** The import-direction rule bites: each forbidden direction, tried on a file that does not exist. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** ESLint loads its configuration as a module, which Jest's own module system cannot do: so in a process of its own. */
const lint = `
  import { ESLint } from 'eslint';
  let input = '';
  for await (const piece of process.stdin) input += piece;
  const eslint = new ESLint();
  const results = [];
  for (const [file, code] of JSON.parse(input)) {
    const [result] = await eslint.lintText(code, { filePath: file });
    results.push(result.messages.map((message) => message.ruleId ?? message.message));
  }
  process.stdout.write(JSON.stringify(results));
`;

function complaints(probes: readonly (readonly [file: string, code: string, rule?: string])[]): string[][] {
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', lint], {
    cwd: root,
    input: JSON.stringify(probes),
    encoding: 'utf8',
  });
  return JSON.parse(out) as string[][];
}

const paths = 'import-x/no-restricted-paths';

const forbidden = [
  [
    'src/core/probe.ts',
    "import { readWorkbook } from '../xlsx/read';\nexport const x = readWorkbook;\n",
    paths,
  ],
  ['src/core/checks/probe.ts', "import { run } from '../../cli/run';\nexport const x = run;\n", paths],
  ['src/core/probe.ts', "import fs from 'node:fs';\nexport const x = fs;\n", 'no-restricted-imports'],
  [
    'src/core/probe.ts',
    "import exceljs from 'exceljs';\nexport const x = exceljs;\n",
    'no-restricted-imports',
  ],
  ['src/core/probe.ts', 'export const x = document.title;\n', 'no-restricted-globals'],
  ['src/core/checks/probe.ts', 'export const x = new Date();\n', 'no-restricted-globals'],
  ['src/xlsx/probe.ts', "import { run } from '../cli/run';\nexport const x = run;\n", paths],
  [
    'src/files/probe.ts',
    "import { readWorkbook } from '../xlsx/read';\nexport const x = readWorkbook;\n",
    paths,
  ],
  ['src/xlsx/probe.ts', "import { zh } from '../../test/fixtures/village';\nexport const x = zh;\n", paths],
] as const;

const allowed = [
  ['src/core/probe.ts', "import { decimal } from './decimal';\nexport const x = decimal;\n"],
  ['src/xlsx/probe.ts', "import { decimal } from '../core/decimal';\nexport const x = decimal;\n"],
  ['src/cli/probe.ts', "import { readWorkbook } from '../xlsx/read';\nexport const x = readWorkbook;\n"],
] as const;

test('imports point inward: every other direction is refused', () => {
  const results = complaints(forbidden);
  forbidden.forEach(([, , rule], index) => expect(results[index]).toEqual([rule]));
});

test('the directions the architecture allows are not refused', () => {
  expect(complaints(allowed)).toEqual(allowed.map(() => []));
});
