/** What a reader accepts before it refuses. No size that a file declares is trusted; these are counted. */
export interface ReadLimits {
  /** The file itself, in bytes. */
  readonly fileBytes: number;
  /** One inflated part, in bytes. */
  readonly partBytes: number;
  /** All inflated parts together, in bytes. */
  readonly totalBytes: number;
  /** A part may inflate to this many times its compressed size once it is over `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Entries in the archive. */
  readonly entries: number;
  readonly sheets: number;
  /** Cells that hold something, over all sheets. */
  readonly cells: number;
  readonly sharedStrings: number;
  /** Characters of all cells together: one text may stand in any number of them. */
  readonly characters: number;
}

/** Far above any village's workbook (some 100 kB), far below what harms an old PC. */
export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 64 << 20,
  partBytes: 64 << 20,
  totalBytes: 128 << 20,
  ratio: 200,
  ratioFrom: 4 << 20,
  entries: 10_000,
  sheets: 1_000,
  cells: 600_000,
  sharedStrings: 1_000_000,
  characters: 20_000_000,
};

/** For other formats than .xlsx: what reads them needs several times the memory for the same cells. */
export const FOREIGN_LIMITS: ReadLimits = {
  ...DEFAULT_LIMITS,
  fileBytes: 32 << 20,
  partBytes: 48 << 20,
  totalBytes: 96 << 20,
  cells: 300_000,
};
