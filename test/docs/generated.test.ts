/** The generated pages are what the code makes of them today, and show every check and every rule. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksPage } from '../../scripts/docs/checks-page';
import { editWords } from '../../scripts/docs/edit-words';
import { plain, table } from '../../scripts/docs/markdown';
import { rulesPage } from '../../scripts/docs/rules-page';
import { COUNTED, PARAMETER_NOTES } from '../../scripts/docs/words';
import { allBatchChecks, allChecks, beforeChecks } from '../../src/core/checks';
import { ruleDefinitions } from '../../src/core/scoring';

const STALE = 'is stale: run `npm run docs`';

function written(name: string): string {
  return readFileSync(join(__dirname, '..', '..', 'docs', name), 'utf8');
}

/** How many cells a row of a table has: bars that are not escaped, less the outer one. */
function cellsIn(row: string): number {
  return row.replace(/\\./g, '').split('|').length - 2;
}

/** Runs of lines that begin with a bar. */
function tablesIn(page: string): readonly (readonly string[])[] {
  return page
    .split('\n\n')
    .map((block) => block.trimEnd().split('\n'))
    .filter(([first]) => first?.startsWith('|'));
}

describe.each([
  ['checks.md', checksPage],
  ['scoring-rules.md', rulesPage],
])('docs/%s', (name, make) => {
  const page = make();

  it('is what the code generates', () => {
    const state = written(name) === page ? 'is fresh' : STALE;
    expect(`docs/${name} ${state}`).toBe(`docs/${name} is fresh`);
  });

  it('has no hole where a value should be', () => {
    expect(page).not.toMatch(/undefined|\[object|NaN|\bnull\b/);
  });

  it('has tables whose rows are as wide as their headings', () => {
    const tables = tablesIn(page);
    expect(tables.length).toBeGreaterThan(ruleDefinitions.length);
    for (const rows of tables) {
      expect(new Set(rows.map(cellsIn)).size).toBe(1);
      expect(rows.every((row) => row.startsWith('| ') && row.endsWith(' |'))).toBe(true);
    }
  });

  it('links to headings that it has', () => {
    const headings = page.split('\n').filter((line) => /^#{2,3} /.test(line));
    const anchors = headings.map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[、，,·.]/g, '')
        .replace(/ /g, '-'),
    );
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !anchors.includes(link ?? ''))).toEqual([]);
  });
});

test('every check has a heading', () => {
  const lines = checksPage().split('\n');
  const ids = [...beforeChecks, ...allChecks, ...allBatchChecks].map(({ meta }) => meta.id);
  expect(ids.filter((id) => !lines.includes(`### ${id}`))).toEqual([]);
});

test('every rule has a heading', () => {
  const lines = rulesPage().split('\n');
  expect(ruleDefinitions.filter(({ word }) => !lines.includes(`### ${word}`))).toEqual([]);
});

test('notes on parameters and counts belong to rules that there are', () => {
  const keys = ruleDefinitions.flatMap(({ type, parameters }) =>
    parameters.flatMap(({ key }) => [key, `${type}.${key}`]),
  );
  expect(Object.keys(PARAMETER_NOTES).filter((key) => !keys.includes(key))).toEqual([]);
  const types: readonly string[] = ruleDefinitions.map(({ type }) => type);
  expect(Object.keys(COUNTED).filter((type) => !types.includes(type))).toEqual([]);
});

describe('hostile text', () => {
  it.each([
    'a|b',
    'a\\|b',
    '\\',
    '|',
    '一\n二\r\n三',
    '`a|b`',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '**粗** _斜_ ~~删~~',
  ])('%j keeps the columns of its row and shows as it is', (text) => {
    const rows = table(['甲', '乙'], [[plain(text), plain('好')]]).split('\n');
    expect(rows).toHaveLength(3);
    expect(rows.map(cellsIn)).toEqual([2, 2, 2]);
    expect(rows[2]?.replace(/\\./g, '').replaceAll('<br>', '')).not.toMatch(/[<>*_`~[\]]/);
  });

  it('a row of another width is refused', () => {
    expect(() => table(['甲', '乙'], [['一']])).toThrow('1 cells under 2 headings');
  });
});

describe('edits in words', () => {
  it('says changes of one row together, and rows with the same change', () => {
    expect(
      editWords([
        { sheet: '自评表', row: '1.1', column: '自评分', value: '10分' },
        { sheet: '自评表', row: '1.1', column: '扣分原因', value: null },
        { sheet: '自评表', row: '1.2', column: 'N', value: 5 },
        { sheet: '自评表', row: '合计', column: 'N', value: 5 },
        { sheet: '案件台账', row: '4', column: '办结日期', value: { date: '2022-06-30' } },
      ]),
    ).toEqual([
      '自评表，1.1 行：自评分改为“10分”，扣分原因清空',
      '自评表，1.2、合计行：N 列改为 5',
      '案件台账，序号 4 的行：办结日期改为 2022年6月30日',
    ]);
  });

  it('has words for edits that no example uses yet', () => {
    expect(
      editWords([
        { sheet: '自评表', hideColumn: '扣分原因' },
        { sheet: '自评表', state: 'veryHidden' },
        { unreadable: 'damaged' },
        { item: '1.1', is: { notApplicable: 'full', title: '机制' } },
        { file: '1.1/新.pdf', is: { size: 0 } },
      ]),
    ).toEqual([
      '自评表，隐藏“扣分原因”一列',
      '深度隐藏工作表“自评表”',
      '文件坏了',
      '考核细则，1.1 行：可否不涉及改为“直接得分”，考核项目改为“机制”',
      '佐证文件夹里多一个文件“1.1/新.pdf”，是空的（0 字节）',
    ]);
  });

  it('refuses a change of the scheme that it has no words for', () => {
    expect(() => editWords([{ scheme: { grades: [] } }])).toThrow('No words for the change of grades');
  });
});
