import { documentNumbers } from '../../evidence/document-number';
import { isOfKind } from '../../evidence/count';
import type { RegisterRow } from '../../recognise/types';
import type { Item } from '../../scheme/types';
import { squash } from '../../text';
import type { Edit } from '../example';
import { nameOf } from '../item-name';
import type { Check, Report } from '../types';

/** The edit that makes item 1.1 ask for a document number. */
const numbered: Edit = {
  item: '1.1',
  is: {
    evidence: [
      {
        kinds: ['正式文件'],
        minimum: 1,
        per: 'village',
        spread: null,
        datedInPeriod: true,
        byDeadline: false,
        documentNumber: true,
      },
    ],
  },
};

/** Only pieces whose requirement asks for a 文号 are looked at, each once however many items cite it. */
export const documentNumberMissing: Check = {
  meta: {
    id: 'document-number-missing',
    severity: 'warning',
    phase: 'evidence',
    source:
      '“以文件为依据”：正式文件凭文号和成文日期认定（发文字号：机关代字、〔年份〕、序号，GB/T 9704-2012）',
    fixable: false,
    trial: true,
  },
  check({ items, index, scheme }, report) {
    const rows = new Map<RegisterRow, Item>();
    for (const { item, notApplicable } of items) {
      const asked = item.evidence.filter(({ documentNumber }) => documentNumber);
      if (notApplicable || asked.length === 0) continue;
      for (const row of index.byItem.get(item.code)?.rows ?? [])
        if (!rows.has(row) && asked.some(({ kinds }) => isOfKind(row, kinds))) rows.set(row, item);
    }
    const [from, to] = [scheme.period.from, scheme.period.to].map((date) => Number(date.slice(0, 4)));
    for (const [row, item] of rows) {
      const numbers = numbersOf(row);
      const params = { ...nameOf(item), number: row.number.value, name: row.name.value };
      const place = { ...row.name.place, item: item.code };
      if (numbers.length === 0) report({ messageId: 'document-number-missing', params, place });
      const outside = numbers.filter(({ year }) => year < (from ?? year) || year > (to ?? year));
      // A notice may cite an older one; without one of the period it is not this period's.
      const [first] = outside.length === numbers.length ? outside : [];
      if (first)
        report({
          messageId: 'document-number-missing/year',
          params: { ...params, documentNumber: first.text, from: String(from), to: String(to) },
          place,
        });
    }
    reportTwice([...rows], report);
  },
  examples: [
    {
      title: '名称里写了文号，括号和空格怎么写都认',
      edits: [
        numbered,
        {
          sheet: '佐证清单',
          row: '1.1-1',
          column: '名称',
          value: '关于成立专班的通知（三政发[2022] 36 号）',
        },
      ],
      finds: [],
    },
    {
      title: '要文号的文件没有写文号',
      edits: [numbered],
      finds: [{ messageId: 'document-number-missing', at: '佐证清单!C2' }],
    },
    {
      title: '文号是前一年的',
      edits: [numbered, { sheet: '佐证清单', row: '1.1-1', column: '备注', value: '三政发〔2021〕36号' }],
      finds: [{ messageId: 'document-number-missing/year', at: '佐证清单!C2' }],
    },
    {
      title: '一个文号写在两个名称不同的文件上',
      edits: [
        numbered,
        { sheet: '佐证清单', row: '1.1-1', column: '备注', value: '三政发〔2022〕36号' },
        {
          sheet: '佐证清单',
          below: '1.1-1',
          insert: {
            编号: '1.1-2',
            对应项目: '1.1',
            名称: '关于明确专人的通知（三政发〔2022〕36号）',
            类型: '正式文件',
            形成日期: { date: '2022-02-20' },
          },
        },
      ],
      finds: [{ messageId: 'document-number-missing/twice', at: '佐证清单!C3' }],
    },
  ],
};

const numbersOf = ({ name, note }: RegisterRow): ReturnType<typeof documentNumbers> => [
  ...documentNumbers(name.value),
  ...documentNumbers(note.value),
];

/** Under one name it is one document listed twice, which evidence-reused tells by its file. */
function reportTwice(rows: readonly (readonly [RegisterRow, Item])[], report: Report): void {
  const known = new Map<string, RegisterRow>();
  for (const [row, item] of rows)
    for (const { key, text } of numbersOf(row)) {
      const first = known.get(key);
      if (!first) known.set(key, row);
      else if (first !== row && bareName(first) !== bareName(row))
        report({
          messageId: 'document-number-missing/twice',
          params: {
            ...nameOf(item),
            number: row.number.value,
            other: first.number.value,
            documentNumber: text,
          },
          place: { ...row.name.place, item: item.code },
          related: [first.name.place],
        });
    }
}

/** The name without its number: only what stands beside differs where a document is listed again. */
function bareName({ name }: RegisterRow): string {
  return squash(name.value).replace(/[〔[(【]\d{4}[〕\])】]第?\d+号/g, '');
}
