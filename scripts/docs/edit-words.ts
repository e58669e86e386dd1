/** The edits of an example in plain words: "自评表，1.1 行：自评分改为“10分”". Plain text, not yet Markdown. */
import type { Edit, ExampleValue } from '../../src/core/checks/example';
import { perfectFolder } from '../../src/core/checks/perfect/folder';
import { perfectScheme } from '../../src/core/checks/perfect/scheme';
import { formatDecimal } from '../../src/core/decimal';
import type { EvidenceFile } from '../../src/core/evidence/types';
import { dateText } from '../../src/core/messages/zh-CN/date-text';
import { formatRequirement } from '../../src/core/scheme/evidence-parameters';
import { policyDefinition } from '../../src/core/scheme/policies/definitions';
import { formatPolicy } from '../../src/core/scheme/policies/parameters';
import type { Item, Scheme } from '../../src/core/scheme/types';
import { ruleDefinition } from '../../src/core/scoring';
import { formatLimits } from '../../src/core/scheme/limits-parameters';
import { formatRule } from '../../src/core/scoring/parameters';
import { settingValues } from '../../src/core/sheets/scheme/settings';
import type { DesignValue } from '../../src/core/sheets/types';
import { TABLES } from '../../src/core/vocabulary/columns';
import { ITEM_COLUMNS, ITEM_KINDS, SETTINGS, SETTING_KEYS } from '../../src/core/vocabulary/scheme-workbook';
import { NOT_APPLICABLE_POLICY } from '../../src/core/vocabulary/words';
import { EDITS, UNREADABLE } from './words-of-edits';

type CellEdit = Extract<Edit, { readonly column: string }>;
type SheetEdit = Exclude<Extract<Edit, { readonly sheet: string }>, CellEdit>;

/** What was changed in the perfect example, one sentence an entry; none for no edits. */
export function editWords(edits: readonly Edit[]): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < edits.length;) {
    const run = cellRun(edits, at);
    const edit = edits[at];
    if (run.length > 0) words.push(...cellWords(run));
    else if (edit) words.push(...otherWords(edit));
    at += Math.max(run.length, 1);
  }
  return words;
}

/** The edits of single cells from here on, as long as they stay in one sheet. */
function cellRun(edits: readonly Edit[], from: number): readonly CellEdit[] {
  const run: CellEdit[] = [];
  for (const edit of edits.slice(from)) {
    if (!('column' in edit) || (run[0] && run[0].sheet !== edit.sheet)) break;
    run.push(edit);
  }
  return run;
}

/** Changes of one row are said together, and so are rows with the same changes. */
function cellWords(run: readonly CellEdit[]): readonly string[] {
  const { sheet, column } = run[0] ?? { sheet: '', column: '' };
  if (sheet === TABLES.snapshot) {
    return run.map(({ row, value }) => EDITS.changed(EDITS.snapshot(row), valueWords(value)));
  }
  const byRow = grouped(run, ({ row }) => row);
  if (run.length > 3 && run.every((edit) => edit.column === column) && allDiffer(run)) {
    const values = run.map(({ value }) => valueWords(value).trim()).join('、');
    return [`${sheet}，${rowsWords(sheet, [...byRow.keys()])}：${EDITS.inTurn(columnWords(column), values)}`];
  }
  const alike = grouped([...byRow.keys()], (row) => (byRow.get(row) ?? []).map(changeWords).join('，'));
  return [...alike].map(([changes, rows]) => `${sheet}，${rowsWords(sheet, rows)}：${changes}`);
}

function allDiffer(run: readonly CellEdit[]): boolean {
  return grouped(run, ({ value }) => valueWords(value)).size === run.length;
}

/** Keys in the order in which they first come. */
function grouped<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

function changeWords({ column, value }: CellEdit): string {
  const name = columnWords(column);
  return value === null ? EDITS.emptied(name) : EDITS.changed(name, valueWords(value));
}

const LEDGERS: readonly string[] = [TABLES.projects, TABLES.cases, TABLES.rectifications];

function rowsWords(sheet: string, keys: readonly string[]): string {
  const joined = keys.join('、');
  const numbered = LEDGERS.includes(sheet) && /^\d/.test(joined);
  return numbered ? EDITS.ledgerRow(joined) : EDITS.row(joined);
}

function columnWords(column: string): string {
  return /^[A-Z]$/.test(column) ? EDITS.letter(column) : column;
}

/** A value as it stands in a cell; texts in quotes. */
export function valueWords(value: ExampleValue): string {
  if (value === null) return EDITS.blank;
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return ` ${String(value)}`;
  if ('error' in value) return EDITS.error(value.error);
  if ('date' in value) return ` ${dateText(value.date)}`;
  return EDITS.formula(value.formula, value.value === null ? null : valueWords(value.value).trim());
}

function otherWords(edit: Edit): readonly string[] {
  if ('removeSheet' in edit) return [EDITS.removeSheet(edit.removeSheet)];
  if ('emptySheet' in edit) return [EDITS.emptySheet(edit.emptySheet)];
  if ('renameSheet' in edit) return [EDITS.renameSheet(edit.renameSheet, edit.to)];
  if ('macros' in edit) return [EDITS.macros];
  if ('externalLink' in edit) return [EDITS.externalLink(edit.externalLink)];
  if ('cutText' in edit) return [EDITS.cutText(edit.cutText.sheet, edit.cutText.cell)];
  if ('format' in edit) return [EDITS.format(edit.format)];
  if ('unreadable' in edit) return [UNREADABLE[edit.unreadable] + (edit.detail ? `（${edit.detail}）` : '')];
  if ('own' in edit) return [EDITS.own(edit.own)];
  if ('noScheme' in edit) return [EDITS.noScheme];
  if ('previous' in edit) return [EDITS.previous(editWords(edit.previous))];
  if ('scheme' in edit) return settingWords(edit.scheme);
  if ('item' in edit) return itemWords(edit.item, edit.is);
  if ('folder' in edit) return [EDITS.folder];
  if ('file' in edit) return [fileWords(edit.file, edit.is)];
  return 'column' in edit ? cellWords([edit]) : [sheetEditWords(edit)];
}

function sheetEditWords(edit: SheetEdit): string {
  const { sheet } = edit;
  if ('state' in edit) return EDITS.state[edit.state](sheet);
  if ('removeColumn' in edit) return EDITS.removeColumn(sheet, columnWords(edit.removeColumn));
  if ('hideColumn' in edit) return EDITS.hideColumn(sheet, columnWords(edit.hideColumn));
  if ('insert' in edit) {
    const cells = Object.entries(edit.insert).map(
      ([column, value]) => `${columnWords(column)}${valueWords(value)}`,
    );
    return EDITS.insert(sheet, rowsWords(sheet, [edit.below]), cells.join('，'));
  }
  return EDITS.rows[edit.do](sheet, rowsWords(sheet, [edit.row]));
}

/** @throws Error for a part of the scheme that is no setting: there are no words for it yet. */
function settingWords(change: Partial<Scheme>): readonly string[] {
  const before = settingValues(perfectScheme);
  const after = settingValues({ ...perfectScheme, ...change });
  const changed = SETTING_KEYS.filter((key) => settingText(before[key]) !== settingText(after[key]));
  const policies = (change.policies ?? []).map((policy) =>
    EDITS.policy(policyDefinition(policy.type).word, formatPolicy(policy)),
  );
  if (changed.length + policies.length === 0)
    throw new Error(`No words for the change of ${Object.keys(change).join(', ')}.`);
  const settings = changed.map((key) => {
    const text = settingText(after[key]);
    return text === '' ? EDITS.emptied(SETTINGS[key][0]) : EDITS.setting(SETTINGS[key][0], text);
  });
  return [...settings, ...policies];
}

/** A setting of the scheme as it shows in its cell. */
export function settingText(value: DesignValue): string {
  if (typeof value !== 'object') return String(value);
  return value !== null && 'date' in value ? dateText(value.date) : '';
}

function itemWords(item: string, change: Partial<Item>): readonly string[] {
  const changes = (Object.keys(change) as (keyof Item)[]).map((key) => {
    const [column, value] = itemChange({ ...baseItem(item), ...change }, key);
    return value === '' ? EDITS.emptied(column) : EDITS.changed(column, value);
  });
  return [`${EDITS.schemeItem(item)}：${changes.join('，')}`];
}

function baseItem(code: string): Item {
  const found = perfectScheme.items.find((item) => item.code === code);
  if (!found) throw new Error(`No item ${code} in the perfect example.`);
  return found;
}

function itemChange(item: Item, key: keyof Item): readonly [string, string] {
  switch (key) {
    case 'rule': {
      const parameters = formatRule(item.rule);
      return [ITEM_COLUMNS.rule, `“${ruleDefinition(item.rule).word}”${parameters && `（${parameters}）`}`];
    }
    case 'points':
      return [ITEM_COLUMNS.points, item.points === null ? '' : ` ${formatDecimal(item.points)}`];
    case 'evidence':
      return [
        ITEM_COLUMNS.evidence,
        item.evidence.map((needed) => `“${formatRequirement(needed)}”`).join('、'),
      ];
    case 'kind':
      return [ITEM_COLUMNS.kind, `“${ITEM_KINDS[item.kind]}”`];
    case 'limits':
      return [ITEM_COLUMNS.parameters, `“${formatLimits(item.limits ?? {}).join('；')}”`];
    case 'notApplicable':
      return [ITEM_COLUMNS.notApplicable, `“${NOT_APPLICABLE_POLICY[item.notApplicable]}”`];
    default:
      return [ITEM_COLUMNS[key], item[key] && `“${item[key]}”`];
  }
}

const KNOWN_FILES = new Set(perfectFolder('').files.map(({ path }) => path));

function fileWords(path: string, change: Partial<EvidenceFile> | null): string {
  if (change === null) return EDITS.fileGone(path);
  const parts = [
    change.size === undefined ? '' : EDITS.fileSize(change.size),
    change.kind === undefined || change.kind === 'unknown' ? '' : EDITS.fileKind(change.kind),
    change.sha256 === undefined ? '' : EDITS.fileContents(change.sha256),
  ].filter((part) => part !== '');
  const what = KNOWN_FILES.has(path) ? EDITS.fileChanged(path) : EDITS.fileNew(path);
  return [what, ...parts].join('，');
}
