/** What docs/checks.md shows of anything that can be found. */
import type { Example } from './example';
import type { CheckMeta } from './types';

/** A finding that `assess` reports by itself, because no check can run; documented and tested like a check. */
export interface CheckPage {
  readonly meta: CheckMeta;
  readonly examples: readonly Example[];
}
