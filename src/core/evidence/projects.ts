/** Which project a piece of evidence belongs to, as far as it says so. */
import { isFilled } from '../ledgers/count';
import type { RegisterRow, Submission } from '../recognise/types';
import { squash } from '../text';

/** A project of 项目台账: its name as written, and what a piece may call it. */
export interface NamedProject {
  readonly name: string;
  readonly keys: readonly string[];
}

/** Shorter names stand in too many texts by chance. */
const SHORTEST = 3;

/** The projects listed. Villages leave their own name out where it is plain: 红星村道路硬化工程, 道路硬化工程. */
export function namedProjects({ projects, village }: Submission): readonly NamedProject[] {
  const own = squash(village?.value ?? '');
  return (projects?.rows ?? [])
    .filter((row) => isFilled(row, 'project'))
    .map(({ fields }) => {
      const name = fields.project?.value ?? '';
      const whole = squash(name);
      const short = own !== '' && whole.startsWith(own) ? whole.slice(own.length) : whole;
      return {
        name: name.trim(),
        keys: [...new Set([whole, short])].filter((key) => key.length >= SHORTEST),
      };
    });
}

export interface PerProject {
  /** Names of the projects for which fewer pieces than needed are there, in the ledger's order. */
  readonly lacking: readonly string[];
  /** Pieces that name no project: they may belong to any. */
  readonly anywhere: number;
  /** True when at least one piece says which project it belongs to; only then is anything known of the others. */
  readonly isKnown: boolean;
}

/**
 * Pieces tied to projects by 名称, 备注 or the path in 文件.
 * @param copies the pieces that a row counts for
 */
export function perProject(
  projects: readonly NamedProject[],
  rows: readonly RegisterRow[],
  minimum: number,
  copies: (row: RegisterRow) => number,
): PerProject {
  const counts = projects.map(() => 0);
  let anywhere = 0;
  for (const row of rows) {
    const texts = [row.name, row.note, row.file].map(({ value }) => squash(value));
    const named = projectsIn(projects, texts);
    if (named.length === 0) anywhere += copies(row);
    for (const at of named)
      counts[at] = (counts[at] ?? 0) + Math.max(1, Math.floor(copies(row) / named.length));
  }
  return {
    lacking: projects.filter((_project, at) => (counts[at] ?? 0) < minimum).map(({ name }) => name),
    anywhere,
    isKnown: counts.some((count) => count > 0),
  };
}

/** Places of the projects that the texts name; 一期工程 is not named by 一期工程配套 where that is a project too. */
function projectsIn(projects: readonly NamedProject[], texts: readonly string[]): readonly number[] {
  let left = texts;
  const byLength = projects
    .flatMap(({ keys }, at) => keys.map((key) => ({ key, at })))
    .sort((a, b) => b.key.length - a.key.length);
  const found = new Set<number>();
  for (const { key, at } of byLength) {
    if (!left.some((text) => text.includes(key))) continue;
    found.add(at);
    left = left.map((text) => text.replaceAll(key, '\n'));
  }
  return [...found];
}
