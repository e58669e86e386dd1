import type { Unreadable } from '../../grid/types';
import { dateText } from './date-text';

type Texts<K extends string> = Readonly<Record<K, string>>;
type None = Readonly<Record<never, string>>;
interface RollupText {
  readonly message: string;
  readonly remedy: string;
}

const list = (names: readonly string[]): string =>
  names.slice(0, 8).join('、') + (names.length > 8 ? `等 ${String(names.length)} 个` : '');

/** 核对各乡镇汇总时发现的问题。 */
export const rollupFindings = {
  'summary-unreadable': (_: { readonly unreadable: Unreadable }): RollupText => ({
    message: '这份汇总打不开，没有计入。',
    remedy: '请让乡镇重新发一份。',
  }),
  'not-summary/village': (_: None): RollupText => ({
    message: '这是村里的自评表，不是乡镇的汇总，没有计入。',
    remedy: '请先用 zpt summarize 汇总各村的表，再交汇总。',
  }),
  'not-summary/scheme': (_: None): RollupText => ({
    message: '这是考核细则，不是汇总，没有计入。',
    remedy: '请把它移出文件夹，或不用管。',
  }),
  'not-summary/unknown': (_: None): RollupText => ({
    message: '这份工作簿里没有找到“汇总”和“分项得分”两张表，没有计入。',
    remedy: '请换成程序生成的汇总；表名和表头不要改。',
  }),
  'summary-empty': (_: None): RollupText => ({
    message: '这份汇总里一个村也没有。',
    remedy: '请核对是不是交错了，重新汇总以后再交。',
  }),
  'unit-missing': ({ unit }: Texts<'unit'>): RollupText => ({
    message: `没有收到${unit}的汇总。`,
    remedy: `请催${unit}报送；已经报了的，请让文件名以“${unit}”开头。`,
  }),
  'unit-unknown': ({ unit }: Texts<'unit'>): RollupText => ({
    message: `按文件名是“${unit}”，名单上没有，没有计入。`,
    remedy: '请把文件名改成名单上的名字，或在名单上补上（同一行可以写别名）。',
  }),
  'unit-duplicate': ({ unit, files }: Texts<'unit'> & { readonly files: readonly string[] }): RollupText => ({
    message: `${unit}的汇总不止一份（还有 ${list(files)}），都没有计入。`,
    remedy: '请问清楚以哪一份为准，只留那一份。',
  }),
  'level-mixed/townships': (_: None): RollupText => ({
    message: '这是上一级的汇总（里面是乡镇，不是村），和别的不同级，没有计入。',
    remedy: '请把它移出文件夹，免得算两遍。',
  }),
  'level-mixed/villages': (_: None): RollupText => ({
    message: '这是乡镇的汇总（里面是村），别的是县汇总，不同级，没有计入。',
    remedy: '请先把它和同县的乡镇一起汇总成县汇总。',
  }),
  'summary-scheme-differs/items': ({
    codes,
    file,
  }: Texts<'file'> & { readonly codes: readonly string[] }): RollupText => ({
    message: `项目或分值和多数汇总（如 ${file}）不同：${list(codes)}。没有计入。`,
    remedy: '请让乡镇按统一的考核细则重新汇总；只是手工改了“满分”一行的，改回来。',
  }),
  'summary-scheme-differs/version': ({
    id,
    version,
    expectedId,
    expectedVersion,
  }: Texts<'id' | 'version' | 'expectedId' | 'expectedVersion'>): RollupText => ({
    message: `是按细则“${id}”版本 ${version} 汇总的，多数用的是“${expectedId}”版本 ${expectedVersion}。没有计入。`,
    remedy: '请让乡镇按统一的考核细则重新汇总。',
  }),
  'total-edited/village': ({
    village,
    found,
    expected,
  }: Texts<'village' | 'found' | 'expected'>): RollupText => ({
    message: `${village}的自评总分写的是 ${found}，按各项得分重算是 ${expected}。已按 ${expected} 计。`,
    remedy: '请乡镇核对这个村的总分和各项得分，改的地方要能说明理由；最好重新生成汇总。',
  }),
  'total-edited/stamped': ({
    village,
    found,
    expected,
  }: Texts<'village' | 'found' | 'expected'>): RollupText => ({
    message: `${village}的自评总分写的是 ${found}，生成汇总时是 ${expected}。已按 ${expected} 计。`,
    remedy: '请乡镇核对这个村的总分和各项得分，改的地方要能说明理由；最好重新生成汇总。',
  }),
  'total-edited/not-number': ({
    village,
    found,
    expected,
  }: Texts<'village' | 'found' | 'expected'>): RollupText => ({
    message:
      found === ''
        ? `${village}的自评总分是空的，按各项得分重算是 ${expected}。已按 ${expected} 计。`
        : `${village}的自评总分写的是“${found}”，不是数字；按各项得分重算是 ${expected}，已按 ${expected} 计。`,
    remedy: '请乡镇重新生成汇总。',
  }),
  'total-edited/mean': ({ unit, found, expected }: Texts<'unit' | 'found' | 'expected'>): RollupText => ({
    message: `${unit}的自评平均${found === '' ? '没有数' : `是 ${found}`}，按合计底数重算是 ${expected}。已按底数计。`,
    remedy: '请核对是谁改了“总览”或“合计底数”；最好重新生成县汇总。',
  }),
  'row-missing/overview': ({ villages }: { readonly villages: readonly string[] }): RollupText => ({
    message: `“汇总”里没有这些村的行：${list(villages)}。它们没有计入。`,
    remedy: '行被删掉的，请乡镇重新生成汇总。',
  }),
  'row-missing/items': ({ villages }: { readonly villages: readonly string[] }): RollupText => ({
    message: `“分项得分”里没有这些村的行：${list(villages)}。总分只能照“汇总”里写的算，分项没有它们。`,
    remedy: '行被删掉的，请乡镇重新生成汇总。',
  }),
  'villages-missing': ({ villages }: { readonly villages: readonly string[] }): RollupText => ({
    message: `还有 ${String(villages.length)} 个村没有报送：${list(villages)}。`,
    remedy: '请催这些村报送以后，让乡镇重新汇总。',
  }),
  'summary-version/none': (_: None): RollupText => ({
    message: '这份汇总没有隐藏的记录（旧版本生成的，或在别的软件里另存过），只按看得见的表读。',
    remedy: '不用改；问题没有按检查分类，要分类的，用现在的版本重新汇总。',
  }),
  'summary-version/count': ({ counted, averaged }: Texts<'counted' | 'averaged'>): RollupText => ({
    message: `这份汇总自己的平均数是 ${averaged} 个村的，这里计了 ${counted} 个村。`,
    remedy: '多半是有的村在乡里不参加比较（村名单上没有，或用了别的细则），请核对。',
  }),
  'summary-version/other': ({ format }: Texts<'format'>): RollupText => ({
    message: `这份汇总是别的版本的程序生成的（格式 ${format}），认得的都读了。`,
    remedy: '请核对这一行的数；各乡镇最好用同一个版本。',
  }),
};

/** 县汇总里印着的话，和命令行里说的话。 */
export const rollup = {
  workbookTitle: ({ scheme }: Texts<'scheme'>): string => `${scheme.replace(/细则$/, '')}县汇总`,
  overviewTitle: ({ scheme }: Texts<'scheme'>): string => `${scheme.replace(/细则$/, '')}总览`,
  overviewHint: ({ units, left, missing }: Texts<'units' | 'left' | 'missing'>): string =>
    `计入 ${units} 份汇总，没有计入 ${left} 份，没有报送 ${missing} 个单位。点单位名看它的汇总。`,
  ratesTitle: '分项得分率（%）',
  ratesHint: '得分率＝各村得分合计÷满分合计。没填的和不涉及的村不算在内。数从“合计底数”来。',
  sumsTitle: '合计底数',
  sumsHint: '各单位的得分合计和满分合计，平均数和得分率由它算出；再往上汇总时也要用，请不要改。',
  villagesTitle: '各村得分',
  villagesHint: '总分是按各项得分重算的。“不计分”的村不参加平均。',
  notCounted: '不计分',
  checksTitle: '问题汇总',
  checksHint: '各乡镇问题清单里的问题按检查合并，“例如”是其中一条。',
  checksNone: '没有问题，或各份汇总没有带分类。',
  supervisionTitle: '督查督办建议',
  supervisionHint: '各乡镇汇总里提出的，只是建议，由县里决定。',
  missingTitle: '未报送和没有计入',
  missingHint: '没有交的乡镇、没有计入的汇总、没有报送的村。',
  nobody: '都收到了，都计入了。',
  findingsTitle: '核对情况',
  findingsHint: '汇总时逐份核对的结果。各乡镇的文件没有改动。',
  findingsNone: '没有发现问题。',
  notesTitle: '说明',
  total: '合计',
  share: '得分率',
  illustrative: '注意：分值是示例，不是正式标准。结果只供试用，不能用于通报。',
  openFile: '打开这个单位的汇总',
  severity: { error: '✖ 要处理', warning: '▲ 提醒', info: '· 参考' },
  states: {
    missing: '没有收到汇总',
    unreadable: '汇总打不开',
    other: '不是汇总',
    unknown: '没有计入：名单上没有',
    'other-level': '没有计入：不是同一级的汇总',
    'other-scheme': '没有计入：细则不同',
    duplicate: '没有计入：交了不止一份',
  },
  notes: {
    scheme: ({ title, id, version }: Texts<'title' | 'id' | 'version'>): string =>
      `考核细则：${title}（代号 ${id}，版本 ${version}）`,
    madeOn: ({ date }: Texts<'date'>): string => `汇总日期：${dateText(date)}`,
    totals:
      '总分按各项得分和考核细则重算；细则没有随汇总带来的，用“分项得分”里的合计。写在汇总里的总分与它不同的，在“核对情况”里。',
    mean: '平均分＝计分的村的总分合计÷计分村数，四舍五入到 2 位小数。是各村的平均，不是各乡镇平均数的平均。',
    counted: '交了不止一份的村、名单里没有的村、按别的细则填的村，在乡镇的汇总里就不参加比较，这里也不计分。',
    rates: '得分率只算填了分的村；加分项目是申报了的村。没有满分的（扣减项目）没有得分率。',
    grades: '等级是各乡镇汇总里的，这里只数个数；手工改了总分的，等级没有跟着改。',
    files: '各乡镇的文件没有改动；链接指向原文件，文件移动后会失效。',
  },
  cli: {
    headings: ['单位', '收到', '未报送', '平均', '最高', '最低', '错漏'] as readonly string[],
    written: ({ file, units, villages }: Texts<'file' | 'units' | 'villages'>): string =>
      `已汇总 ${units} 个单位、${villages} 个村，在 ${file}。`,
    findings: '核对情况：',
    noFiles: ({ paths }: Texts<'paths'>): string =>
      `${paths} 里没有工作簿（.xlsx）。请给出各乡镇的汇总，或放这些汇总的文件夹。`,
    nothingCounts: '没有一份汇总可以计入。',
  },
};
