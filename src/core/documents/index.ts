/** The documents that are made of a summary. */
import type { PaperContext } from './context';
import { evidenceIndex } from './evidence-index';
import type { DocumentId } from './ids';
import { notice } from './notice';
import { rectifications } from './rectification';
import { report } from './report';
import { summaries } from './summaries';
import type { DocumentDesign } from './types';

export type { PaperContext } from './context';

const MAKE: Readonly<Record<DocumentId, (context: PaperContext) => readonly DocumentDesign[]>> = {
  report: (context) => [report(context)],
  notice: (context) => [notice(context)],
  rectification: rectifications,
  summaries: (context) => [summaries(context)],
  evidence: (context) => [evidenceIndex(context)],
};

export interface MadeDocument {
  readonly id: DocumentId;
  readonly design: DocumentDesign;
}

/** In the order of `wanted`; 整改通知书 is one a village, and none where nothing is to be mended. */
export function documentsOf(context: PaperContext, wanted: readonly DocumentId[]): readonly MadeDocument[] {
  return wanted.flatMap((id) => MAKE[id](context).map((design) => ({ id, design })));
}
