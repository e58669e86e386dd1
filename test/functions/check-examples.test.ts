/** CHECK on every example of every check says what the core says, but for what values cannot show. */
import './support/excel';
import { assess } from '../../src/core/assess';
import { allChecks } from '../../src/core/checks';
import { editedExample } from '../../src/core/checks/perfect/try';
import type { Workbook } from '../../src/core/grid/types';
import { messagesIn } from '../../src/core/messages';
import { describe as describeFinding } from '../../src/core/messages/describe';
import { snapshotSheet } from '../../src/core/sheets/village/snapshot-sheet';
import { UNSEEN } from '../../src/functions/assessed';
import { check } from '../../src/functions/check';
import type { Value } from '../../src/functions/values';
import { type Values, rangeOf } from './support/ranges';

const zh = messagesIn('zh-CN');
const LEDGERS = ['项目台账', '案件台账', '问题整改'];
const unseen: ReadonlySet<string> = new Set(UNSEEN);

test('what values cannot show are checks that there are', () => {
  const known = new Set(allChecks.map(({ meta }) => meta.id));
  expect(UNSEEN.filter((id) => !known.has(id))).toEqual([]);
});

/** Examples that are about what a range cannot show. */
const OTHERWISE: ReadonlySet<string> = new Set([
  // Without headings no table is there: #N/A.
  'table-missing：自评表的表头被删掉了',
  // A snapshot given as the scheme cannot differ from it.
  'scheme-mismatch：表是按旧版细则生成的',
  // Values do not show how a number is formatted.
  'date-not-date：单元格没有设成日期格式，显示为序号',
  // Formulas that nobody has calculated: Excel always has.
  'column-missing：叫法不同的表头也认得',
  'column-missing：只有一列“得分”、没有核定分的，就是自评分',
  'score-not-number：自评分是还没有算过的公式',
  'verified-not-counted：核定分是还没有算出结果的公式',
  'ledger-inconsistent：数是公式算的，还停在旧数上',
]);

/** Whether the example's workbook has its tables on their sheets, filled in, under headings. */
function hasTables({ sheets }: Workbook): boolean {
  return ['自评表', '佐证清单', ...LEDGERS].every((name) => sheets.some((sheet) => sheet.name === name));
}

const examples = allChecks
  .filter(({ meta }) => !unseen.has(meta.id))
  .flatMap(({ meta, examples: all }) =>
    all.map((example) => [`${meta.id}：${example.title}`, editedExample(example.edits)] as const),
  )
  .filter(([title]) => !OTHERWISE.has(title))
  .flatMap(([title, given]) =>
    given.scheme && given.read.ok && hasTables(given.read.workbook)
      ? [[title, { workbook: given.read.workbook, scheme: given.scheme }] as const]
      : [],
  );

test('there are many', () => expect(examples.length).toBeGreaterThan(100));

test.each(examples)('%s', (_title, { workbook, scheme }) => {
  const core = assess({ file: '', read: { ok: true, workbook }, scheme });
  const expected = core.findings
    .filter(({ checkId, place }) => !unseen.has(checkId) && place.sheet !== '工作总结')
    .map((finding) => {
      const { message } = describeFinding(finding, zh);
      const { sheet = '', cell } = finding.place;
      return `${cell ? `${sheet}!${cell}` : sheet} ${message}`;
    });
  const snapshot: Values = snapshotSheet(scheme, '').rows.map(({ cells }) =>
    cells.map(({ value }) => value as Value),
  );
  const found = check(
    rangeOf(workbook, '自评表'),
    rangeOf(workbook, '佐证清单'),
    snapshot,
    LEDGERS.map((name) => rangeOf(workbook, name)),
    {
      parameterAddresses: [
        '自评表!A1:N20',
        '佐证清单!A1:H20',
        '_zpt!A1:B5',
        ...LEDGERS.map((name) => `${name}!A1:J20`),
      ],
    },
  );
  const told =
    found.length === 1
      ? []
      : found.slice(1).map(([, place, , message]) => `${String(place)} ${String(message)}`);
  expect(told).toEqual(expected);
});
