/** `Range.dataValidation` */
import { contains, intersection, sameArea, subtract } from '../address';
import { type ClassSpec, isHandle, isRecord, must } from '../define';
import { invalidArgument } from '../errors';
import type { ValidationModel } from '../model';
import { type RangeTarget, requireUnprotected } from './range-target';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  list: 'List',
  custom: 'Custom',
};

const NEW: Omit<ValidationModel, 'areas'> = { rule: {}, ignoreBlanks: true, prompt: {}, errorAlert: {} };
/** Excel keeps no longer list or formula in a cell's validation. */
const LONGEST = 255;

function covering({ sheet, area }: RangeTarget): ValidationModel | null | 'mixed' {
  const touching = sheet.validations.filter(({ areas }) => areas.some((each) => intersection(each, area)));
  if (touching.length === 0) return null;
  const whole = touching.find(({ areas }) => areas.some((each) => contains(each, area)));
  return whole ?? 'mixed';
}

const read =
  <K extends keyof ValidationModel>(key: K, none: unknown) =>
  (range: RangeTarget): unknown => {
    const found = covering(range);
    return found === 'mixed' ? null : (found?.[key] ?? none);
  };

/** Takes the range out of every validation. */
export function clearValidation({ sheet, area }: RangeTarget): void {
  for (const each of sheet.validations) each.areas = each.areas.flatMap((part) => subtract(part, area));
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
}

function change(range: RangeTarget, changes: Partial<ValidationModel>): void {
  requireUnprotected(range.sheet);
  const found = covering(range);
  const before = found && found !== 'mixed' ? found : null;
  if (before?.areas.length === 1 && before.areas.every((area) => sameArea(area, range.area))) {
    Object.assign(before, changes);
    return;
  }
  clearValidation(range);
  range.sheet.validations.push({ ...(before ?? NEW), ...changes, areas: [{ ...range.area }] });
}

function requireRule(value: unknown): Readonly<Record<string, unknown>> {
  const rule = must.record(value, Object.keys(TYPES), 'rule');
  const kinds = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined) throw invalidArgument('a rule has exactly one kind');
  const body = rule[kind];
  if (!isRecord(body)) throw invalidArgument(`the rule ${kind} must be an object`);
  if (kind === 'list') return { list: listRule(body) };
  if (kind === 'custom') {
    must.record(body, ['formula'], kind);
    return { custom: { formula: formula(body['formula'], true) } };
  }
  must.record(body, ['formula1', 'formula2', 'operator'], kind);
  const operator = must.oneOf(body['operator'], OPERATORS, 'operator');
  const isPair = operator === 'Between' || operator === 'NotBetween';
  const formula1 = formula(body['formula1'], false);
  if (isPair === (body['formula2'] === undefined || body['formula2'] === null))
    throw invalidArgument(`${operator} takes ${isPair ? 'two formulas' : 'one formula'}`);
  return {
    [kind]: isPair
      ? { formula1, formula2: formula(body['formula2'], false), operator }
      : { formula1, operator },
  };
}

function listRule(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  must.record(body, ['inCellDropDown', 'source'], 'list');
  const { inCellDropDown, source } = body;
  must.boolean(inCellDropDown, 'inCellDropDown');
  if (isHandle(source) && source.spec.name === 'Range')
    return { inCellDropDown, source: `=${(source.target as RangeTarget).address}` };
  const text = must.text(source, 'source');
  if (text === '' || text.length > LONGEST)
    throw invalidArgument(`a list of ${String(text.length)} characters`);
  return { inCellDropDown, source: text };
}

function formula(value: unknown, mustBeFormula: boolean): string | number {
  if (typeof value === 'number' && !mustBeFormula) return value;
  if (isHandle(value) && value.spec.name === 'Range') return `=${(value.target as RangeTarget).address}`;
  const text = must.text(value, 'formula');
  if (text === '' || text.length > LONGEST || (mustBeFormula && !text.startsWith('=')))
    throw invalidArgument(`formula ${JSON.stringify(text.slice(0, 40))}`);
  return text;
}

function texts(value: unknown, keys: readonly string[], what: string): Readonly<Record<string, unknown>> {
  const given = must.record(value, keys, what);
  const title = must.text(given['title'] ?? '', 'title');
  const message = must.text(given['message'] ?? '', 'message');
  if (title.length > 32 || message.length > 255) throw invalidArgument(`${what} is too long`);
  return given;
}

export const dataValidationSpec: ClassSpec<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    type: {
      get: (range) => {
        const found = covering(range);
        if (found === 'mixed') return 'Inconsistent';
        return TYPES[Object.keys(found?.rule ?? {})[0] ?? ''] ?? 'None';
      },
    },
    rule: {
      get: read('rule', {}),
      set: (range, value) => {
        change(range, { rule: requireRule(value) });
      },
    },
    ignoreBlanks: {
      get: read('ignoreBlanks', true),
      set: (range, value) => {
        change(range, { ignoreBlanks: must.boolean(value) });
      },
    },
    prompt: {
      get: read('prompt', { message: '', showPrompt: true, title: '' }),
      set: (range, value) => {
        change(range, { prompt: texts(value, ['message', 'showPrompt', 'title'], 'prompt') });
      },
    },
    errorAlert: {
      get: read('errorAlert', { message: '', showAlert: true, style: 'Stop', title: '' }),
      set: (range, value) => {
        const alert = texts(value, ['message', 'showAlert', 'style', 'title'], 'errorAlert');
        must.oneOf(alert['style'] ?? 'Stop', ['Stop', 'Warning', 'Information'], 'style');
        change(range, { errorAlert: alert });
      },
    },
  },
  methods: {
    clear: (range, args) => {
      args.atMost(0);
      requireUnprotected(range.sheet);
      clearValidation(range);
    },
  },
};
