import type { Part } from '../../scoring/types';
import { asName } from '../text/readable';
import type { PhraseFamily, Span } from './types';
import { clauses, number } from './words';

const FLAT = /^([^\d]{2,60}?)(?:的)?(各)?扣(\d+(?:\.\d+)?)分?$/;

/** Faults with what each costs, none of them counted: 工作不力扣2；班子不团结、有内耗的各扣1. */
export const flatDeductions: PhraseFamily = {
  id: 'flat-deductions',
  source: 'R13 多级扣分：“缺1999年表扣5；缺1988年表扣3”；“换届、创先争优不落实各扣2”',
  read: (text) => {
    const lines: Part[] = [];
    const spans: Span[] = [];
    for (const { text: clause, start } of clauses(text, true)) {
      const found = FLAT.exec(clause);
      if (!found) continue;
      const [, words = '', each, points] = found;
      if (/每|酌情|最[多高]/.test(words)) continue;
      const names = each === undefined ? [words] : words.split(/、|或者?|和/);
      for (const name of names) lines.push({ name: asName(name), points: number(points) });
      spans.push([start, start + clause.length]);
    }
    const names = new Set(lines.map(({ name }) => name));
    if (lines.length === 0 || names.size < lines.length || names.has('')) return null;
    return { draft: { type: 'severities', lines }, spans };
  },
  examples: [
    { text: '不廉洁扣2分；换届不落实扣2分', says: 'severities lines=不廉洁:2、换届不落实:2' },
    {
      text: '班子不团结、有内耗、互相拆台的各扣1分',
      says: 'severities lines=班子不团结:1、有内耗:1、互相拆台:1',
    },
    { text: '工作不力扣1分', says: 'severities lines=工作不力:1' },
    { text: '每发现1起扣0.5分', says: null },
  ],
};
