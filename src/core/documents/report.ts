/** 自查自评报告: the township's report to the office above. 一、工作情况 二、存在问题 三、下一步工作. */
import { ZERO, formatDecimal, sum } from '../decimal';
import { documents as words } from '../messages/zh-CN/documents';
import { type Section, sectionsOf } from '../scheme/sections';
import type { Summary } from '../summary/types';
import { occurredVetoes } from '../totals/grade-facts';
import { averageOf, countedVillages, type Counted, reportingOf, scoreOf, subjectOf } from './facts';
import { finished } from './finish';
import { overallBlocks } from './overall';
import { paperTexts } from './papers';
import { type Problems, problemBlocks, problemsOf } from './problems';
import { chapters, oneLine, parts } from './text';
import type { PaperContext } from './context';
import { type Block, type DocumentDesign, type Text, toFill } from './types';

const texts = words.report;

export function report({ summary, madeOn }: PaperContext): DocumentDesign {
  const { scheme } = summary;
  const papers = paperTexts(scheme, madeOn);
  const problems = problemsOf(summary);
  const chapter = chapters();
  const title = (text: string): Block => ({ kind: 'heading', level: 1, text: chapter() + text });
  return finished(
    {
      fileName: texts.fileName,
      title: texts.title({ subject: subjectOf(scheme) }),
      number: papers.number,
      signer: { label: words.signer, name: [toFill(words.blanks.signer)] },
      letterhead: papers.letterhead,
      blocks: [
        { kind: 'addressee', text: words.addressee(papers.addressee) },
        paragraph(
          texts.intro({
            scheme: oneLine(scheme.title),
            source: oneLine(scheme.source),
            township: oneLine(scheme.township),
          }),
        ),
        title(texts.work),
        ...workBlocks(summary, papers),
        title(texts.problems),
        ...problemBlocks(problems),
        title(texts.next),
        ...nextSteps(summary, problems, papers.mendBy).map(paragraph),
        paragraph([toFill(words.blanks.more)]),
        paragraph(texts.end),
        papers.signature,
      ],
    },
    scheme,
    papers.contact,
  );
}

const paragraph = (text: Text): Block => ({ kind: 'paragraph', text });

function workBlocks(summary: Summary, papers: ReturnType<typeof paperTexts>): readonly Block[] {
  const { scheme } = summary;
  const part = parts();
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text: part() + oneLine(text) });
  const counted = countedVillages(summary);
  const sections = sectionsOf(scheme);
  const regular = sections.filter(({ kind }) => kind === 'regular');
  const { leader, deputies, office } = papers;
  const scope = texts.scope({
    sections: String(regular.length),
    items: String(regular.reduce((count, { items }) => count + items.length, 0)),
    base: formatDecimal(scheme.base),
  });
  return [
    heading(texts.group),
    paragraph(texts.leading({ leader, deputies, office })),
    paragraph([toFill(words.blanks.measures)]),
    heading(texts.overall),
    paragraph(scope),
    ...overallBlocks(summary),
    ...regular.flatMap((section) => [heading(section.title), ...sectionBlocks(section, counted)]),
    ...besides(summary, counted).flatMap((text, at) => [
      ...(at === 0 ? [heading(texts.bonus)] : []),
      paragraph(text),
    ]),
  ];
}

function sectionBlocks({ title, kind, items }: Section, counted: readonly Counted[]): readonly Block[] {
  const points = formatDecimal(sum(items.map((item) => item.points ?? ZERO)));
  const count = String(items.length);
  const average = sectionAverage(title, kind, counted);
  const rows = items.map((item) => itemRow(item.code, counted));
  const cited = String(rows.reduce((all, row) => all + row.cited, 0));
  if (average === null) return [paragraph(texts.sectionEmpty({ items: count, points }))];
  return [
    paragraph(texts.section({ items: count, points, average, cited })),
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: texts.itemHeadings[0] ?? '', width: 1.1, align: 'center' },
        { heading: texts.itemHeadings[1] ?? '', width: 5 },
        { heading: texts.itemHeadings[2] ?? '', width: 1.1, align: 'center' },
        { heading: texts.itemHeadings[3] ?? '', width: 1.7, align: 'center' },
        { heading: texts.itemHeadings[4] ?? '', width: 1.7, align: 'center' },
        { heading: texts.itemHeadings[5] ?? '', width: 1.7, align: 'center' },
      ],
      rows: items.map((item, at) => [
        oneLine(item.code),
        oneLine(item.title),
        item.points ? formatDecimal(item.points) : words.none,
        rows[at]?.average ?? words.none,
        String(rows[at]?.full ?? 0),
        String(rows[at]?.cited ?? 0),
      ]),
    },
  ];
}

/** null: no village has a score there. */
function sectionAverage(title: string, kind: string, counted: readonly Counted[]): string | null {
  const scores = counted.flatMap(({ village, from }) => {
    const section = village.assessment.sections.find((one) => one.title === title && one.kind === kind);
    return section ? [from === 'verified' ? (section.verified ?? section.self) : section.self] : [];
  });
  const average = averageOf(scores);
  return average && formatDecimal(average);
}

function itemRow(
  code: string,
  counted: readonly Counted[],
): { readonly average: string | null; readonly full: number; readonly cited: number } {
  const entries = counted.flatMap(({ village, from }) => {
    const entry = village.assessment.items.find(({ item }) => item.code === code);
    return entry ? [{ entry, score: scoreOf(entry, from) }] : [];
  });
  const average = averageOf(entries.flatMap(({ score }) => (score ? [score] : [])));
  return {
    average: average && formatDecimal(average),
    full: entries.filter(({ entry, score }) => score && entry.item.points?.eq(score)).length,
    cited: entries.reduce((all, { entry }) => all + entry.evidence.found, 0),
  };
}

/** Bonus, deductions from the total, and vetoes where the scheme has them. */
function besides({ scheme }: Summary, counted: readonly Counted[]): readonly string[] {
  const sections = sectionsOf(scheme);
  const sums = sections
    .filter(({ kind }) => kind === 'bonus' || kind === 'penalty')
    .flatMap(({ title, kind }) => {
      const average = sectionAverage(title, kind, counted);
      return average === null ? [] : [texts.bonusText({ title: oneLine(title), average })];
    });
  if (!scheme.vetoEnabled || counted.length === 0) return sums;
  const vetoes = sections
    .filter(({ kind }) => kind === 'veto')
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      const names = counted.filter(({ village }) => isOccurred(village.assessment, item.code));
      return names.length === 0
        ? []
        : [
            texts.vetoes({
              title: oneLine(item.title),
              names: words.villages(names.map(({ name }) => name)),
            }),
          ];
    });
  const hasVetoes = sections.some(({ kind }) => kind === 'veto');
  return [...sums, ...(hasVetoes && vetoes.length === 0 ? [texts.noVetoes] : vetoes)];
}

function isOccurred({ items }: Counted['village']['assessment'], code: string): boolean {
  return occurredVetoes(items).some(({ item }) => item.code === code);
}

function nextSteps(summary: Summary, problems: Problems, mendBy: Text): readonly Text[] {
  const { missing, unreadable, duplicates } = reportingOf(summary);
  const { supervision, scheme } = summary;
  const cases = supervision.cases.filter(({ isOpen }) => isOpen);
  const strict = scheme.withoutEvidence === 'no-points';
  const count = String(problems.gapVillages);
  const steps: readonly Text[] = [
    ...(missing.length > 0 ? [texts.nextMissing({ names: words.villages(missing) })] : []),
    ...(unreadable > 0 ? [texts.nextUnread({ count: String(unreadable) })] : []),
    ...(duplicates.length > 0 ? [texts.nextDuplicates({ names: words.villages(duplicates) })] : []),
    ...(problems.findingVillages > 0
      ? [texts.nextFindings({ count: String(problems.findingVillages), by: mendBy })]
      : []),
    ...(problems.gapVillages > 0
      ? [strict ? texts.nextEvidenceStrict({ count }) : texts.nextEvidence({ count })]
      : []),
    ...(problems.losses.length > 0
      ? [
          texts.nextLosses({
            items: problems.losses
              .slice(0, 3)
              .map(({ item }) => oneLine(item.title))
              .join('、'),
          }),
        ]
      : []),
    ...(supervision.villages.length + cases.length > 0
      ? [
          texts.nextSupervision({
            villages: String(supervision.villages.length),
            cases: String(cases.length),
          }),
        ]
      : []),
  ];
  return steps.length > 0 ? steps : [texts.nextNothing];
}
