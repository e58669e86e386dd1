import type { Family } from '../family';
import { replaceSome, rezip, sharedStrings, textOf } from '../package';

const CHARACTERS = [
  '&#0;',
  '&#1;',
  '&#27;[31m',
  '&#x7f;',
  '&#x85;',
  '&#x202E;',
  '&#x2066;',
  '&#xD800;',
  '&#xDFFF;',
  '&#xFFFF;',
  '&#x110000;',
  '_x0000_',
  '_xD83D_',
  '_xDE00__xD83D_',
  '_x202E_',
  '_x000D_',
  '\u0001',
  '\u202e',
  '\u2028',
  '\ufeff',
  '&#13;&#10;',
  '\r',
  '&#x200B;',
];

/** Control characters, marks that turn the direction round, and halves of letters, as XML and as _xHHHH_ escapes. */
export const controlCharacters: Family = {
  name: 'control-characters',
  alter: (seed, random) => {
    const name = sharedStrings(seed);
    const text = replaceSome(
      textOf(seed, name),
      /<t(?: [^>]*)?>[^<]+/g,
      1 + random.below(60),
      random,
      (opened) => {
        const at = opened.indexOf('>') + 1 + random.below(opened.length - opened.indexOf('>'));
        return opened.slice(0, at) + random.pick(CHARACTERS) + opened.slice(random.percent(50) ? at : at + 1);
      },
    );
    const workbook = textOf(seed, 'xl/workbook.xml');
    const named = random.percent(20)
      ? replaceSome(
          workbook,
          /(?<=sheet [^>]*name=")[^"]*/g,
          2,
          random,
          (old) => old + random.pick(CHARACTERS),
        )
      : workbook;
    return rezip(seed, { [name]: text, 'xl/workbook.xml': named === '' ? null : named });
  },
};
