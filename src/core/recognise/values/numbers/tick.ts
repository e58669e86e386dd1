import type { NumberForm } from './form';

/** Done or not, but not how much. */
export const tick: NumberForm = {
  id: 'tick',
  read: ({ whole }) => (/^(?:[√✓✔☑■●○×✗✘☒□]+|是|否|达标|不达标|合格|不合格)$/.test(whole) ? null : undefined),
  examples: [
    ['√', null],
    ['×', null],
    ['☑', null],
    ['达标', null],
  ],
};
