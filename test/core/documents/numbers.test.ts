/** Documents of random batches: every number in them is the summary's, or a mean, a loss or a sum of it. */
import { kindOf } from '../../../src/core/checks/kind';
import { type Decimal, ZERO, formatDecimal, sum } from '../../../src/core/decimal';
import { documentsOf } from '../../../src/core/documents';
import { DOCUMENT_IDS } from '../../../src/core/documents/ids';
import { messagesIn } from '../../../src/core/messages';
import { describe as describeFinding } from '../../../src/core/messages/describe';
import type { Summary } from '../../../src/core/summary/types';
import { tablesOf, wordsOf, rowsOf } from '../../documents/words';
import { MADE_ON, check, first } from './batches';

const finals = ({ villages }: Summary): readonly Decimal[] =>
  villages.flatMap(({ grading: { final } }) => (final ? [final] : []));
const mean = (values: readonly Decimal[]): string =>
  values.length === 0 ? '—' : formatDecimal(sum(values).div(values.length).round(2, 1));

test('the circular lists every village that has a final score with its rank, score and grade, and no other', () => {
  check((summary) => {
    const { villages, scheme: own } = summary;
    const counted = villages.filter(({ grading }) => grading.final !== null);
    const hasGrades = villages.some(({ grading }) => grading.grade !== null);
    const [table] = tablesOf(first(summary, 'notice'), own.rankingEnabled ? '名次' : '序号');
    const rows = (table ? rowsOf(table) : []).map((cells) => cells.slice(0, hasGrades ? 4 : 3));
    expect(rows).toEqual(
      counted.map(({ village: name, grading: { final, rank, grade } }, at) => [
        own.rankingEnabled ? String(rank) : String(at + 1),
        name.replace(/[\s\p{Cc}]+/gu, ' ').trim(),
        final ? formatDecimal(final) : '',
        ...(hasGrades ? [grade ?? '—'] : []),
      ]),
    );
    const words = wordsOf(first(summary, 'notice'));
    expect(words.includes('名次')).toBe(own.rankingEnabled && counted.length > 0);
    for (const [kind, word] of [
      ['commend', '通报表扬'],
      ['criticise', '通报批评'],
    ] as const)
      expect(words.includes(word)).toBe(villages.some(({ grading }) => grading[kind].length > 0));
  });
});

test('sentences about all villages say the numbers of the summary', () => {
  check((summary) => {
    const { villages, missing, unreadable, scheme: own } = summary;
    for (const id of ['report', 'notice'] as const) {
      const words = wordsOf(first(summary, id));
      expect(words).toContain(`收到自评工作簿${String(villages.length + unreadable.length)}份`);
      expect(words.includes('应报6个村')).toBe(own.roster.length > 0);
      expect(words.includes(`${String(missing.length)}个村没有报送`)).toBe(missing.length > 0);
      const scores = finals(summary);
      const [best = ZERO, ...more] = [...scores].sort((one, other) => other.cmp(one));
      if (scores.length === 0) expect(words).toContain('没有能放在一起比较的得分');
      else if (scores.length === 1) expect(words).toContain(`得分${formatDecimal(best)}分`);
      else
        expect(words).toContain(
          `有${String(scores.length)}个村，` +
            `${/(自评|核定|最终)得分/.exec(words)?.[0] ?? ''}平均${mean(scores)}分，` +
            `最高${formatDecimal(best)}分，最低${formatDecimal(more.at(-1) ?? best)}分`,
        );
    }
  });
});

test('the report adds up every item over the villages', () => {
  check((summary) => {
    const report = first(summary, 'report');
    const counted = summary.villages.filter(({ grading }) => grading.final !== null);
    const rows = tablesOf(report, '编号')
      .filter(({ columns }) => columns.length === 6)
      .flatMap(rowsOf);
    const regular = summary.scheme.items.filter(({ kind }) => kind === 'regular');
    expect(rows).toHaveLength(counted.length === 0 ? 0 : regular.length);
    for (const [code = '', , points, average, full, cited] of rows) {
      const entries = counted.flatMap(({ assessment, grading: { from } }) => {
        const entry = assessment.items.find(({ item }) => item.code === code);
        const score = from === 'verified' ? (entry?.verified ?? entry?.self) : entry?.self;
        return entry ? [{ entry, score: score ?? null }] : [];
      });
      const scores = entries.flatMap(({ score }) => (score ? [score] : []));
      expect(average).toBe(mean(scores));
      expect(full).toBe(String(scores.filter((score) => formatDecimal(score) === points).length));
      expect(cited).toBe(String(entries.reduce((all, { entry }) => all + entry.evidence.found, 0)));
    }
    const groups = tablesOf(report, '考核项目').filter(({ columns }) => columns.length === 5);
    const sums = [1, 2, 3].map((column) =>
      groups.flatMap(rowsOf).reduce((all, cells) => all + Number(cells[column]), 0),
    );
    const findings = summary.villages.flatMap(({ assessment }) => assessment.findings).map(kindOf);
    expect(sums).toEqual(
      ['wrong', 'unfilled', 'reminder'].map((kind) => findings.filter((one) => one === kind).length),
    );
    for (const { item, villages } of gapsOf(summary))
      expect(tablesOf(report, '考核项目').flatMap(rowsOf)).toContainEqual(
        expect.arrayContaining([expect.stringContaining(item), String(villages)]),
      );
  });
});

function gapsOf({ villages, scheme: { items } }: Summary) {
  return items
    .map(({ code, title }) => ({
      item: `${code} ${title}`,
      villages: new Set(
        villages.filter(({ evidenceGaps }) => evidenceGaps.has(code)).map((one) => one.village),
      ).size,
    }))
    .filter((gap) => gap.villages > 0);
}

test('every number with a decimal point is in the summary, or a mean, a loss or a sum of it', () => {
  const messages = messagesIn('zh-CN');
  check((summary) => {
    const { villages, scheme: own } = summary;
    const counted = villages.filter(({ grading }) => grading.final !== null);
    const scored = counted.flatMap(({ assessment, grading: { from } }) =>
      assessment.items.map((entry) => ({
        entry,
        score: from === 'verified' ? (entry.verified ?? entry.self) : entry.self,
      })),
    );
    const lost = scored.flatMap(({ entry: { item, notApplicable }, score }) => {
      const points = score && item.kind === 'regular' && !notApplicable ? item.points?.minus(score) : null;
      return points?.gt(0) ? [{ code: item.code, points }] : [];
    });
    const lostAt = (code: string) => sum(lost.filter((one) => one.code === code).map(({ points }) => points));
    const sections = [...new Set(own.items.map(({ section }) => section))].map((title) =>
      mean(
        counted.flatMap(({ assessment, grading: { from } }) =>
          assessment.sections
            .filter((one) => one.title === title)
            .map((one) => (from === 'verified' ? (one.verified ?? one.self) : one.self)),
        ),
      ),
    );
    const known = [
      JSON.stringify(villages),
      ...villages.flatMap(({ assessment }) =>
        assessment.findings.flatMap((one) => Object.values(describeFinding(one, messages))),
      ),
      mean(finals(summary)),
      ...own.items.flatMap(({ code }) => [
        mean(scored.flatMap(({ entry, score }) => (entry.item.code === code && score ? [score] : []))),
        formatDecimal(lostAt(code)),
      ]),
      ...lost.map(({ points }) => formatDecimal(points)),
      formatDecimal(sum(lost.map(({ points }) => points))),
      ...sections,
    ].join(' ');
    const allowed = new Set(known.match(/\d+(?:\.\d+)+/g));
    for (const { design } of documentsOf({ summary, madeOn: MADE_ON }, DOCUMENT_IDS)) {
      const dates = tablesOf(design, '编号')
        .flatMap(rowsOf)
        .map((cells) => cells[3] ?? '');
      const said = wordsOf(design).match(/\d+(?:\.\d+)+/g) ?? [];
      expect(said.filter((number) => !allowed.has(number) && !dates.includes(number))).toEqual([]);
    }
  });
});
