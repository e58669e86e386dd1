import type { Family } from '../family';
import { HOSTILE_TEXTS, escapeXml } from '../hostile';
import { anySheet, behindCells, rezip, textOf } from '../package';

/** Names that stand for everything, links to everywhere, protection with nonsense, rules without end. */
export const namesAndLinks: Family = {
  name: 'names-and-links',
  weight: 2,
  alter: (seed, random) => {
    const hostile = (): string => escapeXml(random.pick(HOSTILE_TEXTS).slice(0, 300));
    const count = random.pick([3, 50, 3000]);
    const list = (one: () => string): string => Array.from({ length: count }, one).join('');
    const name = anySheet(seed, random);
    const sheet = behindCells(
      textOf(seed, name),
      random.pick([
        `<hyperlinks>${list(() => `<hyperlink ref="A1:XFD1048576" r:id="rId${String(random.below(9))}" location="${hostile()}"/>`)}</hyperlinks>`,
        `<conditionalFormatting sqref="A1">${list(() => '<cfRule type="expression"><formula>1</formula></cfRule>')}</conditionalFormatting>`,
        list(() => '<dataValidations><dataValidation sqref="A1"/></dataValidations>'),
        list(() => '</dataValidations>'),
        '<sheetProtection sheet="1" spinCount="4294967295"/>',
      ]),
    );
    const workbook = textOf(seed, 'xl/workbook.xml').replace(
      '</workbook>',
      () =>
        `<definedNames>${list(() => `<definedName name="${hostile()}" localSheetId="${random.pick(['0', '-1', '1e9', '__proto__'])}">${hostile()}</definedName>`)}</definedNames></workbook>`,
    );
    return rezip(seed, { [name]: sheet, 'xl/workbook.xml': workbook });
  },
};
