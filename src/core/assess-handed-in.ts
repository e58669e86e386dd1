/** A file of those handed in, assessed; our own workbooks among them are only named. */
import { type AssessInput, assess } from './assess';
import type { Assessment } from './assessment';
import { reportNotSubmission } from './checks/before/not-submission';
import { ownWorkbook } from './recognise/own-workbook';

/** As `assess`, for whoever takes all files of a folder. */
export function assessHandedIn(input: AssessInput): Assessment {
  const { file, read } = input;
  const kind = read.ok ? ownWorkbook(read.workbook) : null;
  if (kind === null) return assess(input);
  const findings = reportNotSubmission(file, kind);
  return { file, village: null, readable: false, unreadable: { reason: 'not-submission', kind }, findings };
}
