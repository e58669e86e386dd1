import type { PersonalDataKind } from '../../personal-data/find';
import { findPersonalData } from '../../personal-data/find';
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
    for (const { text, place } of textsOf(submission)) {
      const found = findPersonalData(text);
      if (found.length === 0) continue;
      const kinds: readonly PersonalDataKind[] = [...new Set(found.map(({ kind }) => kind))];
      report({
        messageId: 'personal-data',
        params: { kinds, numbers: found.map(({ masked }) => masked) },
        place,
      });
    }
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
      edits: [{ sheet: '案件台账', row: '1', column: '备注', value: '案号20220601123456789' }],
      finds: [],
    },
  ],
};

interface WrittenText {
  readonly text: string;
  readonly place: Place;
}

/** What a village writes in its own words. */
function textsOf(submission: Submission): readonly WrittenText[] {
  const { scores, register, projects, cases, rectifications, summary } = submission;
  const fields: readonly Field<string>[] = [
    ...(scores?.rows ?? []).map(({ reason }) => reason),
    ...(register?.rows ?? []).flatMap(({ name, note, file }) => [name, file, note]),
    ...[projects, cases, rectifications].flatMap((ledger) => (ledger?.rows ?? []).flatMap(ledgerTexts)),
  ];
  return [...fields.map(({ value, place }) => ({ text: value, place })), ...(summary ? [summary] : [])];
}

function ledgerTexts({ fields }: LedgerRow): readonly Field<string>[] {
  return Object.values(fields).filter((field) => field !== undefined);
}
