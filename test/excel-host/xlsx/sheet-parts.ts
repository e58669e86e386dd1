/** What a sheet's part says besides its values. */
import { parseArea } from '../engine/address';
import { cellKey, type Format, PROTECTION_OPTIONS, type SheetModel } from '../engine/model';
import type { Styles } from './styles';
import { all, child, type Element, isOn } from './tree';

const areas = (text = ''): SheetModel['merges'] => text.split(/\s+/).flatMap((part) => parseArea(part) ?? []);

/** Characters of the default font as points: what Excel shows at 100 %. */
const points = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;

function lines(sheet: SheetModel, root: Element, styles: Styles): void {
  for (const { attributes } of all(child(root, 'cols'), 'col')) {
    const { min = '1', max = '1', width, customWidth, style } = attributes;
    // A column style over all the sheet would be thousands of entries that say nothing.
    for (let column = Number(min) - 1; column < Math.min(Number(max), 256); column++) {
      const line = sheet.columns.get(column) ?? {};
      if (width !== undefined && isOn(customWidth)) line.size = points(Number(width));
      const format = style === undefined ? undefined : styles.cells[Number(style)];
      if (format && Object.keys(format).length > 0) line.format = format;
      if (Object.keys(line).length > 0) sheet.columns.set(column, line);
    }
  }
  for (const row of all(child(root, 'sheetData'), 'row')) {
    const index = Number(row.attributes['r']) - 1;
    const { ht, customHeight } = row.attributes;
    if (ht !== undefined && isOn(customHeight))
      sheet.rows.set(index, { ...sheet.rows.get(index), size: Number(ht) });
    for (const { attributes } of all(row, 'c')) cellFormat(sheet, attributes, styles);
  }
}

function cellFormat(sheet: SheetModel, { r = '', s }: Element['attributes'], styles: Styles): void {
  const area = parseArea(r);
  const format: Format | undefined = styles.cells[Number(s ?? 0)];
  if (!area) return;
  const key = cellKey(area.top, area.left);
  const cell = sheet.cells.get(key);
  const worn = format && Object.keys(format).length > 0 ? { ...format } : undefined;
  if (cell) {
    if (worn) cell.format = worn;
    else delete cell.format;
  } else if (worn) sheet.cells.set(key, { value: null, format: worn });
}

/** In a file an attribute of 1 forbids; in Excel's model an option allows. */
function protection(root: Element): SheetModel['protection'] {
  const attributes = child(root, 'sheetProtection')?.attributes;
  if (!attributes || !isOn(attributes['sheet'])) return null;
  const options: Record<string, boolean> = {};
  for (const option of PROTECTION_OPTIONS) {
    const name = option.replace('allow', '');
    const attribute =
      option === 'allowEditObjects'
        ? 'objects'
        : option === 'allowEditScenarios'
          ? 'scenarios'
          : name.charAt(0).toLowerCase() + name.slice(1);
    const forbids = isOn(attributes[attribute], attribute !== 'objects' && attribute !== 'scenarios');
    if (!forbids) options[option] = true;
  }
  const hasPassword = attributes['password'] !== undefined || attributes['hashValue'] !== undefined;
  return hasPassword ? { options, password: '\u0000' } : { options };
}

function conditionalFormats(root: Element, styles: Styles): SheetModel['conditionalFormats'] {
  const rules = all(root, 'conditionalFormatting').flatMap((group) =>
    all(group, 'cfRule').map((rule) => ({ rule, areas: areas(group.attributes['sqref']) })),
  );
  rules.sort((a, b) => Number(a.rule.attributes['priority']) - Number(b.rule.attributes['priority']));
  return rules.map(({ rule, areas: of }, index) => {
    const { type = '', dxfId, stopIfTrue, operator } = rule.attributes;
    const formulas = all(rule, 'formula').map(({ text }) => text);
    const isCustom = type === 'expression';
    return {
      id: `{file-${String(index + 1)}}`,
      type: isCustom ? 'Custom' : type === 'cellIs' ? 'CellValue' : type,
      areas: of,
      stopIfTrue: isOn(stopIfTrue),
      formula: isCustom ? `=${formulas[0] ?? ''}` : '',
      rule: isCustom ? {} : { formulas, ...(operator === undefined ? {} : { operator }) },
      format: { ...(dxfId === undefined ? {} : styles.conditional[Number(dxfId)]) },
    };
  });
}

const KINDS: Readonly<Record<string, string>> = { whole: 'wholeNumber' };
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const OPERATORS: Readonly<Record<string, string>> = {
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

function rule(element: Element): Readonly<Record<string, unknown>> {
  const { type = 'none', operator = 'between', showDropDown } = element.attributes;
  const formula1 = child(element, 'formula1')?.text ?? '';
  const formula2 = child(element, 'formula2')?.text;
  if (type === 'none') return {};
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const quoted = /^"(.*)"$/s.exec(formula1)?.[1]?.replace(/""/g, '"');
  if (type === 'list')
    return { list: { inCellDropDown: !isOn(showDropDown), source: quoted ?? `=${formula1}` } };
  const named = OPERATORS[operator] ?? capital(operator);
  return {
    [KINDS[type] ?? type]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: named },
  };
}

function validations(root: Element): SheetModel['validations'] {
  return all(child(root, 'dataValidations'), 'dataValidation').map((element) => {
    const { attributes } = element;
    return {
      areas: areas(attributes['sqref']),
      rule: rule(element),
      ignoreBlanks: isOn(attributes['allowBlank']),
      prompt: {
        title: attributes['promptTitle'] ?? '',
        message: attributes['prompt'] ?? '',
        showPrompt: isOn(attributes['showInputMessage']),
      },
      errorAlert: {
        title: attributes['errorTitle'] ?? '',
        message: attributes['error'] ?? '',
        showAlert: isOn(attributes['showErrorMessage']),
        style: capital(attributes['errorStyle'] ?? 'stop'),
      },
    };
  });
}

function view(sheet: SheetModel, root: Element): void {
  const properties = child(root, 'sheetPr');
  const tab = child(properties, 'tabColor')?.attributes['rgb'];
  if (tab !== undefined) sheet.tabColor = `#${tab.slice(-6).toUpperCase()}`;
  const element = child(child(root, 'sheetViews'), 'sheetView');
  sheet.showGridlines = isOn(element?.attributes['showGridLines'], true);
  const pane = child(element, 'pane')?.attributes;
  if (pane?.['state'] === 'frozen') {
    const [across, down] = [Number(pane['xSplit'] ?? 0), Number(pane['ySplit'] ?? 0)];
    sheet.freeze = {
      top: 0,
      left: 0,
      bottom: down > 0 ? down - 1 : 1_048_575,
      right: across > 0 ? across - 1 : 16_383,
    };
  }
  const filter = child(root, 'autoFilter')?.attributes['ref'];
  const area = filter === undefined ? null : parseArea(filter);
  sheet.autoFilter = area && { area, criteria: {} };
}

/** Excel's own names for A4 and Letter; others are not needed here. */
const PAPER: Readonly<Record<string, string>> = { '1': 'Letter', '8': 'A3', '9': 'A4', '11': 'A5' };

function page(sheet: SheetModel, root: Element): void {
  const { orientation, paperSize = '', fitToWidth, fitToHeight } = child(root, 'pageSetup')?.attributes ?? {};
  if (orientation === 'landscape') sheet.page['orientation'] = 'Landscape';
  if (PAPER[paperSize] !== undefined) sheet.page['paperSize'] = PAPER[paperSize];
  if (fitToWidth !== undefined) sheet.page['zoom'] = { horizontalFitToPages: Number(fitToWidth) };
  if (fitToHeight !== undefined && fitToHeight !== '0')
    sheet.page['zoom'] = { ...(sheet.page['zoom'] as object), verticalFitToPages: Number(fitToHeight) };
  const footer = child(child(root, 'headerFooter'), 'oddFooter')?.text;
  for (const [, side = '', text = ''] of (footer ?? '').matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)) {
    const name = { L: 'leftFooter', C: 'centerFooter', R: 'rightFooter' }[side];
    if (name !== undefined) sheet.page[`defaultForAllPages.${name}`] = text;
  }
}

/** Adds to a sheet whose values are there what its part says of looks and rules. */
export function addSheetParts(sheet: SheetModel, root: Element, styles: Styles): void {
  lines(sheet, root, styles);
  view(sheet, root);
  page(sheet, root);
  sheet.protection = protection(root);
  sheet.conditionalFormats = conditionalFormats(root, styles);
  sheet.validations = validations(root);
}
