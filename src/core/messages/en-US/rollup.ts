import type { RollupFindingTexts, RollupTexts } from '../rollup';

const list = (names: readonly string[]): string =>
  names.slice(0, 8).join(', ') + (names.length > 8 ? `, … (${String(names.length)})` : '');

export const rollupFindings: RollupFindingTexts = {
  'summary-unreadable': () => ({
    message: 'This summary cannot be opened and was not counted.',
    remedy: 'Ask the township to send it again.',
  }),
  'not-summary/village': () => ({
    message: 'This is a village’s self-assessment, not a township’s summary; it was not counted.',
    remedy: 'Summarise the villages’ workbooks with zpt summarize first.',
  }),
  'not-summary/scheme': () => ({
    message: 'This is a scheme, not a summary; it was not counted.',
    remedy: 'Move it out of the folder, or leave it.',
  }),
  'not-summary/unknown': () => ({
    message: 'This workbook has no sheets 汇总 and 分项得分; it was not counted.',
    remedy: 'Give the summary that the program made, with the sheets’ names and headings unchanged.',
  }),
  'summary-empty': () => ({
    message: 'This summary lists no village.',
    remedy: 'See whether it is the right file, and summarise again.',
  }),
  'unit-missing': ({ unit }) => ({
    message: `No summary came from ${unit}.`,
    remedy: `Ask ${unit} for it; if it came, let the file’s name begin with “${unit}”.`,
  }),
  'unit-unknown': ({ unit }) => ({
    message: `By its name the file is of “${unit}”, which is not on the list; it was not counted.`,
    remedy: 'Name the file as on the list, or add the name to the list (other names may follow on its line).',
  }),
  'unit-duplicate': ({ unit, files }) => ({
    message: `There is more than one summary of ${unit} (also ${list(files)}); none was counted.`,
    remedy: 'Find out which one holds, and keep only that.',
  }),
  'level-mixed/townships': () => ({
    message: 'This summary’s rows are townships, the others’ are villages; it was not counted.',
    remedy: 'Move it out of the folder, so that nothing is counted twice.',
  }),
  'level-mixed/villages': () => ({
    message: 'This summary’s rows are villages, the others’ are townships; it was not counted.',
    remedy: 'Roll it up with the townships of its county first.',
  }),
  'summary-scheme-differs/items': ({ codes, file }) => ({
    message: `Items or points differ from most summaries (such as ${file}): ${list(codes)}. It was not counted.`,
    remedy:
      'Have the township summarise by the common scheme; if only the row 满分 was changed, change it back.',
  }),
  'summary-scheme-differs/version': ({ id, version, expectedId, expectedVersion }) => ({
    message: `Made by the scheme “${id}”, version ${version}; most are by “${expectedId}”, version ${expectedVersion}. It was not counted.`,
    remedy: 'Have the township summarise by the common scheme.',
  }),
  'total-edited/village': ({ village, found, expected }) => ({
    message: `${village}’s total is written as ${found}; its scores add up to ${expected}, which was used.`,
    remedy: 'Have the township check the total and the scores; best make the summary anew.',
  }),
  'total-edited/stamped': ({ village, found, expected }) => ({
    message: `${village}’s total is written as ${found}; it was ${expected} when the summary was made, which was used.`,
    remedy: 'Have the township check the total and the scores; best make the summary anew.',
  }),
  'total-edited/not-number': ({ village, found, expected }) => ({
    message:
      found === ''
        ? `${village}’s total is blank; its scores add up to ${expected}, which was used.`
        : `${village}’s total says “${found}”, which is no number; its scores add up to ${expected}, which was used.`,
    remedy: 'Have the township make the summary anew.',
  }),
  'total-edited/mean': ({ unit, found, expected }) => ({
    message: `${unit}’s mean ${found === '' ? 'is no number' : `is ${found}`}; by 合计底数 it is ${expected}, which was used.`,
    remedy: 'See who changed 总览 or 合计底数; best make the roll-up anew.',
  }),
  'row-missing/overview': ({ villages }) => ({
    message: `汇总 has no rows for: ${list(villages)}. They were not counted.`,
    remedy: 'If rows were deleted, have the township make the summary anew.',
  }),
  'row-missing/items': ({ villages }) => ({
    message: `分项得分 has no rows for: ${list(villages)}. Their totals are as 汇总 says, and the items lack them.`,
    remedy: 'If rows were deleted, have the township make the summary anew.',
  }),
  'villages-missing': ({ villages }) => ({
    message: `${String(villages.length)} villages have not handed in: ${list(villages)}.`,
    remedy: 'Ask them for it, then have the township summarise again.',
  }),
  'summary-version/none': () => ({
    message:
      'This summary carries no record (an older version made it, or another program saved it); only its visible sheets were read.',
    remedy: 'Nothing needs doing; to have its findings by check, summarise again with this version.',
  }),
  'summary-version/count': ({ counted, averaged }) => ({
    message: `The summary takes its own averages over ${averaged} villages; ${counted} were counted here.`,
    remedy:
      'Some villages are probably not comparable (not on the roster, or of another scheme). Please check.',
  }),
  'summary-version/other': ({ format }) => ({
    message: `Another version of the program made this summary (format ${format}); what is known was read.`,
    remedy: 'Check its row; townships had better use the same version.',
  }),
};

export const rollup: RollupTexts = {
  workbookTitle: ({ scheme }) => `${scheme}: roll-up`,
  overviewTitle: ({ scheme }) => `${scheme}: overview`,
  overviewHint: ({ units, left, missing }) =>
    `${units} summaries counted, ${left} not counted, ${missing} units sent none. Units link to their summaries.`,
  ratesTitle: 'Rates by item (%)',
  ratesHint:
    'Rate = scores ÷ full marks of the villages. Villages without a score, or with 不涉及, are left out. From 合计底数.',
  sumsTitle: 'Sums',
  sumsHint:
    'Scores and full marks of every unit: means and rates come from here, and so does the next roll-up. Please leave it unchanged.',
  villagesTitle: 'All villages',
  villagesHint: 'Totals are recomputed from the scores. Villages marked 不计分 are not in the means.',
  notCounted: '不计分',
  checksTitle: 'Findings by check',
  checksHint: 'The townships’ findings, put together by check, with one of them as an example.',
  checksNone: 'None, or the summaries do not name their checks.',
  supervisionTitle: 'Proposed supervision',
  supervisionHint: 'As the townships’ summaries propose; the county decides.',
  missingTitle: 'Missing and not counted',
  missingHint: 'Townships that sent nothing, summaries that do not count, villages that have not handed in.',
  nobody: 'All came, all count.',
  findingsTitle: 'What was found',
  findingsHint: 'Every summary was checked. No township’s file was changed.',
  findingsNone: 'Nothing was found.',
  notesTitle: 'Notes',
  total: '合计',
  share: 'rate',
  illustrative: 'Note: the points are an illustration, no official standard. For trials only.',
  openFile: 'Open this unit’s summary',
  severity: { error: '✖ to mend', warning: '▲ look at it', info: '· to know' },
  states: {
    missing: 'no summary came',
    unreadable: 'the summary cannot be opened',
    other: 'no summary',
    unknown: 'not counted: not on the list',
    'other-level': 'not counted: of another level',
    'other-scheme': 'not counted: another scheme',
    duplicate: 'not counted: more than one',
  },
  notes: {
    scheme: ({ title, id, version }) => `Scheme: ${title} (${id}, version ${version})`,
    madeOn: ({ date }) => `Made on ${date}`,
    totals:
      'Totals are recomputed from the scores by the scheme; where no scheme came with the summary, those of 分项得分 are used. Totals that were written otherwise are in 核对情况.',
    mean: 'Mean = sum of the totals ÷ villages that count, rounded half up to 2 places: of the villages, not of the townships’ means.',
    counted:
      'Villages with several workbooks, off the roster, or by another scheme are not compared in the township’s summary, and do not count here.',
    rates:
      'Rates are of villages with a score; for a bonus, of those that claimed it. What has no full marks (penalties) has no rate.',
    grades: 'Grades are counted as the summaries show them; where a total was edited, its grade was not.',
    files: 'No township’s file was changed; links lead to the files and break when those are moved.',
  },
  cli: {
    headings: ['Unit', 'Received', 'Missing', 'Mean', 'Highest', 'Lowest', 'Errors'],
    written: ({ file, units, villages }) => `Rolled up ${units} units, ${villages} villages, into ${file}.`,
    findings: 'What was found:',
    noFiles: ({ paths }) =>
      `There are no workbooks (.xlsx) in ${paths}. Give the townships’ summaries, or the folder with them.`,
    nothingCounts: 'Not one summary counts.',
  },
};
