/** 问题清单: every finding, with a link to its cell in the village's file. */
import { kindOf } from '../../checks/kind';
import type { Finding } from '../../checks/types';
import { describe } from '../../messages/describe';
import { FINDING_COLUMNS, KIND_WORDS, SUMMARY_TABLES } from '../../vocabulary/summary-workbook';
import { KIND_STYLES } from '../kind-styles';
import type { SheetDesign } from '../types';
import type { SummaryContext } from './context';
import type { LinkedContent } from '../layout/table';
import { tableSheet } from './table-sheet';

export function findingsSheet(context: SummaryContext): SheetDesign {
  const { summary, messages } = context;
  const villageOf = new Map<string, string>();
  for (const { village, assessment } of summary.villages) villageOf.set(assessment.file, village);
  return tableSheet(
    {
      name: SUMMARY_TABLES.findings,
      title: messages.summary.findingsTitle,
      hint: messages.summary.findingsHint,
      headings: Object.values(FINDING_COLUMNS),
      widths: [9, 11, 18, 11, 9, 17, 40, 16, 22, 40],
      rows: summary.findings.map((finding) => row(finding, villageOf, context)),
      frozenColumns: 2,
    },
    context,
  );
}

function row(
  finding: Finding,
  villageOf: ReadonlyMap<string, string>,
  context: SummaryContext,
): readonly LinkedContent[] {
  const { place, params } = finding;
  const kind = kindOf(finding);
  const { message, found, expected, remedy } = describe(finding, context.messages);
  const { file = '', sheet = '', cell = '', item = '' } = place;
  const named = typeof params.village === 'string' ? params.village : context.messages.summary.batch;
  const title = item !== '' && typeof params.title === 'string' ? ` ${params.title}` : '';
  return [
    [KIND_WORDS[kind], KIND_STYLES[kind]],
    [villageOf.get(file) ?? (file === '' ? named : ''), 'text'],
    [file, 'text'],
    [sheet, 'textCenter'],
    linked(finding, cell, context),
    [`${item}${title}`, 'text'],
    [message, 'text'],
    [found, 'text'],
    [expected, 'text'],
    [remedy, 'text'],
  ];
}

function linked({ place }: Finding, cell: string, { link, messages }: SummaryContext): LinkedContent {
  const target = cell === '' ? null : link(place);
  return target === null
    ? [cell, 'textCenter']
    : [cell, 'link', { target, tooltip: messages.summary.openCell }];
}
