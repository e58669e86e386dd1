import type { scheme } from './scheme';
import { village } from './village';

/** 考核细则工作簿上的话随做它的那部分一起来（messages/schemes.ts）。 */
export const sheets = { village } as { readonly scheme: typeof scheme; readonly village: typeof village };
