import type { FindingText } from '../../types';

export const evidence = {} satisfies Record<string, (params: never) => FindingText>;
