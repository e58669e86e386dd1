import type { Messages } from '../../types';
import { village } from './village';

/** Those of the scheme workbook come later: messages/schemes.ts. */
export const sheets = { village } as Messages['sheets'];
