/// <reference types="office-js" />
/** What may be typed (validations), and what shows while a formula is true (conditional formats). */
import type { CivilDate } from '../../core/calendar/civil-date';
import { areaAddress } from '../../core/grid/address';
import { LOOK_GROUNDS } from '../../core/sheets/style';
import type { ConditionalFormat, SheetDesign, Validation, ValidationRule } from '../../core/sheets/types';
import { type SheetOf, type Step, step } from '../batch';
import { colour } from './looks';

/** Excel refuses longer ones. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

export function validationSteps(sheet: SheetOf, { validations }: SheetDesign): readonly Step[] {
  return validations.map((validation) =>
    step(6, () => {
      const { dataValidation } = sheet().getRange(areaAddress(validation.area));
      dataValidation.rule = ruleOf(validation.rule);
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = alertOf(validation);
      if (validation.prompt)
        dataValidation.prompt = {
          showPrompt: true,
          title: cut(validation.prompt.title, LONGEST_TITLE),
          message: cut(validation.prompt.text, LONGEST_TEXT),
        };
    }),
  );
}

function alertOf({ error, strictness }: Validation): Excel.DataValidationErrorAlert {
  return {
    showAlert: strictness !== 'offer',
    style: strictness === 'refuse' ? 'Stop' : 'Warning',
    title: cut(error.title, LONGEST_TITLE),
    message: cut(error.text, LONGEST_TEXT),
  };
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'list-in':
      return { list: { inCellDropDown: true, source: `=${rule.formula}` } };
    case 'decimal':
      return { decimal: bounds(rule.least, rule.most) };
    case 'whole':
      return { wholeNumber: bounds(rule.least, rule.most) };
    case 'date':
      return { date: { operator: 'Between', formula1: day(rule.from), formula2: day(rule.to) } };
    case 'custom':
      return { custom: { formula: `=${rule.formula}` } };
  }
}

function bounds(least: number, most: number | null): Excel.BasicDataValidation {
  return most === null
    ? { operator: 'GreaterThanOrEqualTo', formula1: least }
    : { operator: 'Between', formula1: least, formula2: most };
}

/** As a formula, which means the same in every language and date system. */
function day(date: CivilDate): string {
  const [year = '', month = '', of = ''] = date.split('-');
  return `=DATE(${String(Number(year))},${String(Number(month))},${String(Number(of))})`;
}

/** From the last to the first: Excel puts a new format before all others. */
export function formatSteps(sheet: SheetOf, { conditionalFormats }: SheetDesign): readonly Step[] {
  return [...conditionalFormats].reverse().map((format) =>
    step(8, () => {
      addFormat(sheet().getRange(areaAddress(format.area)).conditionalFormats, format);
    }),
  );
}

function addFormat(formats: Excel.ConditionalFormatCollection, format: ConditionalFormat): void {
  if ('scale' in format) {
    const [minimum, midpoint, maximum] = format.scale.map(
      ({ at, colour: name }): Excel.ConditionalColorScaleCriterion => ({
        type: 'Number',
        formula: String(at),
        color: colour(name),
      }),
    );
    if (minimum && midpoint && maximum)
      formats.add('ColorScale').colorScale.criteria = { minimum, midpoint, maximum };
  } else if ('bars' in format) {
    const { dataBar } = formats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: String(format.bars.from) };
    dataBar.upperBoundRule = { type: 'Number', formula: String(format.bars.to) };
    dataBar.positiveFormat.fillColor = colour(format.bars.colour);
    dataBar.positiveFormat.gradientFill = false;
  } else {
    const { custom } = formats.add('Custom');
    custom.rule.formula = `=${format.formula}`;
    custom.format.fill.color = colour(LOOK_GROUNDS[format.look]);
  }
}
