/** What the help says of every check: its facts and an example from its own file, and one sentence of plain Chinese. */
import { allBatchChecks, allChecks, beforeChecks } from '../../src/core/checks';
import type { BatchExample, Edit, Example } from '../../src/core/checks/example';
import { tryBatchExample, tryExample } from '../../src/core/checks/perfect/try';
import type { CheckMeta, Finding } from '../../src/core/checks/types';
import '../../src/core/messages/english';
import '../../src/core/messages/schemes';
import '../../src/core/messages/villages';
import { messagesIn } from '../../src/core/messages';
import { describe } from '../../src/core/messages/describe';
import { checkExplanations } from '../../src/core/messages/zh-CN/help/checks';
import type { CheckHelp } from '../../src/taskpane/state/help/types';
import { editWords } from '../docs/edit-words';

const ZH = messagesIn('zh-CN');
const EN = messagesIn('en-US');

/** An example that shows what the check is for, and what is found in it. */
interface Shown {
  readonly title: string;
  readonly edits: readonly string[];
  readonly finding: Finding;
}

/** @throws Error when no example of a check finds what the check is for */
export function checksHelp(): readonly CheckHelp[] {
  const single = [...beforeChecks, ...allChecks].map(({ meta, examples }) =>
    helpOf(meta, shownBy(meta, examples.map(runExample))),
  );
  const batch = allBatchChecks.map(({ meta, examples }) =>
    helpOf(meta, shownBy(meta, examples.map(runBatchExample))),
  );
  return [...single, ...batch];
}

type Run = Omit<Shown, 'finding'> & { readonly found: readonly Finding[] };

function runExample(example: Example): Run {
  return { title: example.title, edits: wordsOf(example.edits), found: tryExample(example) };
}

function runBatchExample(example: BatchExample): Run {
  const edits = example.workbooks.map(({ file, edits: own }) => {
    const words = wordsOf(own);
    return words.length === 0 ? file : `${file}：${words.join('；')}`;
  });
  return { title: example.title, edits, found: tryBatchExample(example).map(({ finding }) => finding) };
}

/** None for what docs/checks.md has no words for yet: the title says it too, and a build must not fail for it. */
function wordsOf(edits: readonly Edit[]): readonly string[] {
  try {
    return editWords(edits);
  } catch {
    return [];
  }
}

/** Best an example in which the check is as severe as it can be. */
function shownBy({ id, severity }: CheckMeta, runs: readonly Run[]): Shown {
  const all = runs.flatMap(({ title, edits, found }) =>
    found.filter(({ checkId }) => checkId === id).map((finding) => ({ title, edits, finding })),
  );
  const shown = all.find(({ finding }) => finding.severity === severity) ?? all[0];
  if (!shown) throw new Error(`No example of ${id} shows what it finds.`);
  return shown;
}

function helpOf({ id, phase, severity, trial, fixable, source }: CheckMeta, shown: Shown): CheckHelp {
  const { message, remedy } = describe(shown.finding, ZH);
  const english = describe(shown.finding, EN);
  return {
    id,
    phase,
    severity,
    trial: trial ?? false,
    fixable,
    explanation: checkExplanations[id] ?? message,
    source,
    example: { title: shown.title, edits: shown.edits, message, remedy },
    english: { message: english.message, remedy: english.remedy },
  };
}
