/** 考核情况通报: what the villages scored, and what the scheme proposes to praise or to criticise. A person decides. */
import { formatDecimal } from '../decimal';
import { documents as words } from '../messages/zh-CN/documents';
import { formatCondition } from '../scheme/policies/conditions';
import type { Condition } from '../scheme/policies/types';
import type { Summary, VillageSummary } from '../summary/types';
import type { PaperContext } from './context';
import { countedVillages, lossesOf, originOf, reportingOf, subjectOf } from './facts';
import { finished } from './finish';
import { overallBlocks } from './overall';
import { paperTexts } from './papers';
import { hasSomethingToMend } from './to-mend';
import { chapters, oneLine } from './text';
import { type Block, type DocumentDesign, type TableColumn, type Text, toFill } from './types';

const texts = words.notice;
const MOST_LOSSES = 3;

export function notice({ summary, madeOn }: PaperContext): DocumentDesign {
  const { scheme } = summary;
  const papers = paperTexts(scheme, madeOn);
  const chapter = chapters();
  const title = (text: string): Block => ({ kind: 'heading', level: 1, text: chapter() + text });
  const decisions = decisionsOf(summary);
  const { missing } = reportingOf(summary);
  const hasResults = countedVillages(summary).length > 0;
  return finished(
    {
      fileName: texts.fileName,
      title: texts.title({ subject: subjectOf(scheme) }),
      number: papers.number,
      letterhead: papers.letterhead,
      blocks: [
        { kind: 'addressee', text: words.toVillages },
        paragraph(texts.intro({ scheme: oneLine(scheme.title) })),
        title(texts.overall),
        ...overallBlocks(summary),
        ...(hasResults ? [title(texts.results), ...resultBlocks(summary)] : []),
        ...(decisions.length > 0 ? [title(texts.decisions), ...decisions.map(paragraph)] : []),
        title(texts.tasks),
        ...(summary.villages.some(hasSomethingToMend)
          ? [paragraph(texts.mend({ by: papers.mendBy, office: papers.office }))]
          : []),
        ...(missing.length > 0 ? [paragraph(texts.send({ names: words.villages(missing) }))] : []),
        paragraph(texts.keep),
        papers.signature,
      ],
    },
    scheme,
    papers.contact,
  );
}

const paragraph = (text: Text): Block => ({ kind: 'paragraph', text });

function resultBlocks(summary: Summary): readonly Block[] {
  const { scheme, villages } = summary;
  const counted = countedVillages(summary);
  const { headings } = texts;
  const hasGrades = villages.some(({ grading }) => grading.grade !== null);
  const isRanked = scheme.rankingEnabled;
  const others = villages.filter(({ grading }) => grading.final === null);
  const columns: readonly TableColumn[] = [
    { heading: isRanked ? headings.rank : headings.number, width: 1.2, align: 'center' },
    { heading: headings.village, width: 2.6 },
    { heading: headings.score, width: 1.5, align: 'center' },
    ...(hasGrades ? [{ heading: headings.grade, width: 1.2, align: 'center' as const }] : []),
    { heading: headings.losses, width: 6 },
  ];
  return [
    paragraph(isRanked ? texts.ranked({ origin: words.scores.origin[originOf(counted)] }) : texts.listed),
    {
      kind: 'table',
      caption: '',
      columns,
      rows: counted.map((one, at) => [
        isRanked ? String(one.village.grading.rank ?? words.none) : String(at + 1),
        one.name,
        formatDecimal(one.final),
        ...(hasGrades ? [oneLine(one.village.grading.grade ?? words.none)] : []),
        lossText(one),
      ]),
    },
    ...(others.length > 0 ? [paragraph(texts.notCounted({ names: distinctNames(others).join('、') }))] : []),
  ];
}

function lossText(one: Parameters<typeof lossesOf>[0]): string {
  const losses = lossesOf(one);
  if (losses.length === 0) return texts.noLoss;
  const shown = losses.slice(0, MOST_LOSSES).map(({ item, points }) =>
    texts.loss({
      code: oneLine(item.code),
      title: oneLine(item.title),
      points: formatDecimal(points),
    }),
  );
  return shown.join('；') + (losses.length > MOST_LOSSES ? texts.more({ count: String(losses.length) }) : '');
}

function distinctNames(villages: readonly VillageSummary[]): readonly string[] {
  return [...new Set(villages.map(({ village }) => oneLine(village)))];
}

/** 表扬, 批评: only by the scheme's own policies, and only once somebody has decided it. */
function decisionsOf({ villages }: Summary): readonly Text[] {
  const by: Text = [toFill(words.blanks.decidedBy)];
  const named = (conditionsOf: (village: VillageSummary) => readonly Condition[]): string =>
    villages
      .filter((village) => conditionsOf(village).length > 0)
      .map((village) =>
        texts.because({
          name: oneLine(village.village),
          conditions: conditionsOf(village).map((condition) => oneLine(formatCondition(condition))),
        }),
      )
      .join('、');
  const [praised, blamed] = [
    named(({ grading }) => grading.commend),
    named(({ grading }) => grading.criticise),
  ];
  return [
    ...(praised === '' ? [] : [texts.commend({ by, names: praised })]),
    ...(blamed === '' ? [] : [texts.criticise({ by, names: blamed })]),
  ];
}
