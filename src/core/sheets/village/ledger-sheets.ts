/** 项目台账, 案件台账, 问题整改: what 自评表 counts. */
import type { Messages } from '../../messages';
import type { Scheme } from '../../scheme/types';
import type { LedgerColumn } from '../../vocabulary/columns';
import { NO, YES } from '../../vocabulary/words';
import type { SheetDesign, Validation } from '../types';
import { type InputStyle, columnCells, listSheet } from './list-sheet';
import { CASE_LIST, type ListLayout, PROJECT_LIST, RECTIFICATION_LIST } from './lists';

type LedgerTexts = Messages['sheets']['village']['ledgers'];

const YES_NO: readonly LedgerColumn[] = ['commitment', 'realName', 'deposit', 'account', 'board'];
const DATES: readonly LedgerColumn[] = ['acceptedOn', 'dueOn', 'closedOn'];
const COUNTS: readonly LedgerColumn[] = ['workers', 'people', 'amount'];

const STYLES: Readonly<Partial<Record<string, InputStyle>>> = Object.fromEntries([
  ...[...YES_NO, 'state', 'sequence'].map((id) => [id, 'inputCenter'] as const),
  ...DATES.map((id) => [id, 'inputDate'] as const),
  ...COUNTS.map((id) => [id, 'inputPoints'] as const),
]);

export function ledgerSheets(scheme: Scheme, village: string, messages: Messages): readonly SheetDesign[] {
  const texts = messages.sheets.village.ledgers;
  const sheet = (layout: ListLayout, own: { readonly title: string; readonly hint: string }): SheetDesign =>
    listSheet(
      { layout, texts: own, styles: STYLES, isNumbered: true, validations: validationsOf(layout, texts) },
      scheme,
      village,
      messages,
    );
  return [
    sheet(PROJECT_LIST, texts.projects),
    sheet(CASE_LIST, texts.cases),
    sheet(RECTIFICATION_LIST, texts.rectifications),
  ];
}

function validationsOf(layout: ListLayout, texts: LedgerTexts): readonly Validation[] {
  return layout.columns.flatMap(([id]): readonly Validation[] => {
    const column = id as LedgerColumn;
    const area = columnCells(layout, id);
    const filled = ({
      title,
      text,
      error,
    }: LedgerTexts['yesNo']): Pick<Validation, 'area' | 'prompt' | 'error'> => ({
      area,
      prompt: { title, text },
      error: { title, text: error },
    });
    if (YES_NO.includes(column))
      return [{ ...filled(texts.yesNo), rule: { kind: 'list', options: [YES, NO] }, strictness: 'refuse' }];
    if (DATES.includes(column))
      return [
        {
          ...filled(texts.date),
          rule: { kind: 'date', from: '2000-01-01', to: '2099-12-31' },
          strictness: 'refuse',
        },
      ];
    if (COUNTS.includes(column))
      return [
        { ...filled(texts.count), rule: { kind: 'decimal', least: 0, most: null }, strictness: 'refuse' },
      ];
    if (column === 'state')
      return [
        { ...filled(texts.state), rule: { kind: 'list', options: texts.states }, strictness: 'refuse' },
      ];
    return [];
  });
}
