/** The findings in the order of a to-do list: those of one item together, the worst item first. */
import type { ReadableAssessment, SectionTotal } from '../../../core/assessment';
import type { Messages } from '../../../core/messages';
import { plain } from '../plain';
import { KINDS, type FindingKind } from '../../../core/checks/kind';
import type { FindingView } from './finding-view';

export interface Filter {
  readonly kind: FindingKind | null;
  /** See `sectionKey`. */
  readonly section: string | null;
}

export const NO_FILTER: Filter = { kind: null, section: null };

export interface FindingGroup {
  readonly key: string;
  /** "2.1 监控预警", "合计" or the sheet. */
  readonly title: string;
  readonly findings: readonly FindingView[];
}

export interface KindCount {
  readonly kind: FindingKind;
  /** Items for missing evidence, places for all else. */
  readonly count: number;
}

/** A bonus section may be called like a regular one. */
export function sectionKey({ title, kind }: Pick<SectionTotal, 'title' | 'kind'>): string {
  return `${kind}/${title}`;
}

/** Every kind but notes is counted even when there is none: that nothing is missing is worth knowing. */
export function countKinds(views: readonly FindingView[]): readonly KindCount[] {
  return KINDS.map((kind) => {
    const those = views.filter((view) => view.kind === kind);
    const items = new Set(those.map(({ finding, key }) => finding.place.item ?? key));
    return { kind, count: kind === 'no-evidence' ? items.size : those.length };
  }).filter(({ kind, count }) => count > 0 || kind !== 'note');
}

export function filterFindings(
  views: readonly FindingView[],
  { kind, section }: Filter,
  { items }: ReadableAssessment,
): readonly FindingView[] {
  const codes = new Set(
    items
      .filter(
        ({ item }) =>
          item.kind !== 'veto' && sectionKey({ title: item.section, kind: item.kind }) === section,
      )
      .map(({ item }) => item.code),
  );
  return views.filter(
    (view) =>
      (kind === null || view.kind === kind) && (section === null || codes.has(view.finding.place.item ?? '')),
  );
}

export function groupFindings(
  views: readonly FindingView[],
  { items }: Pick<ReadableAssessment, 'items'>,
  messages: Messages,
): readonly FindingGroup[] {
  const titles = new Map(items.map(({ item }) => [item.code, item.title]));
  const groups = new Map<string, FindingView[]>();
  for (const view of views) {
    const title = titleOf(view, titles, messages);
    const group = groups.get(title);
    if (group) group.push(view);
    else groups.set(title, [view]);
  }
  return [...groups].map(([title, findings]) => ({ key: title, title, findings }));
}

function titleOf(
  { finding: { place, params, checkId } }: FindingView,
  titles: ReadonlyMap<string, string>,
  { pane: { check: texts } }: Messages,
): string {
  const { item, sheet } = place;
  if (item !== undefined) {
    const named = titles.get(item) ?? (typeof params.title === 'string' ? params.title : '');
    return plain(`${item} ${named}`.trim());
  }
  if (/^(sub)?total-/.test(checkId)) return texts.totals;
  return sheet === undefined ? texts.wholeWorkbook : plain(sheet);
}
