import { squash } from '../../text';
import type { SchemeCheck } from './types';

/** No village is listed twice, by its name or by another's alias. */
export const roster: SchemeCheck = ({ roster: villages }, report, places) => {
  const known = new Map<string, number>();
  villages.forEach(({ name, aliases }, at) => {
    for (const word of [name, ...aliases]) {
      const other = known.get(squash(word));
      if (other === undefined) known.set(squash(word), at);
      else if (other !== at)
        report('scheme-village', { name: word, where: places.village(other).cell ?? '' }, places.village(at));
    }
  });
};
