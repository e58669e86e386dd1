/**
 * What evidence an item needs, as people write it in the 佐证参数 column, one requirement a line:
 * `类型=会议记录、照片；至少=4；每=项目；分布=季度；日期=考核期内；期限=报送截止`.
 */
import { squash } from '../text';
import type { EvidenceRequirement } from './types';

const KIND = '类型';
const LEAST = '至少';
const EACH = '每';
const SPREAD = '分布';
const DATED = '日期';
const BY = '期限';

const PROJECT = '项目';
const SPREADS = { month: '月份', quarter: '季度' } as const;
const IN_PERIOD = '考核期内';
const BY_DEADLINE = '报送截止';

export type ParsedRequirement =
  | { readonly ok: true; readonly requirement: EvidenceRequirement }
  /** The piece that is not understood, as written. */
  | { readonly ok: false; readonly piece: string };

/** The 佐证参数 text of one requirement; `parseRequirement` reads it back without loss. */
export function formatRequirement(requirement: EvidenceRequirement): string {
  const { kinds, minimum, per, spread, datedInPeriod, byDeadline } = requirement;
  const pieces = [`${KIND}=${kinds.join('、')}`, `${LEAST}=${String(minimum)}`];
  if (per === 'project') pieces.push(`${EACH}=${PROJECT}`);
  if (spread) pieces.push(`${SPREAD}=${SPREADS[spread]}`);
  if (datedInPeriod) pieces.push(`${DATED}=${IN_PERIOD}`);
  if (byDeadline) pieces.push(`${BY}=${BY_DEADLINE}`);
  return pieces.join('；');
}

export function parseRequirement(text: string): ParsedRequirement {
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
    requirement = { ...requirement, ...change };
  }
  return requirement.kinds.length > 0 ? { ok: true, requirement } : { ok: false, piece: text.trim() };
}

function changeOf(key: string, value: string): Partial<EvidenceRequirement> | null {
  switch (key) {
    case KIND: {
      const kinds = value.split(/[、|,]/).filter((kind) => kind !== '');
      return kinds.length > 0 ? { kinds } : null;
    }
    case LEAST:
      return /^[1-9]\d{0,3}$/.test(value) ? { minimum: Number(value) } : null;
    case EACH:
      return value === PROJECT ? { per: 'project' } : null;
    case SPREAD: {
      const spread = (['month', 'quarter'] as const).find((part) => SPREADS[part] === value);
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
