/** The scheme (考核细则): everything about an assessment that differs from year to year and from place to place. */
import type { CivilDate, Period } from '../calendar/civil-date';
import type { Decimal } from '../decimal';
import type { Severity } from '../checks/types';
import type { Rule } from '../scoring/types';
import type { Outcome, Policy } from './policies/types';

export interface Scheme {
  /** Stable identity, such as "sanxing-2022". */
  readonly id: string;
  /** Changes whenever items, points or rules change. */
  readonly version: string;
  readonly title: string;
  /** The document the scheme rests on, as a person would cite it. */
  readonly source: string;
  /** The points are only an illustration and must be replaced by the year's own 考核细则. */
  readonly illustrative: boolean;
  /** The township that assesses, such as "三星乡". */
  readonly township: string;
  readonly period: Period;
  /** Last day for villages to hand in; null when none is set. */
  readonly deadline: CivilDate | null;
  /** What the regular items' points must add up to: usually 100, sometimes 1000. */
  readonly base: Decimal;
  /** The most that all bonus items together can add; null: no cap (a fault that `scheme check` reports). */
  readonly bonusCap: Decimal | null;
  /** The finest step a score may have, such as 0.5; null: any. */
  readonly step: Decimal | null;
  /** Decimal places of totals. Rounding is half up and happens once, on the total. */
  readonly places: number;
  /** How far self and verified score may differ without a reason. */
  readonly tolerance: Decimal;
  /** Off unless the scheme turns it on: central rules limit ranking and veto in assessments of villages. */
  readonly rankingEnabled: boolean;
  readonly vetoEnabled: boolean;
  /** Points claimed without any evidence: only flagged, or also not counted in the suggested score. */
  readonly withoutEvidence: 'flag' | 'no-points';
  /** Fewer characters than this make a 工作总结 a stub; 0: not looked at. */
  readonly summaryLength: number;
  /** From this share (0 to 1) of a 工作总结 on, being another village's is told; absent: 0.8 (summary-similar). */
  readonly summarySimilarity?: Decimal;
  readonly items: readonly Item[];
  readonly grades: readonly Grade[];
  /** The villages assessed, in the order in which they are listed; empty: no roster. */
  readonly roster: readonly Village[];
  /** When a case or a village is proposed for 挂牌督办 or 督查. */
  readonly supervision: Supervision;
  /** Which changes since last year are worth a look. */
  readonly lastYear: LastYear;
  /** Checks the scheme switches off or gives another severity, by check id. */
  readonly checks: Readonly<Record<string, Severity | 'off'>>;
  /** Conventions of the whole sheet (计分办法); absent: none. */
  readonly policies?: readonly Policy[];
  /** How the final score comes about; absent: as `PLAIN_OUTCOME` says. */
  readonly outcome?: Outcome;
  /** What stands in the documents (文书) and no workbook says; absent: nothing, so a person fills it in. */
  readonly papers?: Papers;
}

/** Names and dates of the documents (core/documents). "" and null: left for a person to fill in. */
export interface Papers {
  /** 发文机关, such as "三星乡人民政府". */
  readonly issuer: string;
  /** 主送机关 of the report to the office above; the other documents go to the villages. */
  readonly addressee: string;
  /** 发文机关代字, such as "三星府发"; year and number are put behind it. */
  readonly numberPrefix: string;
  /** 领导小组: 组长, 副组长, and where its office is. */
  readonly leader: string;
  readonly deputies: string;
  readonly office: string;
  /** 联系人 and 电话. */
  readonly contact: string;
  /** Days from the document's date within which a village mends what is found; null: a person sets the day. */
  readonly mendWithinDays: number | null;
  /** 套红: with a red letterhead. Off, since the office that issues a document has paper of its own. */
  readonly letterhead: boolean;
}

/**
 * From where on the township puts a case (挂牌督办) or a village (督查) under supervision. null: not proposed for that
 * reason. Only proposals: the township decides.
 */
export interface Supervision {
  /** 集体欠薪: from so many persons. */
  readonly casePeople: Decimal | null;
  /** 重大欠薪: from so many yuan. */
  readonly caseAmount: Decimal | null;
  /** An open case so many days past its limit. */
  readonly caseOverdueDays: Decimal | null;
  /** A village with so many open cases. */
  readonly openCases: Decimal | null;
  /** A village with so many open cases past their limit. */
  readonly overdueCases: Decimal | null;
  /** A village with this share of all villages' cases, in per cent. */
  readonly caseShare: Decimal | null;
  /** A village with a total below this. */
  readonly scoreBelow: Decimal | null;
  /** Villages of these grades. */
  readonly grades: readonly string[];
}

export interface LastYear {
  /** An item's score changed by this much of its points, in per cent. */
  readonly itemShare: Decimal;
  /** The total changed by so many points. */
  readonly total: Decimal;
}

export interface Village {
  readonly name: string;
  /** Former names and common short forms under which a workbook may come. */
  readonly aliases: readonly string[];
}

/**
 * regular: part of the base; bonus: on top, capped; penalty (扣减): taken from the total, its scores are 0 or less; veto:
 * carries no points, acts when it occurs.
 */
export type ItemKind = 'regular' | 'bonus' | 'penalty' | 'veto';

/**
 * What 不涉及 means for an item: forbidden; full points; the item's points leave the base and the total is scaled; or it
 * counts as zero and its section is scaled to the section's points (缺项按零分计，再在本级内折算).
 */
export type NotApplicablePolicy = 'not-allowed' | 'full' | 'exclude' | 'exclude-section';

/** An item (考核项目), the smallest thing that is scored. */
export interface Item {
  /** The key of the item, such as "2.10"; unique in the scheme. */
  readonly code: string;
  readonly kind: ItemKind;
  /** 一级指标 */
  readonly section: string;
  /** 考核项目 */
  readonly title: string;
  /** 考核内容 */
  readonly content: string;
  /** 分值; for a bonus item its most, for a veto or penalty item null. */
  readonly points: Decimal | null;
  readonly rule: Rule;
  /** How far the score may go beyond 0 and 分值, and where it starts; absent: within 0 and 分值, as usual. */
  readonly limits?: ItemLimits;
  /** 评分标准, the rule in the scheme's own words. */
  readonly standard: string;
  /** 佐证要求 in the scheme's own words; "" when none. */
  readonly evidenceText: string;
  /** All of these must be met. */
  readonly evidence: readonly EvidenceRequirement[];
  readonly notApplicable: NotApplicablePolicy;
  /** 责任部门 */
  readonly department: string;
}

/**
 * What happens to deductions beyond 分值. zero 扣完为止: the item stops at 0; none 不保底: it goes below 0; section
 * 类目内扣: it goes below 0, its section does not; total 溢出扣总分: its section counts it as 0, the total loses the rest.
 */
export type Floor = 'zero' | 'none' | 'section' | 'total';

/** Properties of an item that go with any rule; each is there only where the scheme states it. Points are decimals. */
export interface ItemLimits {
  /** Absent: zero, unless `maxDeduction` is more than 分值: then none. */
  readonly floor?: Floor;
  /** 扣分上限: the most that is taken away, counted from 分值 (or from `basic`). */
  readonly maxDeduction?: Decimal;
  /** 项内加分上限: how far above 分值 the score may go. */
  readonly bonusWithin?: Decimal;
  /** 基本分: granted before anything is added or deducted. */
  readonly basic?: Decimal;
  /** 例外不扣: when this is so, nothing is deducted. */
  readonly exempt?: string;
  /** 清零条件: when this is so, the item's score is 0 (项内否决). */
  readonly forfeit?: string;
}

/** One kind of evidence an item needs. */
export interface EvidenceRequirement {
  /** Any of these kinds will do (words of the 佐证清单's 类型 column). */
  readonly kinds: readonly string[];
  /** At least this many pieces, 份数 counted. Per project when `per` is "project". */
  readonly minimum: number;
  readonly per: 'village' | 'project';
  /** At least one piece in every month, quarter or half-year of the period. */
  readonly spread: Spread | null;
  /** The date must lie within the assessment period. */
  readonly datedInPeriod: boolean;
  /** The date must not be after the scheme's deadline. */
  readonly byDeadline: boolean;
  /** A set of documents by name, of which `minimum` different ones are needed; `kinds` may then be empty: of any kind. */
  readonly documents?: readonly string[];
  /** What is counted where it is not pieces, such as 户 in “走访 10 户”: taken from 名称 or 备注, else from 份数. */
  readonly unit?: string;
  /** A 文号 must stand in 名称 or 备注. */
  readonly documentNumber?: boolean;
  /** What only a person can see, such as 签字、盖章: told to villages, never checked. */
  readonly byHand?: readonly string[];
}

export type Spread = 'month' | 'quarter' | 'half-year';

/** A grade holds totals from `from` to `to`. Listed best first. */
export interface Grade {
  readonly name: string;
  readonly from: Decimal;
  readonly fromInclusive: boolean;
  /** null: no upper bound. */
  readonly to: Decimal | null;
  readonly toInclusive: boolean;
}
