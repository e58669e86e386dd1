import type { scheme } from './scheme';
import type { village } from './village';

/** 工作簿上的话随做它们的那部分一起来（messages/schemes.ts、villages.ts）。 */
export const sheets = {} as { readonly scheme: typeof scheme; readonly village: typeof village };
