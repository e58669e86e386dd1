import { formatDecimal } from '../../decimal';
import type { Field, NumberEntry } from '../../recognise/types';
import type { Item } from '../../scheme/types';
import { vetoDeclaration } from '../../totals/veto';
import { nameOf } from '../item-name';
import type { Check, Report } from '../types';

/** Text is never taken for a number, even when it can only mean one: the village (or a fix) writes the number. */
export const scoreNotNumber: Check = {
  meta: {
    id: 'score-not-number',
    severity: 'error',
    phase: 'rows',
    source: '实际见过：自评分写成“6分”“2分”或全角数字，求和时都不算',
    fixable: true,
  },
  check({ items }, report) {
    for (const { item, row } of items) {
      if (!row) continue;
      if (item.kind !== 'veto') reportScore(item, row.self, report);
      else if (vetoDeclaration(row.actual.value) === 'unclear') {
        report({
          messageId: 'score-not-number/veto',
          params: { ...nameOf(item), text: textOf(row.actual.value) },
          place: row.actual.place,
        });
      }
    }
  },
  examples: [
    {
      title: '自评分带了单位，意思只有一个',
      edits: [{ sheet: '自评表', row: '1.1', column: '自评分', value: '10分' }],
      finds: [{ messageId: 'score-not-number/meant', at: '自评表!I4' }],
    },
    {
      title: '自评分写成了汉字数字',
      edits: [{ sheet: '自评表', row: '1.1', column: '自评分', value: '十分' }],
      finds: [{ messageId: 'score-not-number/meant', at: '自评表!I4' }],
    },
    {
      title: '自评分写的是“满分”，就是本项的分值',
      edits: [{ sheet: '自评表', row: '1.1', column: '自评分', value: '满分' }],
      finds: [{ messageId: 'score-not-number/full-marks', at: '自评表!I4' }],
    },
    {
      title: '自评分画了斜杠，可以是 0，也可以是不涉及',
      edits: [{ sheet: '自评表', row: '2.2', column: '自评分', value: '/' }],
      finds: [{ messageId: 'score-not-number/nothing', at: '自评表!I8' }],
    },
    {
      title: '自评分打了勾',
      edits: [{ sheet: '自评表', row: '1.1', column: '自评分', value: '√' }],
      finds: [{ messageId: 'score-not-number', at: '自评表!I4' }],
    },
    {
      title: '自评分是一句话',
      edits: [{ sheet: '自评表', row: '1.1', column: '自评分', value: '已落实' }],
      finds: [{ messageId: 'score-not-number', at: '自评表!I4' }],
    },
    {
      title: '自评分是出错的公式',
      edits: [{ sheet: '自评表', row: '1.1', column: '自评分', value: { error: '#REF!' } }],
      finds: [{ messageId: 'score-not-number/error', at: '自评表!I4' }],
    },
    {
      title: '自评分是还没有算过的公式',
      edits: [{ sheet: '自评表', row: '1.1', column: '自评分', value: { formula: 'E4', value: null } }],
      finds: [{ messageId: 'score-not-number/uncalculated', at: '自评表!I4' }],
    },
    {
      title: '否决项写了别的话',
      edits: [{ sheet: '自评表', row: 'F.1', column: '实际数', value: '不清楚' }],
      finds: [{ messageId: 'score-not-number/veto', at: '自评表!G15' }],
    },
    { title: '自评分都是数字', edits: [], finds: [] },
  ],
};

function textOf(entry: NumberEntry): string {
  if (entry.kind === 'number') return formatDecimal(entry.value);
  return 'text' in entry ? entry.text : '';
}

function reportScore(
  { code, title, points }: Item,
  { value: entry, place }: Field<NumberEntry>,
  report: Report,
): void {
  if (entry.kind === 'error') {
    report({ messageId: 'score-not-number/error', params: { code, title, text: entry.text }, place });
  } else if (entry.kind === 'uncalculated') {
    report({ messageId: 'score-not-number/uncalculated', params: { code, title }, place });
  } else if (entry.kind === 'text' && entry.meant) {
    const meant = formatDecimal(entry.meant);
    report({
      messageId: 'score-not-number/meant',
      params: { code, title, text: entry.text, meant },
      place,
      fix: [{ place, value: Number(meant) }],
    });
  } else if (entry.kind === 'text' && entry.form === 'full-marks' && points) {
    const full = formatDecimal(points);
    report({
      messageId: 'score-not-number/full-marks',
      params: { code, title, text: entry.text, points: full },
      place,
      fix: [{ place, value: Number(full) }],
    });
  } else if (entry.kind === 'text' && entry.form === 'nothing') {
    report({ messageId: 'score-not-number/nothing', params: { code, title, text: entry.text }, place });
  } else if (entry.kind === 'text') {
    const params = { code, title, text: entry.text, form: entry.form ?? null };
    report({ messageId: 'score-not-number', params, place });
  }
}
