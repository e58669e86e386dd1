/**
 * An assessment without what nobody asks for once its own checks have run, so that a batch of thousands fits into memory:
 * most of it is the places of cells that no finding names.
 */
import type { Assessment, ItemAssessment, ReadableAssessment } from './assessment';
import type {
  Field,
  LedgerRow,
  NumberEntry,
  Register,
  RegisterRow,
  ScoreRow,
  Submission,
} from './recognise/types';

const NO_TEXT: Field<string> = { value: '', cell: undefined, place: {} };
const NO_LIST: Field<readonly string[]> = { value: [], cell: undefined, place: {} };
const NO_NUMBER: Field<NumberEntry> = { value: { kind: 'blank' }, cell: undefined, place: {} };

/**
 * The batch checks and the summary find in it what they find in the whole one.
 * @param keeps what besides: the summary lists every registered piece, the batch checks only look at their files
 */
export function lean(assessment: Assessment, keeps: 'register' | 'nothing' = 'register'): Assessment {
  if (!assessment.readable) return assessment;
  return {
    ...assessment,
    submission: leanSubmission(assessment, keeps === 'register'),
    items: assessment.items.map((entry): ItemAssessment => ({
      ...entry,
      row: entry.row && leanScoreRow(entry.row, keeps === 'register'),
    })),
  };
}

/** As `lean`, and what the documents quote: the register and, for each item, what cites it and why points were lost. */
export function leanForDocuments(assessment: Assessment): Assessment {
  const made = lean(assessment);
  if (!made.readable || !assessment.readable) return made;
  const { register } = assessment.submission;
  return {
    ...made,
    submission: {
      ...made.submission,
      register: register && { ...register, rows: register.rows.map(quotedRegisterRow) },
    },
    items: made.items.map((entry, at): ItemAssessment => ({
      ...entry,
      row: entry.row && quotedScoreRow(entry.row, assessment.items[at]?.row ?? entry.row),
    })),
  };
}

const withoutCell = <T>({ value }: Field<T>): Field<T> => ({ value, cell: undefined, place: {} });

function quotedRegisterRow(row: RegisterRow): RegisterRow {
  return {
    ...leanRegisterRow(row),
    items: withoutCell(row.items),
    name: withoutCell(row.name),
    kind: withoutCell(row.kind),
    date: withoutCell(row.date),
    copies: withoutCell(row.copies),
  };
}

function quotedScoreRow(made: ScoreRow, { evidence, reason }: ScoreRow): ScoreRow {
  return {
    ...made,
    evidence: evidence.value.length === 0 ? NO_LIST : withoutCell(evidence),
    reason: reason.value === '' ? NO_TEXT : withoutCell(reason),
  };
}

function leanSubmission({ submission, evidence }: ReadableAssessment, isListed: boolean): Submission {
  const { scores, register, projects, cases, rectifications, snapshot } = submission;
  return {
    ...submission,
    village: submission.village && { ...submission.village, cell: undefined },
    snapshot: snapshot && { ...snapshot, scheme: null },
    scores: scores && { ...scores, rows: [], totals: [] },
    register:
      register &&
      (isListed
        ? listedRegister(register)
        : leanRegister(register, evidence !== null && evidence !== undefined)),
    projects: projects && { ...projects, rows: [] },
    cases: cases && { ...cases, rows: cases.rows.map(leanCase) },
    rectifications: rectifications && {
      ...rectifications,
      rows: rectifications.rows.map(leanRectification),
    },
  };
}

/** What the summary's catalogue of evidence shows, with the cell that it links to. */
function listedRegister(register: Register): Register {
  const { rows } = register;
  return {
    ...register,
    rows: rows.map((row) => ({
      ...row,
      place: {},
      number: { ...row.number, cell: undefined },
      items: { ...NO_LIST, value: row.items.value },
      name: { ...NO_TEXT, value: row.name.value },
      kind: { ...NO_TEXT, value: row.kind.value },
      date: { value: row.date.value, cell: undefined, place: {} },
      file: { ...row.file, cell: undefined },
      copies: NO_NUMBER,
      note: NO_TEXT,
    })),
  };
}

/** Which row lists a file matters only while files are looked at. */
function leanRegister(register: Register, listsFiles: boolean): Register {
  return { ...register, rows: listsFiles ? register.rows.map(leanRegisterRow) : [] };
}

function leanRegisterRow(row: RegisterRow): RegisterRow {
  return {
    ...row,
    place: {},
    number: { ...row.number, cell: undefined },
    items: NO_LIST,
    name: NO_TEXT,
    kind: NO_TEXT,
    date: { value: { kind: 'blank' }, cell: undefined, place: {} },
    file: { ...row.file, cell: undefined },
    copies: NO_NUMBER,
    note: NO_TEXT,
  };
}

/** What 督查 and 挂牌督办 are proposed by. */
function leanCase(row: LedgerRow): LedgerRow {
  const fields = Object.entries(row.fields).map(([column, field]) => [
    column,
    { ...field, cell: undefined, place: column === 'closedOn' ? field.place : NO_TEXT.place },
  ]);
  return { ...row, fields: Object.fromEntries(fields) as LedgerRow['fields'] };
}

/** What 整改台账 takes over. */
function leanRectification(row: LedgerRow): LedgerRow {
  const fields = Object.entries(row.fields).map(([column, field]) => [
    column,
    { ...field, cell: undefined, place: NO_TEXT.place },
  ]);
  return { ...row, fields: Object.fromEntries(fields) as LedgerRow['fields'] };
}

/** The score as it was typed is shown in the summary; the rest of the row is in the scheme. */
function leanScoreRow(row: ScoreRow, isListed: boolean): ScoreRow {
  return {
    ...row,
    code: NO_TEXT,
    section: NO_TEXT,
    title: NO_TEXT,
    content: NO_TEXT,
    points: NO_NUMBER,
    standard: NO_TEXT,
    // What occurred, what ranks are made from, and what was verified decide the grade (summary/grading).
    actual: { ...row.actual, cell: undefined },
    target: NO_NUMBER,
    self: { ...row.self, cell: undefined },
    deduction: null,
    reason: NO_TEXT,
    // Which items a piece serves is said from either side.
    evidence: isListed ? { ...NO_LIST, value: row.evidence.value } : NO_LIST,
    verified: { ...row.verified, cell: undefined },
    verifiedNote: { ...row.verifiedNote, cell: undefined },
  };
}
