/** docs/checks.md: every check, with its examples really run and their findings in the product's own words. */
import '../../src/core/messages/command-line';
import '../../src/core/messages/english';
import { allBatchChecks, allChecks, beforeChecks } from '../../src/core/checks';
import type { BatchExample, Example } from '../../src/core/checks/example';
import { tryBatchExample, tryExample } from '../../src/core/checks/perfect/try';
import type { CheckMeta, Finding, Phase } from '../../src/core/checks/types';
import { messagesIn } from '../../src/core/messages';
import { describe } from '../../src/core/messages/describe';
import { CHECK_SETTING, CHECK_SWITCHES } from '../../src/core/vocabulary/scheme-workbook';
import { editWords, valueWords } from './edit-words';
import { linkTo, lines, list, page, plain, table } from './markdown';
import { otherSheets, perfectExample } from './perfect-example';
import { CHECKS, GENERATED, PHASES, heading } from './words';

const ZH = messagesIn('zh-CN');
const EN = messagesIn('en-US');
const WORDS = CHECKS.check;

/** An example that has been run: what was changed, and what was then found, each as lines of plain text. */
interface Run {
  readonly title: string;
  readonly edits: readonly string[];
  readonly found: readonly FoundIn[];
}

/** A finding, and the file it is shown with where there are several. */
interface FoundIn {
  readonly finding: Finding;
  readonly file?: string | null;
}

interface Entry {
  readonly meta: CheckMeta;
  readonly runs: readonly Run[];
}

/** The page docs/checks.md. */
export function checksPage(): string {
  const entries = allEntries();
  const { reading, contents, perfect } = CHECKS;
  return page([
    GENERATED,
    `# ${heading(CHECKS.title)}`,
    CHECKS.about.zh,
    CHECKS.about.en,
    `## ${heading(contents.title)}`,
    contentsTable(entries),
    `## ${heading(reading.title)}`,
    list([...reading.severities, reading.order, plain(reading.switches(`${CHECK_SETTING}score-step`))]),
    reading.examples,
    ...reading.en,
    `## ${heading(perfect.title)}`,
    ...perfectExample(),
    ...phases().flatMap((phase) => phaseBlocks(phase, entries)),
    `## ${heading(perfect.othersTitle)}`,
    ...otherSheets(),
  ]);
}

/** Everything that can be found, in the order in which it is looked for. */
function allEntries(): readonly Entry[] {
  const single = [...beforeChecks, ...allChecks].map(({ meta, examples }): Entry => ({
    meta,
    runs: examples.map(runExample),
  }));
  const batch = allBatchChecks.map(({ meta, examples }): Entry => ({
    meta,
    runs: examples.map(runBatchExample),
  }));
  return phases().flatMap((phase) => [...single, ...batch].filter(({ meta }) => meta.phase === phase));
}

function phases(): readonly Phase[] {
  return Object.keys(PHASES) as Phase[];
}

function runExample(example: Example): Run {
  const edits = editWords(example.edits);
  return {
    title: example.title,
    edits: edits.length > 0 ? edits : [WORDS.unchanged],
    found: tryExample(example).map((finding) => ({ finding })),
  };
}

function runBatchExample(example: BatchExample): Run {
  return {
    title: example.title,
    edits: example.workbooks.map(({ file, edits }) => {
      const words = editWords(edits);
      return `${file}：${words.length > 0 ? words.join('；') : WORDS.unchanged}`;
    }),
    found: tryBatchExample(example),
  };
}

function contentsTable(entries: readonly Entry[]): string {
  const { headings } = CHECKS.contents;
  return table(
    headings,
    entries.map(({ meta, runs }, at) => {
      const first = entries[at - 1]?.meta.phase !== meta.phase;
      return [
        first ? linkTo(heading(PHASES[meta.phase]), PHASES[meta.phase].zh) : '',
        linkTo(meta.id),
        CHECK_SWITCHES[meta.severity] + (meta.trial ? `（${WORDS.trial}）` : ''),
        plain(describe(firstFinding(meta, runs), ZH).message),
      ];
    }),
  );
}

/** @throws Error when no example of a check finds what the check is for */
function firstFinding({ id, severity }: CheckMeta, runs: readonly Run[]): Finding {
  const own = runs.flatMap((run) => run.found).filter(({ finding }) => finding.checkId === id);
  const found = own.find(({ finding }) => finding.severity === severity) ?? own[0];
  if (!found) throw new Error(`No example of ${id} shows what it finds.`);
  return found.finding;
}

function phaseBlocks(phase: Phase, entries: readonly Entry[]): readonly string[] {
  return [
    `## ${heading(PHASES[phase])}`,
    PHASES[phase].about,
    ...entries.filter(({ meta }) => meta.phase === phase).flatMap(checkBlocks),
  ];
}

function checkBlocks({ meta, runs }: Entry): readonly string[] {
  const facts = [
    `**${CHECK_SWITCHES[meta.severity]}**`,
    meta.trial ? WORDS.trial : '',
    meta.fixable ? WORDS.fixable.yes : WORDS.fixable.no,
    meta.silences ? WORDS.silences : '',
  ].filter((fact) => fact !== '');
  return [
    `### ${meta.id}`,
    list([
      facts.join(' · '),
      `${WORDS.source}：${plain(meta.source)}`,
      `${WORDS.english}: ${plain(describe(firstFinding(meta, runs), EN).message)}`,
    ]),
    table(
      WORDS.headings,
      runs.map(({ title, edits, found }) => [
        plain(title),
        lines(edits.map(plain)),
        found.length === 0 ? WORDS.fine : found.map(foundText).join('<br><br>'),
      ]),
    ),
  ];
}

/** Severity and place, the message, how to mend it, and what one click would write. */
function foundText({ finding, file }: FoundIn): string {
  const { place, message, remedy } = describe(finding, ZH);
  const where = [file === null ? ZH.cli.check.batch : (file ?? ''), place].filter((part) => part !== '');
  const fixes = finding.fix.map(({ place: at, value }) => WORDS.fixed(at.cell ?? '', valueWords(value)));
  return lines([
    `**${CHECK_SWITCHES[finding.severity]}** ${plain(where.join(' ') || WORDS.wholeFile)}`,
    plain(message),
    plain(ZH.cli.check.remedy({ remedy })),
    fixes.length > 0 ? plain(WORDS.fix(fixes.join('；'))) : '',
  ]);
}
