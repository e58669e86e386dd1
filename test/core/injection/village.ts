/**
 * A village's workbook as plain data, any scheme and any layout: the clean one has nothing to find. Defects change the data;
 * only then is it laid out as cells, with the totals a spreadsheet would show.
 */
import type { ExampleValue } from '../../../src/core/checks/example';
import { perfectScheme } from '../../../src/core/checks/perfect/scheme';
import { decimal, formatDecimal } from '../../../src/core/decimal';
import type { EvidenceFile } from '../../../src/core/evidence/types';
import type { EvidenceRequirement, Item, Scheme } from '../../../src/core/scheme/types';
import type { Rule } from '../../../src/core/scoring/types';
import type { ColumnId, RegisterColumn } from '../../../src/core/vocabulary/columns';

/** A row of the score table. `key` is the item's code when nothing was done to it. */
export interface Line {
  readonly key: string;
  readonly section: string;
  readonly cells: Readonly<Partial<Record<ColumnId, ExampleValue>>>;
  readonly hidden?: true;
}

/** A row of the register. */
export interface Piece {
  readonly key: string;
  /** The item that it proves. */
  readonly of: string;
  readonly cells: Readonly<Partial<Record<RegisterColumn, ExampleValue>>>;
}

export interface Village {
  readonly scheme: Scheme;
  readonly lines: readonly Line[];
  /** What stands in a total's cell instead of its formula, by the section's name or "合计". */
  readonly written: ReadonlyMap<string, ExampleValue>;
  readonly pieces: readonly Piece[];
  readonly files: readonly EvidenceFile[];
  readonly preparer: ExampleValue;
  readonly summary: string | null;
}

export const GRAND_TOTAL = '合计';

export type RuleKind = 'manual' | 'deduct' | 'shortfall' | 'ratio' | 'one-strike';
export type Asked = 'nothing' | 'one' | 'quarterly';

/** What is drawn at random for an item. */
export interface ItemPlan {
  readonly points: number;
  readonly rule: RuleKind;
  readonly asked: Asked;
}

const RULES: Readonly<Record<RuleKind, (points: number) => Rule>> = {
  manual: () => ({ type: 'manual' }),
  deduct: () => ({ type: 'deduct', per: decimal(1), unit: '起', count: null }),
  shortfall: (points) => ({
    type: 'shortfall',
    required: decimal(4),
    per: decimal(points).div(decimal(4)),
    unit: '次',
  }),
  ratio: () => ({ type: 'ratio', actual: '完成数', target: '应完成数' }),
  'one-strike': () => ({ type: 'one-strike', unit: '起' }),
};

/** 实际数 and 目标数 that earn full marks. */
const FULL: Readonly<Record<RuleKind, Pick<Line['cells'], 'actual' | 'target'>>> = {
  manual: {},
  deduct: { actual: 0 },
  shortfall: { actual: 4 },
  ratio: { actual: 3, target: 3 },
  'one-strike': { actual: 0 },
};

const KIND = '会议记录';
const DATES = ['2022-02-10', '2022-05-11', '2022-08-12', '2022-11-13'] as const;

/** @param sections the items of each section; the first of all is scored by hand and loses a point, with its reason */
export function cleanVillage(sections: readonly (readonly ItemPlan[])[]): Village {
  const plans = sections.flatMap((items, section) =>
    items.map((plan, index) => ({
      plan: section === 0 && index === 0 ? { ...plan, rule: 'manual' as const } : plan,
      section: `第${String(section + 1)}方面`,
      code: `${String(section + 1)}.${String(index + 1)}`,
    })),
  );
  const items = plans.map(({ plan, section, code }) => itemOf(plan, section, code));
  const pieces = plans.flatMap(({ plan, code }) => piecesOf(plan, code));
  return {
    scheme: {
      ...perfectScheme,
      base: items.reduce((sum, { points }) => (points ? sum.plus(points) : sum), decimal(0)),
      step: decimal('0.25'),
      places: 2,
      items,
      grades: [],
    },
    lines: plans.map(({ plan, section, code }, index) =>
      lineOf(plan, items[index], section, code, index === 0),
    ),
    written: new Map(),
    pieces,
    files: pieces.map(({ key, of }) => ({
      path: `${of}/${key}.pdf`,
      size: 1000,
      kind: 'pdf',
      sha256: key,
    })),
    preparer: '甲',
    summary: '本年度我村成立工作专班，按季度召开专题会议，逐项落实工资支付保障制度，全年未发生欠薪。',
  };
}

function itemOf({ points, rule, asked }: ItemPlan, section: string, code: string): Item {
  const [template] = perfectScheme.items;
  if (!template) throw new Error('the perfect scheme has no items');
  const requirement: EvidenceRequirement | undefined = template.evidence[0] && {
    ...template.evidence[0],
    kinds: [KIND],
    minimum: asked === 'quarterly' ? 4 : 1,
    spread: asked === 'quarterly' ? 'quarter' : null,
    datedInPeriod: true,
  };
  return {
    ...template,
    code,
    section,
    title: `项目${code}`,
    content: `项目${code}的内容`,
    standard: `项目${code}的标准`,
    points: decimal(points),
    rule: RULES[rule](points),
    evidence: asked === 'nothing' || !requirement ? [] : [requirement],
    notApplicable: 'not-allowed',
  };
}

function lineOf(
  { points, rule, asked }: ItemPlan,
  item: Item | undefined,
  section: string,
  code: string,
  losesOne: boolean,
): Line {
  return {
    key: code,
    section,
    cells: {
      code,
      section,
      title: item?.title ?? '',
      content: item?.content ?? '',
      points,
      standard: item?.standard ?? '',
      ...FULL[rule],
      self: losesOne ? points - 1 : points,
      reason: losesOne ? '有一处做得不够' : null,
      evidence: piecesOf({ points, rule, asked }, code)
        .map(({ key }) => key)
        .join('、'),
    },
  };
}

function piecesOf({ asked }: ItemPlan, code: string): readonly Piece[] {
  const dates = asked === 'nothing' ? [] : asked === 'one' ? DATES.slice(0, 1) : DATES;
  return dates.map((date, index) => {
    const number = `${code}-${String(index + 1)}`;
    return {
      key: number,
      of: code,
      cells: {
        number,
        items: code,
        name: `${code}第${String(index + 1)}次会议记录`,
        kind: KIND,
        date: { date },
        file: `${code}/${number}.pdf`,
        copies: 1,
        note: null,
      },
    };
  });
}

export function pointsOf(village: Village, code: string): number {
  const points = village.scheme.items.find((item) => item.code === code)?.points;
  if (!points) throw new Error(`no item ${code}`);
  return Number(formatDecimal(points));
}
