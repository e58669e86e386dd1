import type { PhraseFamily } from './types';
import { number, spanOf, targetIn } from './words';

const DOWN =
  /每(?:低|少|降低?|下降|减少|差|低于|少完成|未完成|少达到?|落后)(?:于[^,;。\d]{0,8})?(\d+(?:\.\d+)?)(?:个百分点|个百分比|%)(?:的)?,?扣(\d+(?:\.\d+)?)分?/;
const UP =
  /每(?:高|超|超出|超过|上升|高于|增加)(?:出|于[^,;。\d]{0,8})?(\d+(?:\.\d+)?)(?:个百分点|个百分比|%)(?:的)?,?扣(\d+(?:\.\d+)?)分?/;

/** The target stands in the sentence or in the content (≥87%, 达到95%以上). */
export const perPoint: PhraseFamily = {
  id: 'per-point',
  source: 'R14g 每低x个百分点：“每低3个百分点扣0.5”；“每低1%扣0.1”',
  read: (text, { content }) => {
    const down = DOWN.exec(text);
    const found = down ?? UP.exec(text);
    if (!found) return null;
    const rest = text.slice(0, found.index);
    const target = targetIn(rest) ?? targetIn(content);
    if (!target) return null;
    return {
      draft: {
        type: 'per-point',
        actual: '实际比率（%）',
        target,
        every: number(found[1]),
        per: number(found[2]),
        mode: 'floor',
        ...(down ? {} : { better: 'less' as const }),
      },
      spans: [spanOf(found)],
      assumed: `每满 ${found[1] ?? ''} 个百分点才扣一次`,
    };
  },
  examples: [
    {
      text: '每低3个百分点扣0.5分',
      content: '政策符合率≥87%',
      says: 'per-point actual=实际比率（%）；target=87；every=3；per=0.5；mode=floor',
    },
    {
      text: '达到95%以上得满分，每少10个百分点扣1分',
      says: 'per-point actual=实际比率（%）；target=95；every=10；per=1；mode=floor',
    },
    {
      text: '每少完成10个百分点扣2',
      content: '100%完成四项任务',
      says: 'per-point actual=实际比率（%）；target=100；every=10；per=2；mode=floor',
    },
    {
      text: '每高1%扣0.5分',
      content: '发案率3%以内',
      says: 'per-point actual=实际比率（%）；target=3；every=1；per=0.5；mode=floor；better=less',
    },
    { text: '每低3个百分点扣0.5分', says: null },
  ],
};
