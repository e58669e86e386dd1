/** What `npm run build` takes after "--". */
import { parseArgs } from 'node:util';
import { checkBase, DEFAULT_BASE } from './base';

export const PARTS = ['cli', 'pane', 'desk'] as const;
export type Part = (typeof PARTS)[number];

export interface BuildOptions {
  readonly base: string;
  readonly parts: readonly Part[];
  /** Instead of dist/. */
  readonly out: string | undefined;
}

export function parseOptions(args: readonly string[]): BuildOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { base: { type: 'string' }, only: { type: 'string' }, out: { type: 'string' } },
  });
  const only = PARTS.filter((part) => part === values.only);
  if (values.only !== undefined && only.length === 0) throw new Error(`--only takes ${PARTS.join(' or ')}.`);
  return {
    base: checkBase(values.base ?? DEFAULT_BASE),
    parts: only.length > 0 ? only : PARTS,
    out: values.out,
  };
}
