import type { Messages } from '../../types';

/** They come later: messages/schemes.ts, messages/villages.ts. */
export const sheets = {} as Messages['sheets'];
