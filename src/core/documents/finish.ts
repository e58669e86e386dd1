import { documents as words } from '../messages/zh-CN/documents';
import { masked } from '../personal-data/mask';
import type { Scheme } from '../scheme/types';
import type { PaperTexts } from './papers';
import { type Block, type DocumentDesign, toFill } from './types';

/** Points that are only an illustration are said to be so before anything else. */
function illustrative({ illustrative: isSo }: Pick<Scheme, 'illustrative'>): readonly Block[] {
  return isSo ? [{ kind: 'paragraph', text: [{ ...toFill(''), text: words.illustrative }] }] : [];
}

/**
 * Personal numbers are masked wherever they came from; only whom to call, which the township itself put into its scheme, is
 * shown as it is.
 * @param contact below the signature; null: none
 */
export function finished(
  design: DocumentDesign,
  scheme: Scheme,
  contact: PaperTexts['contact'] | null,
): DocumentDesign {
  const shown = masked(design);
  const at = shown.blocks.findIndex(({ kind }) => kind === 'signature') + 1;
  const own = contact && at > 0 ? [contact] : [];
  return {
    ...shown,
    blocks: [...illustrative(scheme), ...shown.blocks.slice(0, at), ...own, ...shown.blocks.slice(at)],
  };
}
