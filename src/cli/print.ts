/** What a person reads at the terminal. */
import type { Assessment } from '../core/assessment';
import { type FindingKind, countKinds, kindOf } from '../core/checks/kind';
import type { Finding } from '../core/checks/types';
import { formatDecimal } from '../core/decimal';
import type { Messages } from '../core/messages';
import { addressOf, describe } from '../core/messages/describe';
import { textWidth } from '../core/sheets/layout/fit';

const SIGNS: Readonly<Record<FindingKind, string>> = {
  'no-evidence': '●',
  unfilled: '○',
  wrong: '✖',
  reminder: '▲',
  note: '·',
};
/** Control characters from a village's cell could move the cursor or colour the screen. */
const CONTROL = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Texts of villages may hold anything; on a terminal they are one harmless line. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(CONTROL, '�');
}

/** So many findings that say the same are told together. */
const SEVERAL = 4;
const EXAMPLES = 3;

/** What was found and how to mend it, in the order given; what is said word for word of several cells is said once. */
export function findingLines(findings: readonly Finding[], messages: Messages): readonly string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { message, remedy } = describe(finding, messages);
    const key = JSON.stringify([finding.severity, message, remedy]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < SEVERAL
      ? group.flatMap((finding) => oneFinding(finding, messages))
      : severalFindings(group, messages),
  );
}

function oneFinding(finding: Finding, messages: Messages): readonly string[] {
  const { place, message, remedy } = describe(finding, messages);
  const trial = finding.trial ? messages.cli.check.trial : '';
  const head = trial + (place === '' ? '' : `${place}　`);
  return [
    oneLine(`  ${SIGNS[kindOf(finding)]} ${head}${message}`),
    oneLine(`      ${messages.cli.check.remedy({ remedy })}`),
  ];
}

function severalFindings(group: readonly Finding[], messages: Messages): readonly string[] {
  const [first] = group;
  if (!first) return [];
  const texts = messages.cli.check;
  const { message, remedy } = describe(first, messages);
  const places = group.map((finding) => describe(finding, messages).place);
  const rest = group.slice(EXAMPLES).map(({ place }) => place.cell ?? addressOf(place));
  return [
    `  ${SIGNS[kindOf(first)]} ${first.trial ? texts.trial : ''}${texts.several({ message, count: String(group.length) })}`,
    `      ${texts.examples({
      examples: places.slice(0, EXAMPLES).join(texts.listSeparator),
      more: String(rest.length),
      rest: rest.join(texts.listSeparator),
    })}`,
    `      ${texts.remedy({ remedy })}`,
  ].map(oneLine);
}

export function assessmentLines(assessment: Assessment, messages: Messages): readonly string[] {
  const texts = messages.cli.check;
  const parts = [texts.village({ village: assessment.village ?? '', file: assessment.file })];
  if (assessment.readable && assessment.totals) {
    const { self, max, declared } = assessment.totals;
    parts.push(texts.totals({ self: formatDecimal(self), max: formatDecimal(max) }));
    if (declared && !declared.eq(self)) parts.push(texts.declared({ declared: formatDecimal(declared) }));
    const { filled, of } = assessment.progress;
    if (filled < of) parts.push(texts.progress({ filled: String(filled), of: String(of) }));
    if (assessment.grade !== null) parts.push(texts.grade({ grade: assessment.grade }));
  }
  parts.push(
    assessment.findings.length === 0 ? texts.fine : messages.kinds.counts(countKinds(assessment.findings)),
  );
  return [oneLine(parts.join('　')), ...findingLines(assessment.findings, messages)];
}

/** Columns side by side; Chinese characters are two wide. Numbers stand to the right. */
export function tableLines(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const all = [headings, ...rows].map((row) => row.map(oneLine));
  const widths = headings.map((_heading, column) =>
    Math.max(...all.map((row) => shownWidth(row[column] ?? ''))),
  );
  return all.map((row) =>
    row
      .map((text, column) => {
        const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - shownWidth(text)));
        return /^[\d.-]+$/.test(text) ? gap + text : text + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** In columns of the terminal. */
function shownWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (textWidth(letter) >= 2 ? 2 : 1), 0);
}
