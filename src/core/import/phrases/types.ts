/** A family of phrasings that say one kind of rule. Each is a file of its own, and its examples are its tests. */
import type { Decimal } from '../../decimal';
import type { Part, Rule } from '../../scoring/types';

/** Rules as sentences say them. Those beyond `Rule` become rules where schemes know their type (see ../rule-of). */
export type RuleDraft =
  | Rule
  /** 逾期报送扣3: being late costs it once, however late. */
  | { readonly type: 'late'; readonly per: Decimal; readonly unit: string; readonly mode: 'flat' }
  /** 低5%以内扣2，5%-10%扣4 */
  | {
      readonly type: 'deduct-tiers';
      readonly on: string;
      readonly measure: 'value' | 'difference' | 'percent';
      readonly target: string | null;
      readonly bands: readonly DraftBand[];
    }
  | { readonly type: 'tiers'; readonly on: string; readonly bands: readonly DraftBand[] }
  /** 自治村2分，合格村1分 */
  | { readonly type: 'levels'; readonly options: readonly Part[] }
  /** 0.57×实达标数 */
  | {
      readonly type: 'coefficient';
      readonly actual: string;
      readonly factor: Decimal;
      readonly target: Decimal | null;
    }
  /** 送工占20%（8分）、留工占80%（32分），按完成比例 */
  | { readonly type: 'weighted'; readonly parts: readonly Part[] }
  /** 重伤1人扣15，轻伤1人扣10 */
  | { readonly type: 'severities'; readonly lines: readonly Part[] }
  /** 有甲、乙、丙，缺一项扣1; any: 其中有一项不达标扣3 */
  | {
      readonly type: 'checklist';
      readonly parts: readonly string[];
      readonly per: Decimal;
      readonly mode?: 'each' | 'any';
    }
  /** 目标87%，每低3个百分点扣0.5 */
  | {
      readonly type: 'per-point';
      readonly actual: string;
      readonly target: Decimal;
      readonly every: Decimal;
      readonly per: Decimal;
      readonly mode: 'floor' | 'linear';
      readonly better?: 'more' | 'less';
    }
  /** 与上年持平得15，每下降1个百分点扣7.5，每上升1个加1 */
  | {
      readonly type: 'baseline';
      readonly actual: string;
      readonly target: string;
      readonly every: Decimal;
      readonly down: Decimal;
      readonly up: Decimal | null;
      readonly upMost: Decimal | null;
      readonly mode: 'floor' | 'linear';
      readonly measure: 'difference' | 'percent';
    }
  /** 随机走访5户，每有1户不满意扣2 */
  | { readonly type: 'sample'; readonly size: Decimal; readonly per: Decimal; readonly unit: string }
  /** 酌情扣3-5分 */
  | {
      readonly type: 'range';
      readonly lo: Decimal;
      readonly hi: Decimal;
      readonly unit: string;
      readonly mode: 'deduct' | 'award';
    }
  /** 目标96%，低于94%不得分 */
  | {
      readonly type: 'target-line';
      readonly actual: string;
      readonly target: Decimal;
      readonly zero: Decimal;
      readonly between: 'full' | 'linear' | 'manual' | null;
    };

/** `exclusive`: the bound itself does not belong to the band (超过10). */
export interface DraftBand {
  readonly from: Decimal;
  readonly exclusive?: true;
  readonly points: Decimal;
}

export interface PhraseContext {
  /** 分值, where known. */
  readonly points: Decimal | null;
  readonly kind: 'regular' | 'bonus';
  /** 考核内容 as `readable` makes it: what the sentence leaves out may stand there. */
  readonly content: string;
}

/** A piece of the sentence that the rule accounts for: [start, end). */
export type Span = readonly [start: number, end: number];

export interface Reading {
  readonly draft: RuleDraft;
  readonly spans: readonly Span[];
  /** What the sentence left open and how it was taken, in words of the forms ("每满3个百分点才扣"). */
  readonly assumed?: string;
}

export interface PhraseExample {
  /** As published; the test makes it readable. */
  readonly text: string;
  readonly points?: string;
  readonly content?: string;
  readonly kind?: 'regular' | 'bonus';
  /** The rule's type and its values, as `shortfall required=4；per=2；unit=次`; null: not this family's. */
  readonly says: string | null;
}

export interface PhraseFamily {
  readonly id: string;
  /** Where the phrasing comes from: its number in the catalogue of scoring conventions. */
  readonly source: string;
  /** @param text as `readable` makes it */
  readonly read: (text: string, context: PhraseContext) => Reading | null;
  readonly examples: readonly PhraseExample[];
}
