import { strFromU8, unzipSync } from 'fflate';
import { scoreLayout } from '../../src/core/sheets/village/score-layout';
import { villageWorkbook } from '../../src/core/sheets/village';
import { itemsInForce } from '../../src/core/totals/veto';
import { renderWorkbook } from '../../src/xlsx/write';
import { assessBytes, filledDesign, findingLines, readable, vetoScheme, zh } from '../fixtures/village';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('an empty workbook is understood wholly, and every score is still missing', async () => {
  const bytes = await renderWorkbook(villageWorkbook(vetoScheme, '红星村', zh));
  const assessment = readable(assessBytes(bytes));
  const { submission } = assessment;
  expect(submission.village?.value).toBe('红星村');
  expect(plain(submission.snapshot?.scheme)).toEqual(plain(vetoScheme));
  expect(submission.scores?.rows.map(({ code }) => code.value)).toEqual(
    itemsInForce(vetoScheme).map(({ code }) => code),
  );
  expect(submission.scores?.missing).toEqual([]);
  for (const list of [
    submission.register,
    submission.projects,
    submission.cases,
    submission.rectifications,
  ]) {
    expect(list?.rows).toEqual([]);
  }
  expect(submission.summary?.text).toBe('');
  // Veto items must be answered as well; a bonus need not be claimed.
  const due = vetoScheme.items.filter(({ kind }) => kind !== 'bonus').length;
  const kinds = assessment.findings.map(({ checkId }) => checkId);
  expect(kinds.filter((id) => id === 'score-missing')).toHaveLength(due);
  expect(new Set(kinds)).toEqual(new Set(['score-missing', 'summary-missing', 'signoff-missing']));
});

test('a workbook filled in well has no finding at all', async () => {
  const assessment = readable(assessBytes(await renderWorkbook(filledDesign())));
  expect(findingLines(assessment)).toEqual([]);
  expect(assessment.totals?.self.toString()).toBe('99.5');
  expect(assessment.grade).toBe('A');
});

test('rows with answers grow with what is typed; headings keep their height', async () => {
  const parts = unzipSync(await renderWorkbook(villageWorkbook(vetoScheme, '红星村', zh)));
  const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  const tagOf = (row: number): string => new RegExp(`<row r="${String(row)}"[^>]*>`).exec(sheet)?.[0] ?? '';
  const { headingRow, scored } = scoreLayout(vetoScheme);
  expect(tagOf(headingRow + 1)).toMatch(/ht="\d+" customHeight="1"/);
  for (const { row } of scored.flatMap(({ items }) => items)) {
    expect(tagOf(row + 1)).toMatch(/ht="\d+"/);
    expect(tagOf(row + 1)).not.toContain('customHeight');
  }
});
