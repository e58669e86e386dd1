/** Functions that answer cell by cell: ranges of the same size, or single cells and lines that serve every cell. */
import { texts, wrong } from './errors';
import { type Matrix, type Result, type Spill, type Value, isBlank } from './values';

/**
 * Cells that hold the same numbers and blanks are answered once: a column of scores has few different ones.
 * What cannot be answered is an error in its own cell; the other cells are answered all the same.
 * @param ranges null: left out
 * @param answer from one value of each range (undefined for one that was left out); throws CustomFunctions.Error
 * @throws CustomFunctions.Error #VALUE! when the sizes do not fit
 */
export function cellByCell(
  ranges: readonly (Matrix | null)[],
  answer: (values: readonly Value[]) => Result,
): Spill {
  const height = sizeOf(ranges.map((range) => range?.length ?? 1));
  const width = sizeOf(ranges.map((range) => range?.[0]?.length ?? 1));
  const isSingle = height * width === 1;
  const once = onceForSame(answer);
  return Array.from({ length: height }, (_row, down) =>
    Array.from({ length: width }, (_column, across) => {
      const values = ranges.map((range) => valueAt(range, down, across));
      return isSingle ? answer(values) : errorOr(() => once(values));
    }),
  );
}

function valueAt(range: Matrix | null, down: number, across: number): Value {
  const line = range?.length === 1 ? range[0] : range?.[down];
  return line?.length === 1 ? line[0] : line?.[across];
}

function sizeOf(sizes: readonly number[]): number {
  const size = Math.max(...sizes);
  if (sizes.some((each) => each !== 1 && each !== size)) throw wrong(texts().sizes);
  return size;
}

/** The answer, or the error that it throws, for one cell among many. */
export function errorOr(answer: () => Result): Result {
  try {
    return answer();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}

/** For the length of one call: nothing is kept after it. */
function onceForSame(answer: (values: readonly Value[]) => Result): (values: readonly Value[]) => Result {
  const known = new Map<string, Result>();
  return (values) => {
    if (!values.every((value) => typeof value === 'number' || isBlank(value))) return answer(values);
    const key = values.join(' ');
    const made = known.get(key);
    if (made !== undefined) return made;
    const result = answer(values);
    known.set(key, result);
    return result;
  };
}
