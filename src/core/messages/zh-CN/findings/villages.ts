import type { FindingText } from '../../types';

interface Others {
  readonly path: string;
  readonly percent: string;
  readonly others: readonly { readonly village: string; readonly path: string }[];
  /** 没有列出名字的还有几个。 */
  readonly more: string;
}

const andMore = (more: string): string => (more === '0' ? '' : `等（另有 ${more} 个）`);

type Nothing = Readonly<Record<string, never>>;

/** 各村放在一起才看得出的问题。 */
export const villages = {
  'village-unknown': ({ village }: { readonly village: string; readonly near: string }): FindingText => ({
    message: `村名写的是“${village}”，村名单里没有。`,
    found: village,
    expected: '村名单里的村名',
    remedy: '请改正村名；确是新的村，请加到村名单里。',
  }),
  'village-unknown/near': ({
    village,
    near,
  }: {
    readonly village: string;
    readonly near: string;
  }): FindingText => ({
    message: `村名写的是“${village}”，村名单里没有；是不是“${near}”？`,
    found: village,
    expected: near,
    remedy: `请把村名改为“${near}”，或在村名单里给“${near}”加上这个别名。`,
  }),
  'village-unknown/blank': (_params: Nothing): FindingText => ({
    message: '没有写村名，不知道是哪个村报的。',
    found: '',
    expected: '村名单里的村名',
    remedy: '请填写村名。',
  }),
  'village-duplicate': ({
    village,
    files,
  }: {
    readonly village: string;
    readonly files: readonly string[];
  }): FindingText => ({
    message: `${village}交了不止一份，另外还有：${files.join('、')}。`,
    found: `${String(files.length + 1)} 份`,
    expected: '1 份',
    remedy: '请问清楚以哪一份为准，把其他的移走。',
  }),
  'village-missing': ({ village }: { readonly village: string }): FindingText => ({
    message: `${village}还没有报。`,
    found: '',
    expected: '1 份自评工作簿',
    remedy: `请催${village}报送。`,
  }),
  'evidence-shared-between-villages': ({
    path,
    others,
  }: {
    readonly path: string;
    readonly others: readonly { readonly village: string; readonly path: string }[];
  }): FindingText => ({
    message: `文件“${path}”和${others.map((other) => `${other.village}的“${other.path}”`).join('、')}内容一模一样。`,
    found: path,
    expected: '本村自己的佐证',
    remedy: '请核实是哪个村的；不是自己的请换成自己的佐证。',
  }),
  'evidence-similar-picture': ({ path, percent, others, more }: Others): FindingText => ({
    message: `图片“${path}”和${others.map((other) => `${other.village}的“${other.path}”`).join('、')}${andMore(more)}看上去几乎一样（最像的相像程度 ${percent}%）。`,
    found: path,
    expected: '本村自己拍的照片',
    remedy:
      '这只是线索，不能断定：同一地点、同一版式的图片也会相像。请打开两张图对着看一看，确是同一张的，查清是哪个村的。',
  }),
  'evidence-similar-picture/within': ({ path, percent, others, more }: Others): FindingText => ({
    message: `图片“${path}”和本村的${others.map((other) => `“${other.path}”`).join('、')}${andMore(more)}看上去几乎一样（最像的相像程度 ${percent}%），登记成了不同的佐证。`,
    found: path,
    expected: '各件佐证各自的照片',
    remedy:
      '这只是线索，不能断定：连着拍的照片也会相像。请打开看一看，同一张照片只登记一次；一份佐证可以用于多项。',
  }),
  'summary-similar': ({
    percent,
    others,
    more,
    passages,
  }: {
    readonly percent: string;
    readonly others: readonly { readonly village: string; readonly percent: string }[];
    readonly more: string;
    readonly passages: readonly string[];
  }): FindingText => ({
    message: `工作总结约有 ${percent}% 和${others[0]?.village ?? ''}的一样${
      others.length > 1
        ? `，和${others
            .slice(1)
            .map((other) => `${other.village}的 ${other.percent}%`)
            .join('、')}一样`
        : ''
    }${andMore(more)}。相同的话如：${passages.map((passage) => `“${passage}”`).join('、')}`,
    found: `约 ${percent}% 相同`,
    expected: '写本村自己的情况',
    remedy: '细则里的话和多数村都写的套话没有算在内。请看一看是谁抄谁的，请村里写自己做的事。',
  }),
};
