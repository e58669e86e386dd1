/// <reference types="custom-functions-runtime" />
/**
 * The custom functions of the namespace ZPT, given to Excel under the ids of functions.json. Each is pure and at once:
 * the same ranges give the same answer, and nothing is read or written beside them.
 */
import { masked } from '../core/personal-data/mask';
import { check } from './check';
import { deduct } from './deduct';
import { texts, wrong } from './errors';
import { evidence } from './evidence';
import { grade } from './grade';
import { item } from './item';
import { missing } from './missing';
import { rank } from './rank';
import { ratio } from './ratio';
import { section } from './section';
import { similarity } from './similarity';
import { total } from './total';

/** By id. */
export const functions = {
  TOTAL: total,
  SECTION: section,
  CHECK: check,
  MISSING: missing,
  GRADE: grade,
  RANK: rank,
  DEDUCT: deduct,
  RATIO: ratio,
  ITEM: item,
  EVIDENCE: evidence,
  SIMILARITY: similarity,
} as const;

/**
 * No result shows a personal number whole, whatever the function. A mistake of ours is an error in the cell that says so, never a
 * cell that stays busy.
 */
function guarded<A extends unknown[], R>(compute: (...values: A) => R): (...values: A) => R {
  return (...values) => {
    try {
      return masked(compute(...values));
    } catch (error) {
      if (error instanceof CustomFunctions.Error) throw error;
      throw wrong(texts().internal({ detail: error instanceof Error ? error.message : String(error) }));
    }
  };
}

/** Excel passes ranges that nobody has checked, so every parameter is unknown to begin with. */
type Any = (...values: unknown[]) => unknown;

export function registerFunctions(): void {
  for (const [id, compute] of Object.entries(functions)) {
    CustomFunctions.associate(id, guarded(compute as Any));
  }
}

// Outside Excel, as in an offline page or a test, there is nobody to register with.
if (typeof CustomFunctions !== 'undefined') registerFunctions();
