/** Memory while workbooks are assessed one after another, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { quantile } from './statistics';

export const WORKBOOKS = 2000;
export const LOOKS = [200, 1000, WORKBOOKS] as const;

export interface Memory {
  /** Megabytes of resident memory after so many workbooks, every ten. */
  readonly after: Readonly<Record<number, number>>;
  readonly most: number;
}

/**
 * @param keep whether the results stay, lean, as the command line keeps them for its summary
 * @throws Error when the program fails
 */
export function memoryOf(program: string, workbook: string, keep: boolean): Memory {
  const args = [program, workbook, String(WORKBOOKS), keep ? 'keep' : 'drop'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Memory;
}

/** Resident memory around the end of the first and of the second thousand: one look may fall just before a collection. */
export function levelsOf({ after }: Memory): readonly [number, number] {
  const looks = Object.entries(after).map(([done, megabytes]) => [Number(done), megabytes] as const);
  const level = (from: number, to: number): number =>
    quantile(
      looks.filter(([done]) => done > from && done <= to).map(([, megabytes]) => megabytes),
      0.5,
    );
  return [level(WORKBOOKS / 4, WORKBOOKS / 2), level((WORKBOOKS * 3) / 4, WORKBOOKS)];
}
