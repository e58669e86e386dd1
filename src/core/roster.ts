/** Finding a village on the roster. */
import { squash } from './text';
import type { Village } from './scheme/types';

/** The village that a file is named for, as templates are; null when the roster lacks it. */
export function villageOfFile(file: string, roster: readonly Village[]): Village | null {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return villageOnRoster(name.replace(/\.[^.]*$/, ''), roster);
}

/** The village of that name or alias; spaces and full width do not matter. null when the roster lacks it. */
export function villageOnRoster(name: string, roster: readonly Village[]): Village | null {
  const wanted = squash(name);
  return (
    roster.find((village) => squash(village.name) === wanted) ??
    roster.find((village) => village.aliases.some((alias) => squash(alias) === wanted)) ??
    null
  );
}
