/** The groups that a table's items stand in, as its captions open them. */
import { BONUS_CAPTION, DEDUCTION_CAPTION, VETO_CAPTION } from '../../vocabulary/import-words';
import { captionPoints, captionTitle } from '../points';
import { readable } from '../text/readable';
import type { WrittenPoints } from '../types';
import type { HeadingBlock } from './headings';
import type { Layout } from './layout';
import type { RubricView, Shown } from './view';

export type GroupKind = 'regular' | 'bonus' | 'veto' | 'deduction';

/** A group of items under one caption. */
export interface Group {
  readonly title: string;
  readonly kind: GroupKind;
  readonly shown: Shown | null;
  /** What the caption says its items add up to. */
  readonly points: WrittenPoints | null;
  /** What the 小计 below it says. */
  subtotal: { readonly points: WrittenPoints; readonly shown: Shown } | null;
}

export class Groups {
  readonly all: Group[] = [];
  private caption: Group | null = null;
  /** What a caption over the whole table said: the captions beside the items stand under it. */
  private over: GroupKind = 'regular';

  constructor(private readonly view: RubricView) {}

  /** A table headed 加分项目 holds bonus items without any other caption. */
  headed({ columns, top }: HeadingBlock): void {
    const heading = columns.find(({ text }) => BONUS_CAPTION.test(text) || /^否决/.test(text));
    if (!heading || this.caption?.kind === 'bonus' || this.caption?.kind === 'veto') return;
    if (
      columns.some(({ role, text }) => role === 'points' && !BONUS_CAPTION.test(text)) &&
      heading.role !== 'title' &&
      heading.role !== 'content'
    )
      return;
    const shown = this.view.at(top, heading.column) ?? null;
    this.over = kindOf(heading.text);
    this.begin({ title: captionTitle(heading.text), shown, points: null, text: heading.text });
  }

  /** A caption in a row of its own. */
  captioned({ shown, points }: { shown: Shown; points: WrittenPoints | null }): void {
    this.over = kindOf(shown.text);
    this.begin({ title: captionTitle(shown.text), shown, points, text: shown.text });
  }

  /** The group that the item in this row stands in. */
  of(row: number, layout: Layout): Group {
    const shown = layout.section === null ? undefined : this.view.shown(row, layout.section);
    if (shown) {
      const title = captionTitle(shown.text);
      if (title !== '' && this.caption?.shown !== shown)
        return this.begin({ title, shown, points: captionPoints(shown.text), text: shown.text });
    }
    return (
      this.caption ?? this.begin({ title: '', shown: null, points: null, text: this.view.view.sheet.name })
    );
  }

  /** Of several 小计 below a group, the first is its own. */
  subtotal(written: NonNullable<Group['subtotal']>): void {
    const group = this.all.at(-1);
    if (group && !group.subtotal) group.subtotal = written;
  }

  private begin({
    title,
    shown,
    points,
    text,
  }: {
    title: string;
    shown: Shown | null;
    points: WrittenPoints | null;
    text: string;
  }): Group {
    // The same caption again, as after a page break, goes on.
    const known = this.all.at(-1);
    if (
      known?.title === title &&
      (known.points === null || points === null || known.points.value.eq(points.value))
    ) {
      this.caption = known;
      return known;
    }
    const kind = kindOf(text);
    const group: Group = {
      title,
      kind: kind === 'regular' ? this.over : kind,
      shown,
      points,
      subtotal: null,
    };
    this.all.push(group);
    this.caption = group;
    return group;
  }
}

function kindOf(text: string): GroupKind {
  const plain = readable(text);
  if (DEDUCTION_CAPTION.test(plain)) return 'deduction';
  if (VETO_CAPTION.test(plain)) return 'veto';
  return BONUS_CAPTION.test(plain) ? 'bonus' : 'regular';
}
