/** 细则: one row an item. */
import type { Place } from '../../recognise/types';
import { isBlankText } from '../../text';
import { ITEM_COLUMNS, ITEM_KINDS, type ItemColumn } from '../../vocabulary/scheme-workbook';
import { NOT_APPLICABLE_POLICY } from '../../vocabulary/words';
import { parseRequirement } from '../evidence-parameters';
import { parseItemRule } from '../limits-parameters';
import type { EvidenceRequirement, Item } from '../types';
import { type Spot, choiceAt, decimalAt } from './entries';
import type { SchemeReport } from './report';
import type { TableRow } from './table';

type Row = TableRow<ItemColumn>;

export interface ReadItem {
  readonly item: Item;
  readonly place: (column: ItemColumn) => Place;
}

export function readItems(rows: readonly Row[], report: SchemeReport): readonly ReadItem[] {
  return (
    rows
      // A row that only carries a note, or a sum below the table, is no item.
      .filter((row) =>
        (['code', 'title', 'content', 'rule'] as const).some((id) => !isBlankText(row.text(id))),
      )
      .map((row) => ({ item: readItem(row, report), place: row.place }))
  );
}

function spot(row: Row, column: ItemColumn): Spot {
  return { name: ITEM_COLUMNS[column], cell: row.cell(column), place: row.place(column) };
}

function readItem(row: Row, report: SchemeReport): Item {
  const kind = choiceAt(spot(row, 'kind'), ITEM_KINDS, 'regular', report);
  return {
    code: codeOf(row, report),
    kind,
    section: row.text('section'),
    title: row.text('title'),
    content: row.text('content'),
    points: kind === 'veto' ? null : decimalAt(spot(row, 'points'), report),
    ...ruleOf(row, report),
    standard: row.text('standard'),
    evidenceText: row.text('evidenceText'),
    evidence: evidenceOf(row, report),
    notApplicable: choiceAt(spot(row, 'notApplicable'), NOT_APPLICABLE_POLICY, 'not-allowed', report),
    department: row.text('department'),
  };
}

/** A code kept as a number cannot tell 2.1 from 2.10. */
function codeOf(row: Row, report: SchemeReport): string {
  const value = row.cell('code')?.value;
  const code = row.text('code');
  if (typeof value === 'number' && !Number.isInteger(value))
    report('scheme-code/number', { code }, row.place('code'));
  return code;
}

/** An item whose rule is not understood is looked at as one that is scored by hand; the scheme is refused anyway. */
function ruleOf(row: Row, report: SchemeReport): Pick<Item, 'rule' | 'limits'> {
  const word = row.text('rule');
  if (isBlankText(word)) {
    report('scheme-rule/missing', {}, row.place('rule'));
    return { rule: { type: 'manual' } };
  }
  const parsed = parseItemRule(word, row.text('parameters'));
  if (parsed.ok) return { rule: parsed.rule, ...(parsed.limits ? { limits: parsed.limits } : {}) };
  for (const fault of parsed.faults) {
    switch (fault.kind) {
      case 'unknown-rule':
        report('scheme-rule/unknown', { word: fault.word, known: fault.known }, row.place('rule'));
        break;
      case 'unknown-parameter':
        report(
          'scheme-rule/parameter',
          { rule: word, word: fault.word, known: fault.known },
          row.place('parameters'),
        );
        break;
      case 'missing-parameter':
        report('scheme-rule/parameter-missing', { rule: word, word: fault.word }, row.place('parameters'));
        break;
      case 'bad-parameter':
        report(
          'scheme-rule/parameter-value',
          { word: fault.word, value: fault.value },
          row.place('parameters'),
        );
        break;
    }
  }
  return { rule: { type: 'manual' } };
}

/** One requirement a line. */
function evidenceOf(row: Row, report: SchemeReport): readonly EvidenceRequirement[] {
  return row
    .text('evidence')
    .split('\n')
    .filter((line) => !isBlankText(line))
    .flatMap((line) => {
      const parsed = parseRequirement(line);
      if (parsed.ok) return [parsed.requirement];
      report('scheme-evidence', { piece: parsed.piece }, row.place('evidence'));
      return [];
    });
}
