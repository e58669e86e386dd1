import type { FindingText } from '../../types';

export const scheme = {} satisfies Record<string, (params: never) => FindingText>;
