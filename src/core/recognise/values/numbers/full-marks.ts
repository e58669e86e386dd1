import type { NumberForm } from './form';

/** In a score: the item's 分值, which its row says. */
export const fullMarks: NumberForm = {
  id: 'full-marks',
  read: ({ whole }) => (/^(?:得|自评)?(?:满分|全分|不扣分|未扣分)$/.test(whole) ? null : undefined),
  examples: [
    ['满分', null],
    ['得满分', null],
    ['不扣分', null],
  ],
};
