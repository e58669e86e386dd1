/** The families of phrasings. A sentence is read by the first that understands it; the narrower ones come first. */
import { accrue } from './accrue';
import { baseline } from './baseline';
import { binary } from './binary';
import { checklist } from './checklist';
import { coefficient } from './coefficient';
import { deduct } from './deduct';
import { deductProgressive } from './deduct-progressive';
import { deductTiers } from './deduct-tiers';
import { discretion } from './discretion';
import { flatDeductions } from './flat-deductions';
import { late } from './late';
import { levels } from './levels';
import { oneStrike } from './one-strike';
import { perPoint } from './per-point';
import { progressive } from './progressive';
import { range } from './range';
import { ratio } from './ratio';
import { sample } from './sample';
import { shortfall } from './shortfall';
import { sum } from './sum';
import { targetLine } from './target-line';
import { tiers } from './tiers';
import type { PhraseFamily } from './types';
import { weighted } from './weighted';

export const PHRASE_FAMILIES: readonly PhraseFamily[] = [
  deductProgressive,
  weighted,
  coefficient,
  baseline,
  deductTiers,
  tiers,
  perPoint,
  targetLine,
  ratio,
  sample,
  range,
  late,
  shortfall,
  checklist,
  progressive,
  sum,
  accrue,
  levels,
  oneStrike,
  deduct,
  binary,
  flatDeductions,
  discretion,
];
