import { waiverKey } from '../../src/core/waivers';
import { marksOf } from '../../src/core/host/marks';
import { messagesIn } from '../../src/core/messages';
import { resultsSheet } from '../../src/core/sheets/results/results-sheet';
import type { SheetDesign } from '../../src/core/sheets/types';
import { sortWaived } from '../../src/core/waivers';
import { assessGrid, faultyGrid, zh } from './marks';

const { findings, ...rest } = assessGrid(faultyGrid());
const assessment = { ...rest, findings };

function design(waived: readonly number[] = []): SheetDesign {
  const waivers = waived.flatMap((at) => {
    const finding = findings[at];
    return finding ? [{ key: waiverKey(finding), reason: '已电话核实', on: '2023-01-15' }] : [];
  });
  const sorted = sortWaived(findings, waivers);
  return resultsSheet({ assessment, findings: sorted, messages: zh, madeOn: '2023-01-16' });
}

const texts = ({ rows }: SheetDesign): readonly (readonly unknown[])[] =>
  rows.map(({ cells }) => cells.map(({ value }) => value));

test('totals first, then every finding with a link to its cell', () => {
  const sheet = design();
  const [title, totals, , headings, ...rows] = texts(sheet);
  expect(title?.[0]).toBe('红星村校验结果');
  expect(totals?.[0]).toMatch(/^自评 [\d.]+ \/ 100 分　.*　漏填 1，填错 1　检查日期 2023年1月16日$/);
  expect(headings).toEqual(['程度', '工作表', '单元格', '项目', '问题', '你填的', '应为', '怎么改']);
  expect(rows).toHaveLength(findings.length);
  const over = rows.find((row) => String(row[4]).includes('21 分'));
  expect(over?.slice(0, 4)).toEqual(['✖ 填错', '自评表', 'I5', '1.2 会议制度']);
  const links = sheet.rows.flatMap(({ cells }) => cells.flatMap(({ link }) => (link ? [link.target] : [])));
  expect(links).toContain("#'自评表'!I5");
  expect(links).toHaveLength(findings.filter(({ place }) => place.cell !== undefined).length);
});

test('a quote in a sheet’s name is doubled in its link', () => {
  const [finding] = findings;
  if (!finding) throw new Error('nothing found');
  const moved = { ...finding, place: { sheet: "村's 表", cell: 'A1' } };
  const sheet = resultsSheet({
    assessment,
    findings: { open: [moved], waived: [] },
    messages: zh,
    madeOn: '2023-01-16',
  });
  expect(sheet.rows.at(-1)?.cells[2]?.link?.target).toBe("#'村''s 表'!A1");
});

test('waived findings come last, with the reason instead of the remedy, and are counted apart', () => {
  const [, totals, , , ...rows] = texts(design([0]));
  expect(totals?.[0]).toContain('不算问题 1 处');
  expect(rows.at(-1)?.[0]).toBe('— 不算');
  expect(rows.at(-1)?.at(-1)).toBe('不算问题，理由：已电话核实（2023年1月15日）');
});

test('nothing found is said, and a list without end is cut with a word', () => {
  const none = { open: [], waived: [] };
  const empty = resultsSheet({ assessment, findings: none, messages: zh, madeOn: '2023-01-16' });
  expect(texts(empty).at(-1)?.[0]).toBe('没有发现问题。');
  const [finding] = findings;
  if (!finding) throw new Error('nothing found');
  const open = Array.from({ length: 2_500 }, () => finding);
  const long = resultsSheet({
    assessment,
    findings: { open, waived: [] },
    messages: zh,
    madeOn: '2023-01-16',
  });
  expect(texts(long).at(-1)?.[0]).toBe('还有 500 处没有列出。请先改上面的，再检查一次。');
  expect(long.filter?.bottom).toBe(2_003);
});

test('English words, Chinese headings', () => {
  const sorted = { open: findings, waived: [] };
  const sheet = resultsSheet({
    assessment,
    findings: sorted,
    messages: messagesIn('en'),
    madeOn: '2023-01-16',
  });
  expect(texts(sheet)[1]?.[0]).toMatch(/^Self score .*checked on 2023-01-16$/);
  expect(texts(sheet)[3]?.[0]).toBe('程度');
});

test('one mark a cell: the worst grade, every text once, nothing where there is no cell', () => {
  const [first, second] = findings;
  if (!first || !second) throw new Error('too few findings');
  const place = { sheet: '自评表', cell: 'I5' };
  const marks = marksOf(
    [
      { ...first, severity: 'info', place },
      { ...second, severity: 'error', place },
      { ...second, severity: 'error', place },
      { ...first, place: { sheet: '自评表' } },
    ],
    zh,
  );
  expect(marks).toHaveLength(1);
  expect(marks[0]).toMatchObject({ ...place, kind: 'wrong' });
  expect(marks[0]?.text.match(/✖ 填错/g)).toHaveLength(1);
  expect(marks[0]?.text.indexOf('✖ 填错')).toBe(0);
  expect(marks[0]?.text).toContain('· 参考');
});
