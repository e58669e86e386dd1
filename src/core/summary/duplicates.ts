/** Who handed in more than once. */
import type { Assessment } from '../assessment';
import { squash } from '../text';
import type { Duplicate } from './types';

/** Villages of which several readable workbooks came, with their files. */
export function duplicatesAmong(assessments: readonly Assessment[]): readonly Duplicate[] {
  const byVillage = new Map<string, { readonly village: string; readonly files: string[] }>();
  for (const { readable, village, file } of assessments) {
    if (!readable || village === null) continue;
    const known = byVillage.get(squash(village));
    if (known) known.files.push(file);
    else byVillage.set(squash(village), { village, files: [file] });
  }
  return [...byVillage.values()].filter(({ files }) => files.length > 1);
}
