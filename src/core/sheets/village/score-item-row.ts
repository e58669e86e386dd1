/** The row of one item in 自评表: what the scheme says of it, and the cells that are open to typing. */
import { formatDecimal } from '../../decimal';
import { countNames } from '../../ledgers/facts';
import type { Item, Scheme } from '../../scheme/types';
import { ruleDefinition } from '../../scoring';
import { scoredByOthers } from '../../totals/others';
import { isShared } from '../../totals/shared';
import type { ColumnId } from '../../vocabulary/columns';
import { NOT_APPLICABLE_POLICY, STATUS, STATUS_BY_OTHERS } from '../../vocabulary/words';
import { type Content, designRow } from '../layout/rows';
import type { RowDesign } from '../types';
import { countFormula, statusFormula } from './score-formulas';
import { SCORE_WIDTHS, TALL, WIDTHS, columnOf } from './score-layout';

type Cells = Partial<Record<ColumnId, Content>>;

export function itemRow(item: Item, row: number, scheme: Scheme): RowDesign {
  const isVeto = item.kind === 'veto';
  const [actual, actualOpen] = actualCell(item);
  const [target, targetOpen] = isShared(item, scheme) ? OPEN_TARGET : targetCell(item);
  const isOthers = scoredByOthers(item, scheme) !== null;
  const policy = item.kind === 'regular' ? NOT_APPLICABLE_POLICY[item.notApplicable] : null;
  const blank: Content = [null, 'text'];
  const cells: Cells = {
    status: [
      {
        formula: statusFormula(item, row + 1, scheme),
        result: isOthers
          ? STATUS_BY_OTHERS
          : item.kind === 'bonus' || item.kind === 'penalty'
            ? STATUS.notClaimed
            : STATUS.unfilled,
      },
      'state',
    ],
    code: [item.code, 'textCenter'],
    section: [item.section, 'textCenter'],
    title: [item.title, 'text'],
    content: [item.content, 'text'],
    points: [item.points === null ? null : Number(formatDecimal(item.points)), 'points'],
    standard: [item.standard, 'text'],
    actual,
    target,
    self: isVeto || isOthers ? blank : [null, 'inputPoints'],
    reason: isVeto ? blank : [null, 'inputText'],
    evidence: [null, 'inputText'],
    verified: isVeto ? blank : [null, 'points'],
    verifiedNote: [null, 'text'],
    department: [item.department, 'textCenter'],
    notApplicable: [policy, 'textCenter'],
  };
  const unlocked: readonly ColumnId[] = [
    ...(actualOpen ? (['actual'] as const) : []),
    ...(targetOpen ? (['target'] as const) : []),
    ...(isVeto ? [] : (['reason', 'verified'] as const)),
    ...(isVeto || isOthers ? [] : (['self'] as const)),
    'evidence',
    'verifiedNote',
  ];
  const contents = SCORE_WIDTHS.map(([id]) => cells[id]);
  const options = { unlocked: unlocked.map(columnOf), least: TALL };
  return { ...designRow(row, contents, WIDTHS, options), grows: true };
}

const CLOSED: readonly [Content, false] = [[null, 'textCenter'], false];
/** The number that signed (署名均分). */
const OPEN_TARGET: readonly [Content, true] = [[null, 'inputPoints'], true];

/** 实际数 and whether it is open to typing: a formula over a ledger, an answer, or nothing. */
function actualCell(item: Item): readonly [Content, boolean] {
  const shape = ruleDefinition(item.rule).factShape(item.rule);
  const formula = countFormula(countNames(item).actual);
  // Where 例外 or 清零 may have to be written over the count, the cell stays open.
  const isOpen = item.limits?.exempt !== undefined || item.limits?.forfeit !== undefined;
  if (shape.kind === 'none') return isOpen ? [[null, 'inputCenter'], true] : CLOSED;
  if (formula !== null) return [[{ formula, result: 0 }, isOpen ? 'inputPoints' : 'points'], isOpen];
  return [[null, shape.kind === 'count' ? 'inputPoints' : 'inputCenter'], true];
}

function targetCell(item: Item): readonly [Content, boolean] {
  const definition = ruleDefinition(item.rule);
  const fixed = definition.fixedTarget(item.rule);
  if (fixed) return [[Number(formatDecimal(fixed)), 'points'], false];
  if (!definition.usesTarget) return CLOSED;
  const { target } = countNames(item);
  if (target === null) return CLOSED;
  const formula = countFormula(target);
  return formula === null ? [[null, 'inputPoints'], true] : [[{ formula, result: 0 }, 'points'], false];
}
