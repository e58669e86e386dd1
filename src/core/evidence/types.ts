/** Evidence (佐证): what an item requires, what the register lists, what the folder holds. */
import type { EvidenceRequirement } from '../scheme/types';

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
}

/** The evidence folder of one village. */
export interface EvidenceFolder {
  readonly files: readonly EvidenceFile[];
}

/** One requirement against what the village cites. */
export interface RequirementState {
  readonly requirement: EvidenceRequirement;
  /** Pieces needed, projects multiplied in. */
  readonly needed: number;
  readonly found: number;
  /** Months (1–12) or quarters (1–4) of the period without a piece; empty when spread does not matter. */
  readonly gaps: readonly number[];
}

export interface EvidenceCount {
  /** Pieces cited that the register lists. */
  readonly found: number;
  readonly needed: number;
  readonly requirements: readonly RequirementState[];
}
