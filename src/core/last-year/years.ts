/** Putting files together into years: villages' workbooks make one, every summary its own. */
import type { Summary } from '../summary/types';
import { squash } from '../text';
import { previousVillage } from './from-assessment';
import type { PreviousVillage, YearItem, YearScores } from './types';

/** @param villages of one year, from their own workbooks */
export function yearOfVillages(villages: readonly PreviousVillage[], label: string): YearScores {
  const items = new Map<string, YearItem>();
  for (const { code, title, points } of villages.flatMap((village) => village.items)) {
    const key = `${squash(code)}\n${squash(title)}`;
    if (!items.has(key)) items.set(key, { code, title, points });
  }
  return { label, items: [...items.values()], scores: { villages } };
}

/** The year that is being summarised. */
export function yearOfSummary({ villages, scheme }: Summary): YearScores {
  return {
    label: scheme.period.to.slice(0, 4),
    items: scheme.items.filter(({ kind }) => kind !== 'veto'),
    scores: {
      villages: villages.flatMap(({ assessment }) => previousVillage(assessment, scheme.roster) ?? []),
    },
  };
}

/** Several summaries of one year (a township made one for each half of its villages) are one year. */
export function joinedYears(years: readonly YearScores[]): readonly YearScores[] {
  const joined: YearScores[] = [];
  for (const year of years) {
    const at = joined.findIndex((other) => other.label === year.label && hasSameItems(other, year));
    const known = joined[at];
    if (known)
      joined[at] = {
        ...known,
        scores: { villages: [...known.scores.villages, ...year.scores.villages] },
      };
    else joined.push(year);
  }
  return joined;
}

function hasSameItems(one: YearScores, other: YearScores): boolean {
  const key = ({ items }: YearScores): string =>
    items.map(({ code, title }) => `${squash(code)} ${squash(title)}`).join('\n');
  return key(one) === key(other);
}
