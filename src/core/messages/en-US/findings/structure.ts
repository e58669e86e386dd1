import type { FindingText } from '../../types';

export const structure = {} satisfies Record<string, (params: never) => FindingText>;
