import type { FindingKind } from '../../../core/checks/kind';

/** Shapes told apart without colour: a ring to be filled, a dot, a cross, a triangle, an i. */
const SHAPES: Readonly<Record<FindingKind | 'done', string>> = {
  'no-evidence': 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  unfilled: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 2a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
  wrong: 'M3.8 2 8 6.2 12.2 2 14 3.8 9.8 8l4.2 4.2-1.8 1.8L8 9.8 3.8 14 2 12.2 6.2 8 2 3.8 3.8 2Z',
  reminder: 'M8 1.5 15 14H1L8 1.5Zm-.9 4.7v4h1.8v-4H7.1Zm0 5v1.6h1.8v-1.6H7.1Z',
  note: 'M7 2h2v2.2H7V2Zm0 4h2v8H7V6Z',
  done: 'm6.3 13.5-5-5 1.7-1.7 3.3 3.3 6.7-6.9l1.7 1.7-8.4 8.6Z',
};

/** Beside a word that says the same, so it is silent. */
export function Sign({ kind }: { readonly kind: FindingKind | 'done' }) {
  return (
    <svg className={`sign ${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
