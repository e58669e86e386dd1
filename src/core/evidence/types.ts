/** Evidence (佐证): what an item requires, what the register lists, what the folder holds. */
import type { RegisterRow } from '../recognise/types';
import type { EvidenceRequirement } from '../scheme/types';
import type { DocumentSet } from './documents';

/** A kind of file told from its first bytes, whatever its name says. */
export type FileKind =
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'webp'
  | 'heic'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'ofd'
  | 'zip'
  | 'rar'
  | '7z'
  | 'ole' // .doc, .xls, .ppt, .wps, .et of before 2007
  | 'mp4'
  | 'mp3'
  | 'text'
  | 'unknown';

export interface EvidenceFile {
  /** Relative to the village's evidence folder, "/" between the parts, as the disk spells it. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly kind: FileKind;
  /** SHA-256 of the contents in lower-case hexadecimal digits. */
  readonly sha256: string;
  /**
   * How a photograph looks from afar (core/pictures): 64 digits 0 or 1, then 32 × 32 greys as hexadecimal digits. Absent: not a
   * picture, or not comparable.
   */
  readonly picture?: string;
}

/** The evidence folder of one village. */
export interface EvidenceFolder {
  readonly files: readonly EvidenceFile[];
}

/** One requirement against what the village cites. */
export interface RequirementState {
  readonly requirement: EvidenceRequirement;
  /** Pieces that the points claimed need, projects multiplied in; all that the scheme asks while no score is known. */
  readonly needed: number;
  /** Pieces cited that are of one of the kinds asked; different documents of a set; units such as 户 where those count. */
  readonly found: number;
  /** Months (1–12), quarters (1–4) or half-years (1–2) without a piece; empty when spread does not matter or is met. */
  readonly gaps: readonly number[];
  /** Documents of a set that no piece is; projects that lack evidence, where the pieces say whose they are. */
  readonly missing: readonly string[];
  /** Documents found only by a similar name. */
  readonly doubtful: DocumentSet['doubtful'];
}

export interface EvidenceCount {
  /** Pieces cited that the register lists, of whatever kind. */
  readonly found: number;
  readonly needed: number;
  readonly requirements: readonly RequirementState[];
}

/** What an item cites. A piece is cited from either side: 佐证编号 in 自评表 or 对应项目 in 佐证清单. */
export interface CitedEvidence {
  /** Rows of the register, each once. */
  readonly rows: readonly RegisterRow[];
  /** Numbers in 佐证编号 that the register lacks, as written. */
  readonly unknown: readonly string[];
}

/** The register indexed once, so that no check searches it row by row. */
export interface EvidenceIndex {
  /** Every row of the register under its number (see evidence/number.ts); several rows where a number is given twice. */
  readonly byNumber: ReadonlyMap<string, readonly RegisterRow[]>;
  /** By item code. */
  readonly byItem: ReadonlyMap<string, CitedEvidence>;
  /** Codes of the items that cite a row, in the scheme's order. */
  readonly citedBy: ReadonlyMap<RegisterRow, readonly string[]>;
}
