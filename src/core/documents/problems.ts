/** 存在问题: from points lost, findings and lacking evidence, grouped by item. */
import { kindOf } from '../checks/kind';
import type { Finding } from '../checks/types';
import { formatDecimal, sum } from '../decimal';
import { documents as words } from '../messages/zh-CN/documents';
import type { Item } from '../scheme/types';
import type { Summary } from '../summary/types';
import { type ItemLoss, countedVillages, lossesByItem, reportingOf } from './facts';
import { oneLine, parts } from './text';
import type { Block } from './types';

const MOST_LOSSES = 10;

interface FindingGroup {
  /** null: findings of no item. */
  readonly item: Item | null;
  readonly wrong: number;
  readonly unfilled: number;
  readonly reminder: number;
  readonly villages: number;
}

export interface Problems {
  /** What did not come as it should: a sentence; null: everything did. */
  readonly reporting: string | null;
  readonly losses: readonly ItemLoss[];
  readonly groups: readonly FindingGroup[];
  /** With findings to mend; evidence is counted apart. */
  readonly findingVillages: number;
  readonly gaps: readonly { readonly item: Item; readonly villages: readonly string[] }[];
  readonly gapVillages: number;
}

export function problemsOf(summary: Summary): Problems {
  const { scheme, villages } = summary;
  const reporting = reportingOf(summary);
  const isComplete = reporting.missing.length + reporting.unreadable + reporting.duplicates.length === 0;
  const found = villages.flatMap(({ village, assessment }) =>
    assessment.findings.filter(isToMend).map((finding) => ({ village: oneLine(village), finding })),
  );
  const gaps = scheme.items
    .map((item) => ({
      item,
      villages: distinct(
        villages
          .filter(({ evidenceGaps }) => evidenceGaps.has(item.code))
          .map(({ village }) => oneLine(village)),
      ),
    }))
    .filter((gap) => gap.villages.length > 0);
  return {
    reporting: isComplete
      ? null
      : words.report.reportingText({
          missing: named(reporting.missing),
          unreadable: { count: reporting.unreadable, names: [] },
          duplicates: named(reporting.duplicates),
        }),
    losses: lossesByItem(countedVillages(summary)),
    groups: groupsOf(found, scheme.items),
    findingVillages: distinct(found.map(({ village }) => village)).length,
    gaps,
    gapVillages: distinct(gaps.flatMap((gap) => gap.villages)).length,
  };
}

const named = (names: readonly string[]) => ({ count: names.length, names });

function isToMend(finding: Finding): boolean {
  const kind = kindOf(finding);
  return kind === 'wrong' || kind === 'unfilled' || kind === 'reminder';
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function groupsOf(
  found: readonly { readonly village: string; readonly finding: Finding }[],
  items: readonly Item[],
): readonly FindingGroup[] {
  const codes = new Set(items.map(({ code }) => code));
  return [...items, null].flatMap((item): readonly FindingGroup[] => {
    const own = found.filter(({ finding: { place } }) =>
      item ? place.item === item.code : place.item === undefined || !codes.has(place.item),
    );
    if (own.length === 0) return [];
    const count = (kind: string): number => own.filter(({ finding }) => kindOf(finding) === kind).length;
    return [
      {
        item,
        wrong: count('wrong'),
        unfilled: count('unfilled'),
        reminder: count('reminder'),
        villages: distinct(own.map(({ village }) => village)).length,
      },
    ];
  });
}

const name = ({ code, title }: Item): string =>
  words.itemName({ code: oneLine(code), title: oneLine(title) });

export function problemBlocks(problems: Problems): readonly Block[] {
  const texts = words.report;
  const part = parts();
  const group = (title: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: part() + title }, ...blocks];
  const blocks = [
    ...group(
      texts.reportingTitle,
      problems.reporting === null ? [] : [{ kind: 'paragraph', text: problems.reporting }],
    ),
    ...group(texts.lossTitle, lossBlocks(problems)),
    ...group(texts.findingTitle, findingBlocks(problems)),
    ...group(texts.evidenceTitle, gapBlocks(problems)),
  ];
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: texts.noProblems }];
}

function lossBlocks({ losses }: Problems): readonly Block[] {
  if (losses.length === 0) return [];
  const texts = words.report;
  const shown = losses.slice(0, MOST_LOSSES);
  const [code = '', title = '', villages = '', points = ''] = texts.lossHeadings;
  const all = texts.lossText({
    items: String(losses.length),
    points: formatDecimal(sum(losses.map((loss) => loss.points))),
  });
  const first = shown.length < losses.length ? texts.lossFirst({ count: String(shown.length) }) : '';
  return [
    { kind: 'paragraph', text: all + first },
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: code, width: 1.2, align: 'center' },
        { heading: title, width: 6 },
        { heading: villages, width: 1.8, align: 'center' },
        { heading: points, width: 1.8, align: 'center' },
      ],
      rows: shown.map((loss) => [
        oneLine(loss.item.code),
        oneLine(loss.item.title),
        String(loss.villages),
        formatDecimal(loss.points),
      ]),
    },
  ];
}

function findingBlocks({ groups, findingVillages }: Problems): readonly Block[] {
  if (groups.length === 0) return [];
  const texts = words.report;
  const total = (kind: 'wrong' | 'unfilled' | 'reminder'): string =>
    String(groups.reduce((all, group) => all + group[kind], 0));
  const [item = '', ...counts] = texts.findingHeadings;
  return [
    {
      kind: 'paragraph',
      text: texts.findingText({
        wrong: total('wrong'),
        unfilled: total('unfilled'),
        reminder: total('reminder'),
        count: String(findingVillages),
      }),
    },
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: item, width: 5.2 },
        ...counts.map((heading) => ({ heading, width: 1.5, align: 'center' as const })),
      ],
      rows: groups.map((group) => [
        group.item ? name(group.item) : texts.wholeTable,
        String(group.wrong),
        String(group.unfilled),
        String(group.reminder),
        String(group.villages),
      ]),
    },
  ];
}

function gapBlocks({ gaps, gapVillages }: Problems): readonly Block[] {
  if (gaps.length === 0) return [];
  const texts = words.report;
  const [item = '', count = '', villages = ''] = texts.evidenceHeadings;
  return [
    {
      kind: 'paragraph',
      text: texts.evidenceText({ items: String(gaps.length), count: String(gapVillages) }),
    },
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: item, width: 4.5 },
        { heading: count, width: 1.1, align: 'center' },
        { heading: villages, width: 5 },
      ],
      rows: gaps.map((gap) => [name(gap.item), String(gap.villages.length), words.villages(gap.villages)]),
    },
  ];
}
