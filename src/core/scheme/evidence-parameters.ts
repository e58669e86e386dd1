/**
 * What evidence an item needs, as people write it in the 佐证参数 column, one requirement a line:
 * `类型=会议记录、照片；至少=4；每=项目；分布=季度；日期=考核期内；期限=报送截止`. A set of documents is
 * `材料=方案、预案、制度；至少=2`, visits are `类型=走访记录；至少=10；单位=户`.
 */
import { squash } from '../text';
import type { EvidenceRequirement } from './types';

const KIND = '类型';
const LEAST = '至少';
const EACH = '每';
const SPREAD = '分布';
const DATED = '日期';
const BY = '期限';

const DOCUMENTS = '材料';
const UNIT = '单位';
const NUMBERED = '文号';
const BY_HAND = '人工';

const PROJECT = '项目';
const SPREADS = { month: '月份', quarter: '季度', 'half-year': '半年' } as const;
const IN_PERIOD = '考核期内';
const BY_DEADLINE = '报送截止';
const IS_NUMBERED = '要有';

export type ParsedRequirement =
  | { readonly ok: true; readonly requirement: EvidenceRequirement }
  /** The piece that is not understood, as written. */
  | { readonly ok: false; readonly piece: string };

/** The 佐证参数 text of one requirement; `parseRequirement` reads it back without loss. */
export function formatRequirement(requirement: EvidenceRequirement): string {
  const { kinds, minimum, per, spread, datedInPeriod, byDeadline } = requirement;
  const { documents = [], unit, documentNumber = false, byHand = [] } = requirement;
  const pieces = kinds.length > 0 ? [`${KIND}=${kinds.join('、')}`] : [];
  if (documents.length > 0) pieces.push(`${DOCUMENTS}=${documents.join('、')}`);
  pieces.push(`${LEAST}=${String(minimum)}`);
  if (unit !== undefined) pieces.push(`${UNIT}=${unit}`);
  if (per === 'project') pieces.push(`${EACH}=${PROJECT}`);
  if (spread) pieces.push(`${SPREAD}=${SPREADS[spread]}`);
  if (datedInPeriod) pieces.push(`${DATED}=${IN_PERIOD}`);
  if (byDeadline) pieces.push(`${BY}=${BY_DEADLINE}`);
  if (documentNumber) pieces.push(`${NUMBERED}=${IS_NUMBERED}`);
  if (byHand.length > 0) pieces.push(`${BY_HAND}=${byHand.join('、')}`);
  return pieces.join('；');
}

/** A set of documents without 至少 means all of them; more than there are cannot be asked. */
export function parseRequirement(text: string): ParsedRequirement {
  let counted = false;
  let requirement: EvidenceRequirement = {
    kinds: [],
    minimum: 1,
    per: 'village',
    spread: null,
    datedInPeriod: false,
    byDeadline: false,
  };
  for (const piece of text.split(/[;；]/)) {
    if (squash(piece) === '') continue;
    const [key = '', value = ''] = piece.split(/[=＝]/).map(squash);
    const change = changeOf(key, value);
    if (!change) return { ok: false, piece: piece.trim() };
    counted ||= change.minimum !== undefined;
    requirement = { ...requirement, ...change };
  }
  const { documents, kinds, unit, minimum, per } = requirement;
  if (documents === undefined)
    return kinds.length > 0 ? { ok: true, requirement } : { ok: false, piece: text.trim() };
  const set = counted ? requirement : { ...requirement, minimum: documents.length };
  const isSet = minimum <= documents.length && unit === undefined && per === 'village';
  return isSet ? { ok: true, requirement: set } : { ok: false, piece: text.trim() };
}

function changeOf(key: string, value: string): Partial<EvidenceRequirement> | null {
  switch (key) {
    case KIND: {
      const kinds = listed(value);
      return kinds.length > 0 ? { kinds } : null;
    }
    case DOCUMENTS: {
      const documents = [...new Set(listed(value))];
      return documents.length > 0 ? { documents } : null;
    }
    case UNIT:
      return /^\p{L}{1,4}$/u.test(value) ? { unit: value } : null;
    case NUMBERED:
      return value === IS_NUMBERED ? { documentNumber: true } : null;
    case BY_HAND: {
      const byHand = listed(value);
      return byHand.length > 0 ? { byHand } : null;
    }
    case LEAST:
      return /^[1-9]\d{0,3}$/.test(value) ? { minimum: Number(value) } : null;
    case EACH:
      return value === PROJECT ? { per: 'project' } : null;
    case SPREAD: {
      const spread = (['month', 'quarter', 'half-year'] as const).find((part) => SPREADS[part] === value);
      return spread ? { spread } : null;
    }
    case DATED:
      return value === IN_PERIOD ? { datedInPeriod: true } : null;
    case BY:
      return value === BY_DEADLINE ? { byDeadline: true } : null;
    default:
      return null;
  }
}

const listed = (value: string): readonly string[] => value.split(/[、|,]/).filter((word) => word !== '');
