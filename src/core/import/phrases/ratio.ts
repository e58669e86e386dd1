import { decimal } from '../../decimal';
import { asName } from '../text/readable';
import type { PhraseFamily, Reading, Span } from './types';
import { spanOf } from './words';

const SHARE =
  /(?:按|依)(?:照)?[^,;。]{0,14}?(?:比例|率|百分比)(?:折算|计算)?(?:得分|计分|折算|赋分|给分|记分)|(?:按|依)(?:照)?[^,;。]{0,14}?比例|同比例(?:扣|得)分|得分=[^,;。]+/;
/** 基本分值×本年实绩/本年目标 */
const FORMULA =
  /(?:基本分值?|分值|标准分|满分)[×xX*]([^,;。×*/÷()]{2,14})[/÷]([^,;。×*/÷()]{2,14}?)(?:[×xX*]100%?)?(?=[,;。()]|最高|$)/;
const GATE =
  /(?:低于|不足|不到|未达到?|达不到)(\d+(?:\.\d+)?)%[^,;。\d]{0,8}?(?:不(?:计|得)分|零分|(?<!\d)0分)|(\d+(?:\.\d+)?)%以下(?:的)?[^,;。\d]{0,6}?(?:不(?:计|得)分|零分|(?<!\d)0分)/;

const DONE = '实际完成数';
const DUE = '应完成数';

export const ratio: PhraseFamily = {
  id: 'ratio',
  source: 'R7 按比例：“基本分值×本年实绩/本年目标”；R8 门槛：“70%-99%按比例；70%以下不计分”',
  read: (text): Reading | null => {
    const formula = FORMULA.exec(text);
    const share = formula ?? SHARE.exec(text);
    if (!share) return null;
    const spans: Span[] = [spanOf(share)];
    const names = {
      actual: formula?.[1] === undefined ? DONE : asName(formula[1]),
      target: formula?.[2] === undefined ? DUE : asName(formula[2]),
    };
    const gate = GATE.exec(text);
    if (!gate) return { draft: { type: 'ratio', ...names }, spans };
    spans.push(spanOf(gate));
    const zeroBelow = decimal(gate[1] ?? gate[2] ?? 0).div(100);
    return { draft: { type: 'ratio-gate', ...names, zeroBelow }, spans };
  },
  examples: [
    { text: '按整改完成率得分；全年无反馈问题得满分', says: 'ratio actual=实际完成数；target=应完成数' },
    { text: '按应援尽援率得分', says: 'ratio actual=实际完成数；target=应完成数' },
    { text: '按完成比例计分', says: 'ratio actual=实际完成数；target=应完成数' },
    {
      text: '基本分值×本年实绩/本年目标×100%，最高为基本分，最低为零',
      says: 'ratio actual=本年实绩；target=本年目标',
    },
    {
      text: '70%-99%按比例得分；70%以下不计分',
      says: 'ratio-gate actual=实际完成数；target=应完成数；zeroBelow=0.7',
    },
    { text: '按时完成得满分', says: null },
    { text: '按照工作效率情况酌情扣分', says: null },
  ],
};
