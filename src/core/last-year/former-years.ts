/** Former years put together from their files, one file after another: villages' workbooks, or summaries of them. */
import { assess } from '../assess';
import type { ReadResult } from '../grid/types';
import type { Village } from '../scheme/types';
import { previousVillage } from './from-assessment';
import { scoresFromSummary } from './from-summary';
import type { PreviousVillage, YearScores } from './types';
import { joinedYears, yearOfVillages } from './years';

/**
 * Every summary is a year of its own; villages' workbooks are one year together, and a summary that lies beside them or is
 * of their year says the same once more and is left out. A workbook is taken by the scheme it brings, or as it is written;
 * one that holds no scores is passed over.
 */
export class FormerYears {
  private readonly summaries: { readonly folder: string; readonly year: YearScores }[] = [];
  private readonly folders = new Set<string>();
  private readonly villages: PreviousVillage[] = [];
  /** How many summaries came before the first village. */
  private villagesAt = 0;
  private label = '';

  /** @param roster this year's, for files that are only named for their village */
  constructor(private readonly roster: readonly Village[]) {}

  /**
   * @param file as findings name it
   * @param folder the one it lies in; the same text for the same folder
   */
  add(file: string, folder: string, read: ReadResult): void {
    const summary = read.ok ? scoresFromSummary(read.workbook, file) : null;
    if (summary) {
      this.summaries.push({ folder, year: summary });
      return;
    }
    const assessment = assess({ file, read });
    const found = previousVillage(assessment, this.roster);
    if (!found) return;
    if (this.villages.length === 0) this.villagesAt = this.summaries.length;
    this.folders.add(folder);
    if (assessment.readable && assessment.scheme) this.label = assessment.scheme.period.to.slice(0, 4);
    this.villages.push(found);
  }

  /** Oldest first: by the years themselves where all are known, else as given. Empty where no file held any scores. */
  years(): readonly YearScores[] {
    const ofVillages = this.villages.length > 0 ? [yearOfVillages(this.villages, this.label)] : [];
    return joinedYears(
      inOrder([...this.kept(0, this.villagesAt), ...ofVillages, ...this.kept(this.villagesAt)]),
    );
  }

  private kept(from: number, to?: number): readonly YearScores[] {
    return this.summaries
      .slice(from, to)
      .filter(
        ({ folder, year }) => !this.folders.has(folder) && (this.label === '' || year.label !== this.label),
      )
      .map(({ year }) => year);
  }
}

function inOrder(years: readonly YearScores[]): readonly YearScores[] {
  if (!years.every(({ label }) => /^\d{4}$/.test(label))) return years;
  return [...years].sort((one, other) => Number(one.label) - Number(other.label));
}
