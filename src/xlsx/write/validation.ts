import type { DataValidation } from 'exceljs';
import { serialFromDate } from '../../core/calendar/civil-date';
import type { Validation, ValidationRule } from '../../core/sheets/types';

/** Spreadsheets cut longer prompts off, or call the file damaged. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formulae'>;

function between(type: 'decimal' | 'whole', least: number, most: number | null): Rule {
  return most === null
    ? { type, operator: 'greaterThanOrEqual', formulae: [least] }
    : { type, operator: 'between', formulae: [least, most] };
}

function ruleOf(rule: ValidationRule): Rule {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulae: [`"${rule.options.join(',')}"`] };
    case 'list-in':
      return { type: 'list', formulae: [rule.formula] };
    case 'decimal':
    case 'whole':
      return between(rule.kind, rule.least, rule.most);
    case 'date':
      // As serial numbers: a date object would be shifted by the time zone.
      return {
        type: 'date',
        operator: 'between',
        formulae: [serialFromDate(rule.from), serialFromDate(rule.to)] as never,
      };
    case 'custom':
      return { type: 'custom', formulae: [rule.formula] };
  }
}

export function fileValidation({ rule, prompt, error, strictness }: Validation): DataValidation {
  return {
    ...ruleOf(rule),
    allowBlank: true,
    showErrorMessage: strictness !== 'offer',
    errorStyle: strictness === 'refuse' ? 'stop' : 'warning',
    errorTitle: cut(error.title, LONGEST_TITLE),
    error: cut(error.text, LONGEST_TEXT),
    ...(prompt
      ? {
          showInputMessage: true,
          promptTitle: cut(prompt.title, LONGEST_TITLE),
          prompt: cut(prompt.text, LONGEST_TEXT),
        }
      : {}),
  };
}
