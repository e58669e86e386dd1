/** Texts of villages may hold anything: characters that act instead of being seen are made visible. */

import { maskPersonalData } from '../../core/personal-data/find';

/** Control characters, and marks that turn the direction of what follows. */
const ACTING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** One harmless line, with personal numbers masked. */
export function plain(text: string): string {
  return maskPersonalData(text)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/\t/g, ' ')
    .replace(ACTING, '�');
}
