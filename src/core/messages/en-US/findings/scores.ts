import type { FindingText } from '../../types';

export const scores = {} satisfies Record<string, (params: never) => FindingText>;
