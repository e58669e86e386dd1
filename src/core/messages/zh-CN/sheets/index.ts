import { village } from './village';

export const sheets = { village };
