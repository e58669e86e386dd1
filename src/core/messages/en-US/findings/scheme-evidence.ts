import type { schemeEvidence as zhCN } from '../../zh-CN/findings/scheme-evidence';

/** The evidence a scheme asks for: too much, twice, or what no program can see. */
export const schemeEvidence: typeof zhCN = {
  'scheme-evidence/by-hand': ({ words }) => ({
    message: `${words.join(', ')}: no program can see it. It is told to villages and checked by people.`,
    found: words.join(', '),
    expected: '',
    remedy: 'Nothing is to be done; look at the originals when verifying.',
  }),
  'scheme-burden': ({ pieces, most }) => ({
    message: `Every village has to hand in ${pieces} pieces of evidence at least; more than ${most} are very many.`,
    found: pieces,
    expected: `at most ${most}`,
    remedy:
      'Central rules on reducing the burden at the grass roots forbid demanding traces of work beyond need (过度留痕). See what can be left out, joined, or taken from systems by the township itself.',
  }),
  'scheme-burden/same': ({ document, codes }) => ({
    message: `“${document}” is asked for in ${codes.join(', ')}. One piece is enough: each item cites the same number.`,
    found: codes.join(', '),
    expected: 'one piece for several items',
    remedy: 'Nothing is to be done; where different papers are meant, say which.',
  }),
};
