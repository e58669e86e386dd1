/** The rows of one sheet's tables as they stand, before points and rules are read. */
import { joinLines } from '../points';
import { readable } from '../text/readable';
import type { DoubtReport, WrittenPoints } from '../types';
import { type Group, Groups } from './groups';
import { guessedBlock } from './guess';
import { type HeadingBlock, headingBlocks } from './headings';
import { type Layout, besides, layoutOf } from './layout';
import { lineOf, numbersSections, totalIn } from './lines';
import type { RubricView, Shown } from './view';

export interface RawItem {
  readonly view: RubricView;
  readonly row: number;
  readonly group: Group;
  readonly number: string;
  readonly numberShown: Shown | undefined;
  readonly title: Shown | undefined;
  /** The cell that begins the item. */
  readonly main: Shown;
  readonly content: Shown | undefined;
  readonly points: Shown | undefined;
  readonly isWeight: boolean;
  /** The sentences of the rule, one a row. */
  readonly standard: Shown[];
  /** A note beside it, which may hold a rule or points. */
  readonly remark: string;
  readonly added: readonly string[];
  readonly evidence: string;
  readonly mode: string;
  readonly department: string;
}

export interface RawTable {
  readonly items: readonly RawItem[];
  readonly groups: readonly Group[];
  readonly totals: readonly {
    readonly of: 'bonus' | 'total';
    readonly points: WrittenPoints;
    readonly shown: Shown;
  }[];
  readonly notes: readonly Shown[];
  /** Rows above the headings. */
  readonly preamble: readonly Shown[];
  readonly headings: readonly HeadingBlock[];
}

/** null when the sheet holds no rubric. @param guesses whether columns may be told by what stands in them */
export function readTables(view: RubricView, guesses: boolean, report: DoubtReport): RawTable | null {
  let blocks = headingBlocks(view);
  if (blocks.length === 0) {
    const guessed = guesses ? guessedBlock(view, report) : null;
    if (!guessed) return null;
    blocks = [guessed];
  }
  const [head] = blocks;
  if (!head) return null;
  const preamble = view.rows.filter((row) => row < head.top).flatMap((row) => view.written(row));
  const reading = new Reading(view, report);
  for (const shown of preamble) reading.aboveTable(shown);
  for (const run of runsOf(blocks)) {
    const [block] = run;
    if (!block) continue;
    const last = run.at(-1) ?? block;
    const end = blocks[blocks.indexOf(last) + 1]?.top ?? Infinity;
    const isHeading = (row: number): boolean => run.some(({ top, bottom }) => row >= top && row <= bottom);
    const rows = view.rows.filter((row) => row > block.bottom && row < end && !isHeading(row));
    reading.table(block, rows);
  }
  return { ...reading.result(), preamble, headings: blocks };
}

/** Headings that repeat the ones before, as at a page break, make no new table. */
function runsOf(blocks: readonly HeadingBlock[]): readonly (readonly HeadingBlock[])[] {
  const key = ({ columns }: HeadingBlock): string =>
    JSON.stringify(columns.map(({ column, role, text }) => [column, role ?? readable(text)]));
  const runs: HeadingBlock[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run?.[0] && key(run[0]) === key(block)) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

class Reading {
  private readonly items: RawItem[] = [];
  private readonly groups: Groups;
  private readonly totals: { of: 'bonus' | 'total'; points: WrittenPoints; shown: Shown }[] = [];
  private readonly notes: Shown[] = [];

  constructor(
    private readonly view: RubricView,
    private readonly report: DoubtReport,
  ) {
    this.groups = new Groups(view);
  }

  result(): Omit<RawTable, 'preamble' | 'headings'> {
    const { items, groups, totals, notes } = this;
    return { items, groups: groups.all, totals, notes };
  }

  /** 考评总分：100 may stand above the table. */
  aboveTable(shown: Shown): void {
    const total = totalIn(shown.text);
    if (total?.of === 'total' && total.points) this.totals.push({ of: 'total', points: total.points, shown });
  }

  table(block: HeadingBlock, rows: readonly number[]): void {
    const layout = layoutOf(this.view, block.columns, rows);
    for (const { column, text } of layout.unknown)
      this.report(
        'column-ignored',
        { heading: joinLines(text) },
        this.view.place(block.bottom, column),
        'info',
      );
    this.groups.headed(block);
    const numbered = numbersSections(this.view, layout, rows);
    for (const row of rows) this.line(row, layout, numbered);
  }

  private line(row: number, layout: Layout, numbered: boolean): void {
    const line = lineOf(this.view, row, layout, numbered);
    switch (line.kind) {
      case 'caption':
        this.groups.captioned(line);
        break;
      case 'total':
        this.total(line);
        break;
      case 'note':
        this.notes.push(line.shown);
        break;
      case 'item':
        this.item(row, layout);
        break;
      case 'more':
        this.more(row, layout);
        break;
      case 'other':
        this.report(
          'row-skipped',
          { text: joinLines(line.shown.text) },
          this.view.placeOf(line.shown),
          'warning',
        );
        break;
      case 'signing':
      case 'empty':
        break;
    }
  }

  private total({
    of,
    points,
    shown,
  }: {
    of: 'section' | 'bonus' | 'total';
    points: WrittenPoints | null;
    shown: Shown;
  }): void {
    if (!points) return;
    if (of !== 'section') this.totals.push({ of, points, shown });
    else this.groups.subtotal({ points, shown });
  }

  private item(row: number, layout: Layout): void {
    const main = this.view.at(row, layout.item);
    if (!main) return;
    const show = (column: number | null): Shown | undefined =>
      column === null ? undefined : this.view.shown(row, column);
    const text = (column: number | null): string => show(column)?.text ?? '';
    const number = layout.code === null ? undefined : this.view.at(row, layout.code);
    const standard = show(layout.standard);
    this.items.push({
      view: this.view,
      row,
      group: this.groups.of(row, layout),
      number: number?.text ?? '',
      numberShown: number,
      title: show(layout.title),
      main,
      content: show(layout.content),
      points: layout.points ? show(layout.points.column) : undefined,
      isWeight: layout.isWeight,
      standard: standard ? [standard] : [],
      remark: text(layout.remark),
      added: layout.added.map((headed) => besides(this.view, row, headed)).filter((one) => one !== ''),
      evidence: text(layout.evidence),
      mode: layout.mode ? besides(this.view, row, layout.mode) : '',
      department: joinLines(text(layout.department)),
    });
  }

  private more(row: number, layout: Layout): void {
    const last = this.items.at(-1);
    const standard = layout.standard === null ? undefined : this.view.at(row, layout.standard);
    const shown = standard ?? (layout.content === null ? undefined : this.view.at(row, layout.content));
    if (last && shown) {
      last.standard.push(shown);
      return;
    }
    if (shown)
      this.report('row-skipped', { text: joinLines(shown.text) }, this.view.placeOf(shown), 'warning');
  }
}
