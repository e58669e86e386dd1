/** What the reading of one file may take before it is given up. */
export interface ReadingLimits {
  /** Seconds for one file. */
  readonly seconds: number;
  /** Megabytes of JavaScript heap for one file; buffers are bounded by the reader's own limits. */
  readonly megabytes: number;
}

/** A village's workbook takes milliseconds, on an old PC a second at most; a heap of this size fits into 4 GB of memory. */
export const READING_LIMITS: ReadingLimits = { seconds: 20, megabytes: 512 };
/** What --timeout accepts. */
export const MOST_SECONDS = 3600;
