/** Documents of random batches: nothing is missing in them. */
import { DOCUMENT_IDS } from '../../../src/core/documents/ids';
import { plainText } from '../../../src/core/documents/types';
import { messagesIn } from '../../../src/core/messages';
import { describe as describeFinding } from '../../../src/core/messages/describe';
import { NO_PAPERS } from '../../../src/core/scheme/defaults';
import type { Scheme } from '../../../src/core/scheme/types';
import { summarise } from '../../../src/core/summary/summarise';
import { tablesOf, wordsOf, rowsOf } from '../../documents/words';
import { summaryOf } from '../../fixtures/batch';
import { roster } from '../../fixtures/graded';
import { SHEETS, check, first, made, scheme } from './batches';

test('nothing is missing: no undefined, no NaN, no empty title, no blank cell but where nothing is to be said', () => {
  check((summary) => {
    for (const id of DOCUMENT_IDS)
      for (const design of made(summary, id)) {
        const words = wordsOf(design);
        expect(words).not.toMatch(/undefined|NaN|null|Infinity|\[object|function/);
        expect(design.title.every((line) => line.trim() !== '')).toBe(true);
        for (const block of design.blocks) {
          if (block.kind === 'heading' || block.kind === 'paragraph') expect(block.text).not.toBe('');
          if (block.kind !== 'table') continue;
          for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
        }
        expect(words).not.toMatch(/，。|：。|、。|；。|。。|，，/);
      }
  });
});

test('every village with something to mend has one notice, which holds every finding with its remedy', () => {
  const messages = messagesIn('zh-CN');
  check((summary) => {
    const notices = made(summary, 'rectification');
    const open = summary.villages.map(({ village: name, assessment }) => ({
      name,
      findings: assessment.findings.filter(({ severity }) => severity !== 'info'),
    }));
    const names = new Set(open.filter(({ findings }) => findings.length > 0).map(({ name }) => name));
    expect(notices).toHaveLength(names.size);
    const words = notices.map(wordsOf).join('\n').replace(/\s/g, '');
    for (const { findings } of open)
      for (const finding of findings) {
        const { message, remedy } = describeFinding(finding, messages);
        expect(words).toContain(message.replace(/[\s\p{Cc}]/gu, ''));
        expect(words).toContain(remedy.replace(/[\s\p{Cc}]/gu, ''));
      }
    const told = notices
      .flatMap((design) => tablesOf(design, '序号').flatMap(rowsOf))
      .map(([, problem = '']) => {
        const several = /（共(\d+)处）/.exec(problem);
        return several ? Number(several[1]) : 1;
      });
    expect(told.reduce((all, one) => all + one, 0)).toBe(open.flatMap(({ findings }) => findings).length);
  });
});

test('every summary is there in full, and every piece of evidence once with all the items that cite it', () => {
  check((summary) => {
    const compiled = first(summary, 'summaries');
    const words = wordsOf(compiled).replace(/\s/g, '');
    for (const { assessment } of summary.villages)
      expect(words).toContain((assessment.submission.summary?.text ?? '').replace(/[\s\p{Cc}]/gu, ''));
    const index = first(summary, 'evidence');
    const tables = tablesOf(index, '编号').map(rowsOf);
    const registers = summary.villages
      .map(({ assessment }) => assessment)
      .filter(({ submission: { register } }) => (register?.rows.length ?? 0) > 0);
    expect(tables).toHaveLength(registers.length);
    for (const [at, assessment] of registers.entries()) {
      const rows = tables[at] ?? [];
      for (const { number, items } of assessment.submission.register?.rows ?? []) {
        const listed = rows.filter(([own = '']) => own.split('、').includes(number.value));
        expect(listed).toHaveLength(1);
        const cited = assessment.items
          .filter(({ row }) => row?.evidence.value.includes(number.value))
          .map(({ item }) => item.code);
        const codes = listed[0]?.at(-1)?.split('、') ?? [];
        expect(codes).toEqual(expect.arrayContaining([...cited, ...items.value]));
      }
    }
  });
});

test('what the scheme leaves open is to be filled in, and what it says is not', () => {
  const words = (papers: Partial<NonNullable<Scheme['papers']>>): string =>
    wordsOf(first(summaryOf(SHEETS, { roster, papers: { ...NO_PAPERS, ...papers } }), 'notice'));
  expect(words({})).toMatch(/【待填：发文机关】[^]*2023年1月16日/);
  expect(words({})).toContain('【待填：发文字号】');
  const said = words({
    issuer: '示例乡人民政府',
    numberPrefix: '示府发',
    office: '乡劳务就业保障服务中心',
    contact: '张三，电话13800138000',
    mendWithinDays: 20,
  });
  expect(said).toContain('示府发〔2023〕【待填：序号】号');
  expect(said).toContain('于2023年2月5日前把整改情况书面报乡劳务就业保障服务中心。');
  expect(said).toContain('（联系人：张三，电话13800138000）');
  expect(said.match(/【待填/g)).toHaveLength(said.includes('研究') ? 2 : 1);
  const red = (letterhead: boolean) =>
    first(summaryOf(SHEETS, { papers: { ...NO_PAPERS, issuer: '示例乡人民政府', letterhead } }), 'report')
      .letterhead;
  expect([red(false), red(true)]).toEqual([null, { issuer: '示例乡人民政府文件' }]);
});

test('only the report goes to an office above: only it names who signs, beside the number', () => {
  check((summary) => {
    for (const id of DOCUMENT_IDS)
      for (const { signer } of made(summary, id))
        expect([id, signer && plainText(signer.name)]).toEqual([
          id,
          id === 'report' ? '【待填：签发人】' : undefined,
        ]);
  });
});

test('no village: the documents say so, and no notice is made', () => {
  const empty = summarise([], [], scheme({ roster: [] }));
  expect(made(empty, 'rectification')).toEqual([]);
  expect(wordsOf(first(empty, 'report'))).toContain('没有能放在一起比较的得分');
  expect(wordsOf(first(empty, 'report'))).toContain('核对中没有发现问题');
  expect(wordsOf(first(empty, 'summaries'))).toContain('收录工作总结0篇');
  expect(wordsOf(first(empty, 'evidence'))).toContain('共登记0件');
});
