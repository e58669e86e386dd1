import type { FindingText } from '../../types';

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
};
