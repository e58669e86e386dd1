/** 佐证清单: one row a piece of evidence. */
import type { Messages } from '../../messages';
import type { Scheme } from '../../scheme/types';
import type { RegisterColumn } from '../../vocabulary/columns';
import type { SheetDesign, Validation } from '../types';
import { type GuideLists, guideLists } from './guide-lists';
import { columnCells, listSheet } from './list-sheet';
import { REGISTER_LIST } from './lists';

export function registerSheet(scheme: Scheme, village: string, messages: Messages): SheetDesign {
  const texts = messages.sheets.village.register;
  return listSheet(
    {
      layout: REGISTER_LIST,
      texts,
      styles: { date: 'inputDate', copies: 'inputPoints', kind: 'inputCenter' },
      isNumbered: false,
      validations: validations(scheme, texts, guideLists(scheme)),
    },
    scheme,
    village,
    messages,
  );
}

function validations(
  { period }: Scheme,
  texts: Messages['sheets']['village']['register'],
  { codes, kinds }: GuideLists,
): readonly Validation[] {
  const area = (id: RegisterColumn): Validation['area'] => columnCells(REGISTER_LIST, id);
  return [
    {
      area: area('items'),
      rule: { kind: 'list-in', formula: codes },
      prompt: texts.items,
      error: { title: texts.items.title, text: texts.items.error },
      // One piece may prove several items, which no list offers.
      strictness: 'offer',
    },
    {
      area: area('kind'),
      rule: { kind: 'list-in', formula: kinds },
      prompt: texts.kind,
      error: { title: texts.kind.title, text: texts.kind.error },
      strictness: 'warn',
    },
    {
      area: area('date'),
      rule: { kind: 'date', from: period.from, to: period.to },
      prompt: { title: texts.date.title, text: texts.date.text(period) },
      error: { title: texts.date.title, text: texts.date.error(period) },
      strictness: 'warn',
    },
    {
      area: area('file'),
      rule: { kind: 'custom', formula: 'TRUE' },
      prompt: texts.file,
      error: texts.file,
      strictness: 'offer',
    },
    {
      area: area('copies'),
      rule: { kind: 'whole', least: 1, most: null },
      prompt: texts.copies,
      error: { title: texts.copies.title, text: texts.copies.error },
      strictness: 'refuse',
    },
  ];
}
