import type { ReadableAssessment } from '../../assessment';
import { decimal } from '../../decimal';
import type { Scheme } from '../../scheme/types';
import { ownWords } from '../../similarity/own-words';
import { isBlankText, squash } from '../../text';
import { quotedText } from '../../similarity/quote';
import type { BatchCheck } from '../types';

/** Where the scheme does not say: so much of a summary must be another's before anybody is bothered. */
export const SUMMARY_SIMILARITY = decimal('0.8');

const MOST_NAMED = 3;
const MOST_PASSAGES = 3;

/** Told to the village whose words are mostly another's; whoever wrote more besides is not to blame. */
export const summarySimilar: BatchCheck = {
  meta: {
    id: 'summary-similar',
    severity: 'warning',
    phase: 'batch',
    source: '“照抄照搬、上下一般粗”：工作总结应写本村自己的情况（细则的话和半数以上的村都写的套话不算）',
    fixable: false,
    trial: true,
  },
  check({ assessments, scheme }, report) {
    const owners = new Set<string>();
    const written = assessments.filter((one): one is ReadableAssessment => {
      if (!one.readable || !one.submission.summary || isBlankText(one.submission.summary.text)) return false;
      // A second workbook of a village is village-duplicate; of course it says the same.
      const owner = one.village === null ? one.file : squash(one.village);
      if (owners.has(owner)) return false;
      owners.add(owner);
      return true;
    });
    const given = new Set([scheme, ...written.map((one) => one.scheme)].map((one) => givenText(one)));
    const words = ownWords(
      written.map(({ submission }) => submission.summary?.text ?? ''),
      [...given],
    );
    if (!words) return;
    const used = scheme ?? written[0]?.scheme;
    const least = Number(used?.summarySimilarity ?? SUMMARY_SIMILARITY);
    written.forEach((assessment, at) => {
      const near = written
        .map((other, place) => ({ other, place, share: place === at ? 0 : (words.share(at, place) ?? 0) }))
        .filter(({ share }) => share >= least)
        .sort((a, b) => b.share - a.share || a.place - b.place);
      const [first] = near;
      const { summary } = assessment.submission;
      if (!first || !summary) return;
      const named = near.slice(0, MOST_NAMED);
      report({
        messageId: 'summary-similar',
        params: {
          percent: percent(first.share),
          others: named.map(({ other, share }) => ({
            village: other.village ?? other.file,
            percent: percent(share),
          })),
          more: String(near.length - named.length),
          passages: words.passages(at, first.place, MOST_PASSAGES).map(quotedText),
        },
        place: { ...summary.place, file: assessment.file },
        related: named.map(({ other }) => ({ ...other.submission.summary?.place, file: other.file })),
      });
    });
  },
  examples: [
    {
      title: '两个村各写各的',
      workbooks: [
        {
          file: '红星村.xlsx',
          edits: [{ sheet: '工作总结', row: '正文', column: 'A', value: ownText('红星村') }],
        },
        {
          file: '东风村.xlsx',
          edits: [
            { sheet: '自评表', row: '村名', column: 'B', value: '东风村' },
            {
              sheet: '工作总结',
              row: '正文',
              column: 'A',
              value:
                '我村地处河西，外出务工人员多。村两委把工资支付当成年度头等大事，春季逐户摸底，登记务工去向；夏季走访三处水渠改造工地，核对考勤和工资发放；秋季配合乡里开展宣讲两场；冬季清理欠薪线索，两条线索当月办结，没有发生上访。明年打算给每个工地配一名联络员。',
            },
          ],
        },
      ],
      finds: [],
    },
    {
      title: '只改了村名，其余照抄',
      workbooks: [
        {
          file: '红星村.xlsx',
          edits: [{ sheet: '工作总结', row: '正文', column: 'A', value: ownText('红星村') }],
        },
        {
          file: '东风村.xlsx',
          edits: [
            { sheet: '自评表', row: '村名', column: 'B', value: '东风村' },
            { sheet: '工作总结', row: '正文', column: 'A', value: ownText('东风村') },
          ],
        },
      ],
      finds: [
        { messageId: 'summary-similar', at: '工作总结!A2', file: '红星村.xlsx' },
        { messageId: 'summary-similar', at: '工作总结!A2', file: '东风村.xlsx' },
      ],
    },
    {
      title: '细则自己的话大家都写，不算抄',
      workbooks: [
        {
          file: '红星村.xlsx',
          edits: [
            { item: '1.1', is: { evidenceText: ownText('各') } },
            { sheet: '工作总结', row: '正文', column: 'A', value: ownText('红星村') },
          ],
        },
        {
          file: '东风村.xlsx',
          edits: [
            { sheet: '自评表', row: '村名', column: 'B', value: '东风村' },
            { sheet: '工作总结', row: '正文', column: 'A', value: ownText('东风村') },
          ],
        },
      ],
      finds: [],
    },
  ],
};

/** A summary for the examples. */
function ownText(village: string): string {
  return `${village}年初召开专题会议，研究农民工工资支付工作，明确由村主任负总责、治保主任具体抓。三月起对辖区内两个在建项目逐一上门，核对用工合同和实名制登记，督促总包单位签订承诺书。全年接到欠薪反映四件，都在规定期限内协调解决，涉及金额两万元已全部发放到人。年底组织村民代表评议，群众比较满意。存在的不足是台账记录不够及时，下一步将安排专人每周更新。`;
}

const percent = (share: number): string => String(Math.round(share * 100));

/** All that the scheme says in its own words. */
function givenText(scheme: Scheme | null): string {
  if (!scheme) return '';
  const { title, source, items } = scheme;
  const texts = items.flatMap((item) => [
    item.section,
    item.title,
    item.content,
    item.standard,
    item.evidenceText,
  ]);
  return [title, source, ...texts].join('\n');
}
