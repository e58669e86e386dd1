/** Which column holds what, once headings that may mean two things are settled by what stands below them. */
import { plainHeading } from '../../recognise/heading-text';
import { SCORE_COLUMNS } from '../../vocabulary/columns';
import { joinLines } from '../points';
import type { RubricView } from './view';
import { type Columns, type HeadedColumn, columnsByRole } from './roles';

export interface Layout {
  readonly code: number | null;
  /** The caption of the group (一级指标). */
  readonly section: number | null;
  /** The name of the item (or of several items: its cells then reach over them). */
  readonly title: number | null;
  /** The column whose cells begin items. */
  readonly item: number;
  readonly content: number | null;
  readonly points: HeadedColumn | null;
  readonly isWeight: boolean;
  readonly standard: number | null;
  readonly evidence: number | null;
  readonly department: number | null;
  /** Columns whose text belongs to the content, with their heading before it. */
  readonly added: readonly HeadedColumn[];
  /** Columns whose text belongs to the evidence wished for. */
  readonly mode: HeadedColumn | null;
  readonly remark: number | null;
  readonly unknown: readonly HeadedColumn[];
  readonly first: number;
  readonly last: number;
}

/** A column whose texts are so long, on average, holds sentences. */
const SENTENCE = 8;
/** A caption column has far fewer cells of its own than the items it groups. */
const SPARSE = 0.75;

/** @param rows those below the headings */
export function layoutOf(view: RubricView, headed: readonly HeadedColumn[], rows: readonly number[]): Layout {
  const columns = columnsByRole(headed);
  // A caption may stand once, merged, or again beside every item: what counts is how many there are.
  const count = (column: number): number =>
    new Set(rows.flatMap((row) => view.at(row, column)?.text ?? [])).size;
  const length = (column: number): number => {
    const texts = rows.flatMap((row) => view.at(row, column)?.text ?? []);
    return texts.reduce((total, text) => total + text.length, 0) / Math.max(1, texts.length);
  };
  const { standard, target, mode } = sentencesOf(columns, length);
  const names = namesOf(columns, count, standard);
  const at = headed.map(({ column }) => column);
  const points = columns.points?.[0] ?? columns.weight?.[0] ?? null;
  return {
    code: columns.code?.[0]?.column ?? null,
    ...names,
    points,
    isWeight: columns.points === undefined && points !== null,
    standard: standard === names.item ? null : standard,
    evidence: columns.evidence?.[0]?.column ?? null,
    department: columns.department?.[0]?.column ?? null,
    added: target,
    mode,
    remark: columns.remark?.[0]?.column ?? null,
    unknown: headed.filter(({ role }) => role === null),
    first: Math.min(...at),
    last: Math.max(...at),
  };
}

/** 考核办法 and 标准 hold the rule where no other column does, and sentences stand there. */
function sentencesOf(columns: Columns, length: (column: number) => number) {
  const [mode = null] = columns.mode ?? [];
  // What a village was to reach stands in 目标数 of its own table, not of the rubric.
  const target = (columns.target ?? []).filter(({ text }) => plainHeading(text) !== SCORE_COLUMNS.target);
  const own = columns.standard?.[0]?.column ?? null;
  if (own !== null) return { standard: own, target, mode };
  const sentences = [...(mode ? [mode] : []), ...target].find(({ column }) => length(column) >= SENTENCE);
  return {
    standard: sentences?.column ?? null,
    target: target.filter((one) => one !== sentences),
    mode: mode === sentences ? null : mode,
  };
}

function namesOf(
  columns: Columns,
  count: (column: number) => number,
  standard: number | null,
): Pick<Layout, 'section' | 'title' | 'item' | 'content'> {
  const contents = (columns.content ?? []).map(({ column }) => column);
  // 考核内容 over two columns: the names stand in the first of them.
  const names = [
    ...[...(columns.section ?? []), ...(columns.title ?? [])].map(({ column }) => column),
    ...contents.slice(0, -1),
  ].sort((a, b) => a - b);
  const content = contents.at(-1) ?? null;
  const deepest = content ?? names.at(-1) ?? null;
  if (deepest === null || (content === null && names.length === 1 && fewer(count, deepest, standard))) {
    // Only a caption and the sentences beside it: the sentences are the items.
    return { section: deepest, title: null, item: standard ?? 0, content: standard };
  }
  const groups = names.filter((column) => column !== deepest);
  const [outer = null] = groups;
  const inner = groups.length > 1 ? (groups.at(-1) ?? null) : null;
  const isCaption =
    outer !== null &&
    (inner !== null ||
      columns.section?.some(({ column }) => column === outer) === true ||
      sparse(count, outer, deepest));
  return {
    section: isCaption ? outer : null,
    title: isCaption ? inner : outer,
    item: deepest,
    content,
  };
}

function sparse(count: (column: number) => number, column: number, than: number): boolean {
  return count(column) < count(than) * SPARSE;
}

function fewer(count: (column: number) => number, column: number, standard: number | null): boolean {
  return standard !== null && sparse(count, column, standard);
}

/** "目标值：95%": what stands in a column that has no place of its own in a scheme. */
export function besides(view: RubricView, row: number, { column, text: heading }: HeadedColumn): string {
  const text = view.shown(row, column)?.text ?? '';
  return text === '' ? '' : `${joinLines(heading)}：${joinLines(text)}`;
}
