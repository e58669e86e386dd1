/** One item of the draft from the rows that make it up. */
import { type Decimal, ZERO, formatDecimal, maximum, sum } from '../decimal';
import type { Place } from '../recognise/types';
import type { Item, ItemKind } from '../scheme/types';
import { isBlankText } from '../text';
import { evidenceFor } from './evidence';
import { type Texts, itemPoints } from './item-points';
import { leadingNumber } from './numbers';
import { readSentence } from './phrases/read';
import { captionTitle, joinLines, withoutPoints } from './points';
import { ruleFor } from './rule-of';
import type { RawItem } from './table/read';
import type { Shown } from './table/view';
import { readable } from './text/readable';
import type { DoubtReport } from './types';

export interface ItemDraft {
  readonly item: Item;
  readonly raw: RawItem;
  readonly place: Place;
  readonly isRead: boolean;
}

export interface ItemRequest {
  /** The rows: several where they share one 分值. */
  readonly raws: readonly RawItem[];
  /** The points cell is shared with other items, and each says its own points in its text. */
  readonly hasOwnPoints: boolean;
  readonly code: string;
  readonly section: string;
  /** The grade that a veto imposes. */
  readonly vetoGrade: string;
  readonly report: DoubtReport;
}

export function draftItem({
  raws,
  hasOwnPoints,
  code,
  section,
  vetoGrade,
  report,
}: ItemRequest): ItemDraft | null {
  const [raw] = raws;
  if (!raw) return null;
  const place: Place = { ...raw.view.placeOf(raw.main), item: code };
  const texts = textsOf(raws);
  const kind = kindOf(raw, texts);
  const request = { shared: hasOwnPoints, code, place, report };
  const points = kind === 'veto' ? null : pointsOf(raw, texts, kind, request);
  if (raws.length > 1 && points)
    report('points-shared', { points: formatDecimal(points), rows: String(raws.length) }, place, 'warning');
  if (kind === 'regular' && !points) report('points-missing', {}, place, 'error');
  const standardPlace = raw.standard[0] ? { ...raw.view.placeOf(raw.standard[0]), item: code } : place;
  const content = texts.content === '' ? texts.title : texts.content;
  const found =
    kind === 'veto'
      ? { rule: { type: 'veto', effect: { grade: vetoGrade } } as const, limits: null, isRead: true }
      : ruleFor({ kind, points, content, standard: texts.standard, place: standardPlace, report });
  const { text: evidenceText, evidence } = evidenceFor({
    column: unique(raws.map((one) => one.evidence)).join('\n'),
    mode: raw.mode,
    content: kind === 'veto' ? '' : content,
    standard: kind === 'veto' ? '' : texts.standard,
    place,
    report,
  });
  const item: Item = {
    code,
    kind,
    section,
    title: texts.title,
    content: texts.content,
    points: kind === 'veto' ? null : points,
    rule: found.rule,
    ...(found.limits ? { limits: found.limits } : {}),
    standard: texts.standard,
    evidenceText,
    evidence,
    notApplicable: policyIn(`${texts.content}${texts.standard}`),
    department: departmentOf(raw, texts, place, report),
  };
  return { item, raw, place, isRead: found.isRead };
}

function textsOf(raws: readonly RawItem[]): Texts {
  const [raw] = raws;
  const bodies = raws.map(({ main }) => leadingNumber(main.text).rest);
  const standards = unique(
    raws.flatMap(({ standard }) => standard).filter((shown) => !raws.some(({ main }) => main === shown)),
  );
  const standard = [
    ...standards.map(({ text }) => text),
    ...unique(raws.map(({ remark }) => remark)).filter(isRule),
  ].join('\n');
  const added = unique(raws.flatMap((one) => one.added));
  const named = raw?.title && raw.title !== raw.main ? captionTitle(raw.title.text) : '';
  const body = raws.length > 1 ? raws.map(({ main }) => main.text.trim()).join('\n') : (bodies[0] ?? '');
  const title = named === '' ? shortTitle(bodies[0] ?? '') : named;
  const content = raws.length === 1 && named === '' && withoutPoints(body) === title ? '' : body;
  return {
    title,
    content: [content, ...added].filter((one) => one !== '').join('\n'),
    standard: standard.trim(),
    written: [ownName(raw), body].join('\n').trim(),
  };
}

/** The name in a column of its own, unless several items share it: its points are theirs together. */
function ownName(raw: RawItem | undefined): string {
  return raw?.title &&
    raw.title !== raw.main &&
    raw.title.top === raw.row &&
    raw.title.bottom === raw.main.bottom
    ? raw.title.text
    : '';
}

/** A remark about points is part of the rule. */
function isRule(remark: string): boolean {
  return /[扣加得计]\s*\d|扣完|否决/.test(remark);
}

const LONGEST = 30;

/** The first clause of a content, without its points. */
function shortTitle(text: string): string {
  const whole = withoutPoints(text).replace(/[。；;]$/, '');
  if (whole.length <= LONGEST) return whole === '' ? joinLines(text) : whole;
  const line = withoutPoints(text.split(/\r\n|\r|\n/)[0] ?? text);
  const [clause = line] = line.split(/[。；;：:，,（(]/).filter((one) => !isBlankText(one));
  return clause.length > LONGEST ? `${clause.slice(0, LONGEST - 1)}…` : clause.trim();
}

function kindOf({ group }: RawItem, { title, standard }: Texts): Exclude<ItemKind, 'penalty'> {
  if (group.kind === 'veto' || /^一票否[决优]/.test(title)) return 'veto';
  if (group.kind === 'bonus' || (/^加分/.test(title) && !/扣/.test(standard))) return 'bonus';
  return 'regular';
}

type PointsRequest = Parameters<typeof itemPoints>[2];

function pointsOf(
  raw: RawItem,
  texts: Texts,
  kind: 'regular' | 'bonus',
  request: PointsRequest,
): Decimal | null {
  const written = itemPoints(raw, texts, request);
  if (written?.gt(ZERO)) return written;
  const { report, place } = request;
  const text = readable(texts.standard === '' ? texts.content : texts.standard);
  const sentence =
    text === '' ? null : readSentence(text, { kind, points: null, content: readable(texts.content) });
  switch (sentence?.draft.type) {
    case 'sum':
    case 'progressive':
    case 'weighted': {
      const points = sum(sentence.draft.parts.map((part) => part.points));
      report('points-from-parts', { points: formatDecimal(points) }, place, 'warning');
      return points;
    }
    case 'levels':
      return most(sentence.draft.options.map((part) => part.points));
    case 'bonus-level':
      return most(sentence.draft.levels.map((part) => part.points));
    case 'tiers':
      return most(sentence.draft.bands.map((part) => part.points));
    case 'accrue':
    case 'bonus-count':
      return sentence.draft.cap && most([sentence.draft.cap]);
    default: {
      const given = new Set([...text.matchAll(/(?:得|计)(\d+(?:\.\d+)?)分/g)].map(([, value = '']) => value));
      const [only] = given;
      return only !== undefined && given.size === 1 && kind === 'regular'
        ? most([sum([ZERO]).plus(only)])
        : null;
    }
  }
  function most(values: readonly Decimal[]): Decimal | null {
    const points = values.reduce(maximum, ZERO);
    if (points.lte(ZERO)) return null;
    report('points-from-rule', { points: formatDecimal(points) }, place, 'warning');
    return points;
  }
}

/** 无此项工作的直接得分; 不涉及的剔除折算. */
function policyIn(text: string): Item['notApplicable'] {
  const plain = readable(text);
  if (
    /(?:无|没有|未发生|不涉及)[^,;。]{0,20}(?:的)?,?(?:可|则)?(?:直接)?得满?分|无[^,;。]{0,16}直接得分/.test(
      plain,
    )
  )
    return 'full';
  return /(?:不涉及|缺项|无此项)[^;。]{0,12}(?:剔除|折算|不计入)/.test(plain) ? 'exclude' : 'not-allowed';
}

const ASSESSOR = /[(（]\s*由?([^()（），,。]{2,16}?)\s*(?:负责)?(?:评分|考评|考核|打分|提供数据)\s*[)）]/;

/** （由区综治办评分） in a text names who scores the item. */
function departmentOf(
  raw: RawItem,
  { title, content, standard }: Texts,
  place: Place,
  report: DoubtReport,
): string {
  const [, who = ''] = ASSESSOR.exec(`${title}\n${content}\n${standard}`) ?? [];
  if (who !== '' && !/本|村|自/.test(who)) {
    report('assessor', { who }, place, 'info');
    if (raw.department === '') return who;
  }
  return raw.department;
}

function unique<T extends Shown | string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].filter((value) => value !== '');
}
