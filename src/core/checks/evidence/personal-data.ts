import type { PersonalDataKind } from '../../personal-data/find';
import { findPersonalData } from '../../personal-data/find';
import { scalarText } from '../../grid/lookup';
import type { Field, LedgerRow, Place, Submission } from '../../recognise/types';
import type { Check } from '../types';

/** Told once a cell. The numbers themselves never leave the cell: a finding holds them with their middle hidden. */
export const personalData: Check = {
  meta: {
    id: 'personal-data',
    severity: 'warning',
    phase: 'evidence',
    source: '个人信息保护法：处理个人信息限于最小范围；考核表里用不着身份证号、银行卡号和手机号',
    fixable: false,
    trial: true,
  },
  check({ submission }, report) {
    const tell = (messageId: 'personal-data' | 'personal-data/name', { text, place }: WrittenText): void => {
      const found = findPersonalData(text);
      if (found.length === 0) return;
      const kinds: readonly PersonalDataKind[] = [...new Set(found.map(({ kind }) => kind))];
      report({ messageId, params: { kinds, numbers: found.map(({ masked }) => masked) }, place });
    };
    for (const written of textsOf(submission)) tell('personal-data', written);
    for (const name of namesOf(submission)) tell('personal-data/name', name);
  },
  examples: [
    { title: '没有个人信息', edits: [], finds: [] },
    {
      title: '案件台账里写了手机号',
      edits: [{ sheet: '案件台账', row: '1', column: '备注', value: '联系人13800138000' }],
      finds: [{ messageId: 'personal-data', at: '案件台账!J2' }],
    },
    {
      title: '佐证名称里写了身份证号',
      edits: [
        { sheet: '佐证清单', row: '2.1-1', column: '名称', value: '张某（11010519491231002X）工资结清证明' },
      ],
      finds: [{ messageId: 'personal-data', at: '佐证清单!C7' }],
    },
    {
      title: '手机号当成数字填在了人数里',
      edits: [{ sheet: '案件台账', row: '1', column: '人数', value: 13800138000 }],
      finds: [
        { messageId: 'personal-data', at: '案件台账!E2' },
        { messageId: 'case-major/closed', at: '案件台账!E2', severity: 'info' },
      ],
    },
    {
      title: '工作表的名字里有手机号',
      edits: [{ renameSheet: '佐证清单', to: '佐证清单13800138000' }],
      finds: [{ messageId: 'personal-data/name', at: '佐证清单13800138000' }],
    },
    {
      title: '工作总结里写了银行卡号',
      edits: [
        {
          sheet: '工作总结',
          row: '正文',
          column: 'A',
          value: '本年度我村成立工作专班，工资已打入6222 0212 3456 7894账户，全部办结。',
        },
      ],
      finds: [{ messageId: 'personal-data', at: '工作总结!A2' }],
    },
    {
      title: '长的数字不都是个人信息',
      edits: [
        {
          sheet: '案件台账',
          row: '1',
          column: '备注',
          value: '案号20220601123456789，金额13800138000元，咨询12333',
        },
      ],
      finds: [],
    },
  ],
};

interface WrittenText {
  readonly text: string;
  readonly place: Place;
}

/** What a village writes, of its own choice or into a cell meant for something else. */
function textsOf(submission: Submission): readonly WrittenText[] {
  const { scores, register, projects, cases, rectifications, summary, signoff, village } = submission;
  const fields: readonly (Field<unknown> | null)[] = [
    village,
    ...(scores?.rows ?? []).flatMap((row) => [
      ...[row.title, row.content, row.actual, row.target, row.self, row.reason, row.evidence],
      ...[row.verified, row.verifiedNote],
    ]),
    ...(register?.rows ?? []).flatMap(({ number, items, name, kind, copies, file, note }) => [
      ...[number, items, name, kind, file, copies, note],
    ]),
    ...[projects, cases, rectifications].flatMap((ledger) => (ledger?.rows ?? []).flatMap(ledgerFields)),
    signoff.preparer,
    signoff.head,
  ];
  const written = fields.flatMap((field): WrittenText[] =>
    field?.cell ? [{ text: scalarText(field.cell.value), place: field.place }] : [],
  );
  return summary ? [...written, summary] : written;
}

/** An amount may be any number. */
function ledgerFields({ fields }: LedgerRow): readonly Field<string>[] {
  return Object.entries(fields).flatMap(([column, field]) => (column === 'amount' ? [] : [field]));
}

/** Names of the file and of the sheets that were recognised. */
function namesOf({
  file,
  scores,
  register,
  projects,
  cases,
  rectifications,
}: Submission): readonly WrittenText[] {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const tables = [scores, register, projects, cases, rectifications];
  const sheets = new Set(tables.flatMap((table) => (table ? [table.sheet] : [])));
  return [
    { text: name, place: { file } },
    ...[...sheets].map((sheet) => ({ text: sheet, place: { file, sheet } })),
  ];
}
