import type { FindingText } from '../../types';

export const totals = {} satisfies Record<string, (params: never) => FindingText>;
