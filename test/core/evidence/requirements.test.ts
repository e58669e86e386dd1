import { perfectScheme } from '../../../src/core/checks/perfect/scheme';
import { editedExample, tryExample } from '../../../src/core/checks/perfect/try';
import { assess } from '../../../src/core/assess';
import { evidenceGaps } from '../../../src/core/summary/evidence-gap';
import type { Edit } from '../../../src/core/checks/example';
import { documentNumbers } from '../../../src/core/evidence/document-number';
import { partOf, partsOfPeriod } from '../../../src/core/evidence/spread';
import { messagesIn } from '../../../src/core/messages';
import { describe as describeFinding } from '../../../src/core/messages/describe';
import { formatRequirement, parseRequirement } from '../../../src/core/scheme/evidence-parameters';
import { schemeFromJson, schemeToJson } from '../../../src/core/scheme/json';
import type { EvidenceRequirement, Scheme } from '../../../src/core/scheme/types';

const PLAIN: EvidenceRequirement = {
  kinds: [],
  minimum: 1,
  per: 'village',
  spread: null,
  datedInPeriod: false,
  byDeadline: false,
};

const WRITTEN: readonly (readonly [string, Partial<EvidenceRequirement>])[] = [
  ['类型=会议记录；至少=2；分布=半年', { kinds: ['会议记录'], minimum: 2, spread: 'half-year' }],
  ['材料=方案、预案、制度、台账；至少=3', { documents: ['方案', '预案', '制度', '台账'], minimum: 3 }],
  [
    '类型=制度；材料=值班制度、考勤制度；至少=2',
    { kinds: ['制度'], documents: ['值班制度', '考勤制度'], minimum: 2 },
  ],
  ['类型=走访记录；至少=10；单位=户', { kinds: ['走访记录'], minimum: 10, unit: '户' }],
  [
    '类型=正式文件；至少=1；日期=考核期内；文号=要有',
    { kinds: ['正式文件'], datedInPeriod: true, documentNumber: true },
  ],
  ['类型=责任状；至少=1；人工=签字、盖章', { kinds: ['责任状'], byHand: ['签字', '盖章'] }],
];

test.each(WRITTEN)('%s is read, written and kept as JSON without loss', (text, asks) => {
  const requirement = { ...PLAIN, ...asks };
  expect(parseRequirement(text)).toEqual({ ok: true, requirement });
  expect(formatRequirement(requirement)).toBe(text);
  const scheme: Scheme = {
    ...perfectScheme,
    items: perfectScheme.items.map((item) => ({ ...item, evidence: [requirement] })),
  };
  expect(schemeFromJson(schemeToJson(scheme))?.items[0]?.evidence).toEqual([requirement]);
});

test('a set without 至少 means all of it', () => {
  expect(parseRequirement('材料=方案、预案')).toEqual({
    ok: true,
    requirement: { ...PLAIN, documents: ['方案', '预案'], minimum: 2 },
  });
});

test.each([
  '材料=方案、预案；至少=3',
  '材料=方案；每=项目',
  '材料=方案；单位=户',
  '材料=',
  '类型=走访记录；单位=10户',
  '类型=正式文件；文号=没有',
  '类型=会议记录；分布=两年',
  '人工=签字',
  '至少=3',
])('%s is refused', (text) => {
  expect(parseRequirement(text).ok).toBe(false);
});

test('JSON written before these requirements reads as it was; wrong values are refused', () => {
  const before = JSON.stringify(perfectScheme);
  expect(before).not.toContain('documents');
  expect(JSON.parse(JSON.stringify(schemeFromJson(before)))).toEqual(JSON.parse(before));
  for (const wrong of ['"documents":"方案"', '"unit":5', '"documentNumber":"要有"', '"byHand":[1]'])
    expect(schemeFromJson(before.replaceAll('"byDeadline":false', `"byDeadline":false,${wrong}`))).toBeNull();
});

test('half-years of a period', () => {
  expect(partsOfPeriod({ from: '2022-01-01', to: '2022-12-31' }, 'half-year')).toEqual([1, 2]);
  expect(partsOfPeriod({ from: '2022-08-01', to: '2023-03-31' }, 'half-year')).toEqual([2, 1]);
  expect(['2022-06-30', '2022-07-01'].map((date) => partOf(date, 'half-year'))).toEqual([1, 2]);
});

test.each<[string, readonly string[]]>([
  ['三政发〔2022〕36号', ['三政发〔2022〕36号']],
  ['关于成立专班的通知（三政发[2022] 36 号）', ['三政发〔2022〕36号']],
  ['三政发(2022)36号、三政办发【2022】第７号', ['三政发〔2022〕36号', '三政办发〔2022〕7号']],
  ['〔2022〕 036 号', ['〔2022〕36号']],
  ['2022年36号', []],
  ['〔2022〕36', []],
  ['36号楼', []],
])('document numbers in “%s”', (text, expected) => {
  expect(documentNumbers(text).map((number) => number.text)).toEqual(expected);
});

function told(edits: readonly Edit[]): readonly string[] {
  return tryExample({ title: '', edits, finds: [] }).map(
    (finding) => describeFinding(finding, messagesIn('zh-CN')).message,
  );
}

const asks = (item: string, requirement: Partial<EvidenceRequirement>): Edit => ({
  item,
  is: { evidence: [{ ...PLAIN, ...requirement }] },
});
const register = (row: string, column: string, value: string | null): Edit => ({
  sheet: '佐证清单',
  row,
  column,
  value,
});

test('which documents of a set are missing is named, and what was taken for one by a similar name', () => {
  const [message] = told([
    asks('1.1', { documents: ['工作方案', '应急预案', '台账', '制度'], minimum: 4 }),
    register('1.1-1', '名称', '工作方案、应急处置预案'),
  ]);
  expect(message).toContain('要有 4 种，找到 2 种，没有找到：台账、制度');
  expect(message).toContain('“工作方案、应急处置预案”算作“应急预案”');
});

test('a doubt about a name is no lack of evidence', () => {
  const assessment = assess(
    editedExample([
      asks('1.1', { documents: ['应急预案'], minimum: 1 }),
      register('1.1-1', '名称', '应急处置预案'),
    ]),
  );
  if (!assessment.readable) throw new Error('not readable');
  expect(assessment.findings.map(({ messageId, severity }) => [messageId, severity])).toEqual([
    ['evidence-too-few/doubt', 'info'],
  ]);
  expect([...evidenceGaps(assessment).keys()]).toEqual([]);
});

test('two pieces for one project make up for no other in the summary either', () => {
  const assessment = assess(editedExample([register('2.2-2', '文件', '2.2/一号项目背面.jpg')]));
  if (!assessment.readable) throw new Error('not readable');
  expect([...evidenceGaps(assessment)]).toEqual([['2.2', { kind: 'some', pieces: 1, spells: 0 }]]);
});

test('a document given up with its deduction need not be there', () => {
  const edits: readonly Edit[] = [
    asks('2.3', { documents: ['方案', '预案', '制度', '台账'], minimum: 4 }),
    register('2.3-1', '名称', '方案、预案、制度'),
  ];
  expect(told(edits)).toEqual([expect.stringContaining('没有找到：台账')]);
  const deducted = (column: string, value: string | number): Edit => ({
    sheet: '自评表',
    row: '2.3',
    column,
    value,
  });
  const admits = [deducted('实际数', 1), deducted('自评分', 15), deducted('扣分原因', '没有台账')];
  expect(told([...edits, ...admits])).toEqual([]);
});

test('which projects lack evidence is named, by name, note or path', () => {
  expect(told([register('2.2-2', '文件', '2.2/一号项目背面.jpg')])).toEqual([
    expect.stringContaining('没有找到这些项目的：二号项目'),
  ]);
  expect(
    told([register('2.2-2', '文件', '2.2/一号项目背面.jpg'), register('2.2-2', '备注', '二号项目')]),
  ).toEqual([]);
});

test('visits count by the number that the name or the note gives, else by copies', () => {
  const visits = [
    asks('1.1', { kinds: ['走访记录'], minimum: 10, unit: '户' }),
    register('1.1-1', '类型', '走访记录'),
  ];
  expect(told([...visits, register('1.1-1', '名称', '走访记录')])).toEqual([
    expect.stringContaining('需要 10 户走访记录，现有 1 户'),
  ]);
  expect(told([...visits, register('1.1-1', '名称', '入户走访１２户')])).toEqual([]);
  expect(told([...visits, register('1.1-1', '备注', '共走访 10 户')])).toEqual([]);
});
