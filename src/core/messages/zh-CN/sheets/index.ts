import { scheme } from './scheme';
import { village } from './village';

export const sheets = { scheme, village };
