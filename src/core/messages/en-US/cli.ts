import type { cli as zhCN } from '../zh-CN/cli';
import type { Widen } from '../types';

/** What the command line says. */
export const cli: Widen<typeof zhCN> = {
  help: `Usage: zpt <command> [options]

  zpt scheme init  --out scheme.xlsx                   the built-in scheme, to edit in Excel
  zpt scheme import <table.xlsx> --out scheme.xlsx     a draft from a rubric or score table as it is, with what was not plain
  zpt scheme check <scheme.xlsx>                       check a scheme
  zpt template     --scheme scheme.xlsx --villages villages.txt --out <folder>
                                                       one workbook per village (roster: one name a line, or .xlsx)
  zpt check        <file|folder>… [--scheme scheme.xlsx] [--evidence <folder>]
                                                       check workbooks and their evidence files
  zpt summarize    <folder> --out summary.xlsx [--scheme scheme.xlsx] [--villages villages.txt] [--evidence <folder>]
                                                       all villages side by side; --from old.xlsx keeps what was typed
  zpt documents    <folder> --out <dir> [--scheme scheme.xlsx] [--villages list.txt] [--evidence <folder>]
                                                       the documents (.docx, in Chinese): report, circular, notices of
                                                       rectification, village summaries, index of evidence
  zpt rollup       <summary.xlsx|folder>… --out county.xlsx [--villages townships.txt]
                                                       townships’ summaries in one of the county (files named for their township)
  zpt evidence register <folder> --out register.xlsx [--scheme scheme.xlsx]
                                                       a register from file names (“2.1-1 会议记录20220305.pdf”)

Options:
  --previous <file|folder>  check, summarize: compare with last year's tables, or a summary of them; may be repeated:
                    with the summaries of several years, the new summary shows all of them
  --pictures on|off|all  with an evidence folder: photographs that look nearly the same, across villages and within one;
                    on (unless told) looks at 2000 a run, all at every one, off at none
  --only <documents>  documents: only these, separated by commas: report, notice, rectification,
                    summaries, evidence
  --today <date>    documents: the date on them, such as 2023-01-16; today unless given
  --from <old summary.xlsx>  summarize: go on from an earlier summary: what was typed into 整改台账 and the widths of
                    columns are kept, numbers that changed show their old values. Without --from, --force goes on from
                    the file it replaces, which is kept as .bak
  --json            JSON on stdout and nothing else there
  --lang zh-CN|en-US  language, zh-CN unless told
  --quiet           errors only
  --force           overwrite existing output
  --timeout <seconds>  how long one file may be read, 20 unless told; one that takes longer counts as unreadable,
                    and the others are checked all the same
  --help            this help
  --version         the version

Without --scheme, a workbook’s own embedded scheme is used.
Exit code: 0 no errors; 1 there are; 2 wrong usage, or nothing could be read.
`,
  usage: {
    command: ({ word }) => (word === '' ? 'No command given.' : `There is no command “${word}”.`),
    option: ({ detail }) => `Wrong option: ${detail}`,
    unknownOption: ({ option, command }) => `${command} has no option ${option}.`,
    needsValue: ({ option }) => `${option} needs a value.`,
    missingOption: ({ option, command }) => `${command} needs ${option}.`,
    arguments: ({ command, expected }) => `${command} needs ${expected}.`,
    language: ({ value }) => `There is no language “${value}”; use zh-CN or en-US.`,
    pictures: ({ value }) => `--pictures takes on, off or all, not “${value}”.`,
    only: ({ value, all }) => `--only: “${value}” is no document. There are: ${all}.`,
    today: ({ value }) => `--today takes a date such as 2023-01-16, not “${value}”.`,
    timeout: ({ value, most }) =>
      `--timeout takes a whole number of seconds from 1 to ${most}, not “${value}”.`,
    hint: 'zpt --help shows the usage.',
  },
  expected: { schemeFile: 'one scheme workbook', paths: 'files or folders', folder: 'a folder' },
  failures: {
    fileExists: ({ file }) => `${file} exists and was not overwritten. Add --force, or choose another name.`,
    filesExist: ({ files, count }) =>
      `${count} files exist, so none was written: ${files}. Add --force, or choose another folder.`,
    write: ({ file, reason }) => `Cannot write ${file}: ${reason}. Close it first if it is open in Excel.`,
    notThere: ({ file }) => `${file} is not there.`,
    noPrevious: ({ paths }) =>
      `No scores of last year in ${paths}. Give the workbooks that villages handed in last year, or their folder.`,
    fromUnreadable: ({ file, reason }) => `The earlier summary ${file} cannot be read: ${reason}`,
    fromNotSummary: ({ file }) =>
      `${file} is no summary workbook (it has no sheet 汇总 or 汇总排名). Give one that was made before.`,
    noWorkbooks: ({ folder }) => `${folder} holds no workbook (.xlsx) directly in it.`,
    nothingRead: 'Not one workbook could be read.',
    schemeUnreadable: ({ file, reason }) => `Cannot read the scheme ${file}: ${reason}`,
    schemeFaulty: ({ file, count }) =>
      `The scheme ${file} has ${count} errors and cannot be used until they are mended:`,
    schemeMissing: 'The workbooks carry no scheme. Give one with --scheme.',
    schemesDiffer: 'The workbooks were not made from one scheme. Say with --scheme which to use.',
    roster: ({ file, reason }) => `Cannot read the roster ${file}: ${reason}`,
    rosterEmpty: ({ file }) => `${file} holds no village. Write one name a line.`,
    rosterNeeded: 'There is no roster. Give one with --villages, or fill in 村名单 of the scheme.',
    evidenceFolder: ({ folder }) => `The evidence folder ${folder} is not there.`,
    noEvidence: ({ folder }) => `${folder} holds no file.`,
    permission: 'no permission',
    internal: ({ detail }) =>
      `The program failed: ${detail}. Villages’ files were not changed. Please tell the developers this sentence and the command.`,
  },
  progress: {
    reading: 'Checking',
    writing: 'Writing',
    pictures: ({ count }) => ` (${count} pictures)`,
  },
  scheme: {
    written: ({ file }) => `Wrote ${file}.`,
    illustrative:
      'Its points, rules and grades are only an illustration: replace them, then run zpt scheme check.',
    fine: ({ file, items, base }) => `${file} has no errors: ${items} items, ${base} points.`,
    faulty: ({ file, errors, warnings }) => `${file}: ${errors} errors, ${warnings} warnings.`,
  },
  template: {
    written: ({ count, folder }) => `Wrote ${count} workbooks to ${folder}.`,
    illustrative: 'Note: the points are only an illustration; every workbook says so.',
  },
  check: {
    village: ({ village, file }) => (village === '' ? file : `${village}  ${file}`),
    totals: ({ self, max }) => `self ${self} / ${max}`,
    declared: ({ declared }) => `sheet says ${declared}`,
    grade: ({ grade }) => `grade ${grade}`,
    progress: ({ filled, of }) => `filled in ${filled}/${of}`,
    fine: 'nothing found',
    picturesLeftOut: ({ count }) =>
      `${count} pictures were not compared (2000 a run, divided among the villages). --pictures all compares every one, and takes longer.`,
    remedy: ({ remedy }) => `Remedy: ${remedy}`,
    several: ({ message, count }) => `${message} (${count} places)`,
    examples: ({ examples, more, rest }) => `${examples}, and ${more} more: ${rest}`,
    trial: '(on trial) ',
    listSeparator: ', ',
    batch: 'All villages',
    summary: ({ workbooks, errors, fine }) =>
      `${workbooks} workbooks: ${fine} without errors, ${errors} to be sent back.`,
  },
  register: {
    written: ({ file, rows }) => `Listed ${rows} pieces of evidence in ${file}.`,
    doubtful: ({ count }) => `${count} are to be checked: see the sheet “To be checked”.`,
    untied: ({ count }) => `${count} files belong to no item:`,
    paste: 'Check it, then paste the rows into 佐证清单 of the workbook (values only).',
  },
  documents: {
    written: ({ count, folder }) =>
      `Wrote ${count} ${count === '1' ? 'document' : 'documents'} to ${folder}:`,
    file: ({ file, blanks }) => (blanks === '0' ? `  ${file}` : `  ${file}  ${blanks} to fill in`),
    fill: 'What is highlighted (待填) is for a person to fill in. The issuing office and the like are set once in 设置 of the scheme.',
    nothing: 'There is no document to make: no village has anything to mend.',
  },
  summarize: {
    written: ({ file, villages }) => `Summarised ${villages} workbooks in ${file}.`,
    missing: ({ villages }) => `Not handed in: ${villages}`,
    unreadable: ({ file, reason }) => `Cannot be read: ${file} (${reason})`,
    from: ({ file }) => `What was typed into 整改台账 was taken over from ${file}.`,
    backup: ({ file }) => `The earlier summary is kept as ${file}.`,
    headings: ['Rank', 'Village', 'Self', 'Suggested', 'Grade', 'Faults', 'Reminders', 'No evidence'],
    illustrative: 'Note: the points are only an illustration.',
  },
};
