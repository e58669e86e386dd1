/**
 * Words of published 考核细则 that only their import needs: headings beyond those of our own tables, captions of
 * sections and notes, and the nouns that name a kind of evidence. Written plain, as recognise/heading-text makes them.
 */
import type { ColumnId } from './columns';
import { SCORE_HEADINGS } from './score-headings';

/** What a column of a rubric is for. `ignored`: known, and nothing of it belongs into a scheme. */
export type ImportRole =
  | 'code'
  | 'section'
  | 'title'
  | 'content'
  | 'points'
  | 'weight'
  | 'standard'
  | 'evidence'
  | 'mode'
  | 'target'
  | 'department'
  | 'remark'
  | 'ignored';

const ours = (...ids: readonly ColumnId[]): readonly string[] =>
  ids.flatMap((id) => SCORE_HEADINGS[id].accepted);

/** The first role that lists a word has it. */
export const IMPORT_HEADINGS: Readonly<Record<ImportRole, readonly string[]>> = {
  code: [...ours('code'), '编码', '项目编号'],
  section: [...ours('section'), '类', 'A级元素', '考评类目', '评定项目', '加分类别', '一级项目'],
  points: [
    ...ours('points'),
    '分数',
    '分值分',
    '应得分值',
    '基础分',
    '基准分',
    '加分分值',
    '增加分值',
    '考核分数',
  ],
  weight: ['权重', '权数', '比重', '占比'],
  // A heading that says two things is the rule's where it names one.
  standard: [
    ...ours('standard'),
    '考核细则及评分标准',
    '评分标准及考核办法',
    '评分内容及标准',
    '评分内容',
    '考核内容及评分标准',
    '考核内容和评分标准',
    '考核标准及评分细则',
    '折算计分办法',
    '计分标准',
    '评估标准',
    '检查考评标准',
    '考评标准',
    '考核细则',
    '加分标准',
    '加分标准和依据',
    '考核评分办法',
    '考核及评分办法',
    '评分规则',
    '计分规则及依据',
  ],
  content: [
    ...ours('content'),
    '创建标准',
    '考核内容及分值',
    '考核指标及分值',
    '考核要点及分值分解',
    '分项内容及分值',
    '考核内容与要求',
    '考核内容和要求',
    '考核的内容',
    '主要内容',
    '加分内容',
    '加分事项',
    '否决内容',
    '否决情形',
    '否决事项',
    '情形',
  ],
  title: [
    ...ours('title'),
    '项目',
    '指标',
    '评比内容',
    'B级元素',
    '试点项目',
    '加分项目',
    '加分项',
    '项目名称',
    '考核事项',
  ],
  evidence: [
    '佐证要求',
    '佐证资料要求',
    '佐证材料要求',
    '需提供资料',
    '需提供材料',
    '需提供的资料',
    '所需佐证材料',
    '评分指导点',
    '考评要求',
    '资料清单',
    '考核依据',
    '数据来源',
    '支撑材料',
    '佐证资料',
    '佐证材料',
    '印证资料',
    '辅证材料',
    '证明材料',
    '备查资料',
    '原始凭据材料',
    '材料清单',
    '查阅资料',
  ],
  mode: [
    '考核方式',
    '考核办法',
    '考核方法',
    '考评方法',
    '考评方式',
    '检查考评方法',
    '测评方法',
    '查验方式',
    '核查方式',
    '检查方法',
  ],
  target: [...ours('target'), '标准', '目标值及标准', '指标值'],
  department: [...ours('department'), '考核对象', '考核单位', '考核部门', '考核责任单位', '评分单位'],
  remark: ['备注', '说明', '备考'],
  ignored: [
    ...ours(
      'status',
      'actual',
      'self',
      'reason',
      'verified',
      'verifiedNote',
      'deduction',
      'evidence',
      'notApplicable',
    ),
    '得分',
    '评分',
    '实得分',
    '考核得分',
    '考评得分',
    '考评分',
    '该项得分',
    '最终得分',
    '抽查分',
    '县区审核分',
    '市评分',
    '省评分',
    '该项累计得分',
    '达标分数',
    '扣分/加分情况',
    '考评描述',
    '自评/评审描述',
    '检查记录',
    '单位',
    '计量单位',
    '完成时限',
    '报送日期',
    '是否达标',
    '实得',
    '核定',
  ],
};

/** What a caption, heading or sheet's name says about the items below it. */
export const BONUS_CAPTION = /加分|附加分|奖励分|奖分|鼓励项|创新项/;
export const VETO_CAPTION = /一票否[决优]|否决项|否决事项|单项否决/;
export const DEDUCTION_CAPTION =
  /^(?:[一二三四五六七八九十]+[、.])?(?:扣分项|减分项|扣分项目|减分项目|扣减分|倒扣分)/;

/** Begins a row that is about who fills in, checks or signs, or when. */
export const SIGNING_CAPTIONS =
  /^(?:村名|村\(社区\)|行政村|填报|填表|制表|报送|申报|推荐申报|被考核|被检查|考核单位|考评单位|考核日期|考核时间|考核人|考核组|检查人|检查日期|检查时间|评分人|审核人|审核:|负责人|项目负责人|财务负责人|村负责人|单位负责人|主要负责人|经办人|联系人|签字|签名|年月日|单位:|单位\(盖章\)|村:|日期|考评对象|考核对象:|总得分|得分:)/;

/** Begins a row of notes under or above the table. */
export const NOTE_CAPTION =
  /^(?:注|备注|说明|附注|附则|填表说明|考核说明|评分说明)\s*[:：0-9一二三四五六七八九十、.]/;

/** Nouns that name a kind of evidence: the kind of the 佐证清单. Longer words first. */
export const EVIDENCE_NOUNS: readonly (readonly [RegExp, string])[] = [
  [/会议(?:记录|纪要|材料|签到)|研究记录/, '会议记录'],
  [/(?:隐患)?排查(?:记录|表|台账|登记)|巡查(?:记录|表|日志)|检查(?:记录|表|台账)/, '排查记录'],
  [/制度上墙(?:照片)?|照片|影像|图片|图文资料/, '照片'],
  [/培训(?:记录|材料|资料|签到)/, '培训记录'],
  [/演练(?:记录|资料|材料|方案)/, '演练记录'],
  [/走访(?:记录|台账)|入户记录/, '走访记录'],
  [/宣传(?:资料|材料|单|手册|栏|标语)|公开栏|健康教育栏/, '宣传资料'],
  [/公示(?:材料|资料|照片|栏)?|公开(?:电话|材料)|公布电话/, '公示材料'],
  [/签收(?:记录|表|单)|告知书/, '签收记录'],
  [/备案登记|登记(?:表|簿|册)|备案表/, '登记表'],
  [/台账/, '台账'],
  [/花名册|名册|(?<!黑)名单/, '名册'],
  [/责任状|责任书/, '责任状'],
  [/承诺书/, '承诺书'],
  [/应急预案|预案/, '预案'],
  [/(?:工作)?(?:计划|方案)/, '计划方案'],
  [/表彰(?:文件|决定|材料)?|荣誉证书|获奖证书|证书|奖牌/, '表彰推广文件'],
  [/审批表/, '审批表'],
  [/工资(?:表|发放表|支付表)/, '工资表'],
  [/凭证|发票|票据|回单/, '凭证'],
  [/截图|系统(?:数据|记录)|平台数据/, '系统截图'],
  [/执法(?:记录|文书)/, '执法记录'],
  [/案卷|案件(?:材料|资料)/, '案件材料'],
  [/报送(?:记录|材料)|(?:总结|报告)材料|工作总结|自查报告|信息报送/, '报送记录'],
  [/活动(?:记录|材料|资料|方案)/, '活动材料'],
  [/制度(?:文本|汇编|文件)?/, '制度'],
  [/正式文件|红头文件|文件|通知/, '正式文件'],
];

/** Traditional script and variants in rules and items, beyond those of headings. */
// prettier-ignore
export const TEXT_VARIANTS: Readonly<Record<string, string>> = {
  帳: '账', 帐: '账', 會: '会', 議: '议', 記: '记', 錄: '录', 檔: '档', 資: '资', 開: '开', 報: '报', 數: '数', 項: '项', 滿: '满', 實: '实',
  際: '际', 標: '标', 準: '准', 務: '务', 設: '设', 組: '组', 織: '织', 領: '领', 導: '导', 產: '产', 業: '业', 農: '农', 經: '经', 濟: '济',
  環: '环', 衛: '卫', 檢: '检', 評: '评', 計: '计', 劃: '划', 處: '处', 發: '发', 現: '现', 違: '违', 個: '个', 點: '点', 達: '达', 屬: '属',
  戶: '户', 歲: '岁', 萬: '万', 類: '类', 號: '号', 內: '内', 責: '责', 單: '单', 對: '对', 應: '应', 時: '时', 間: '间', 與: '与', 為: '为',
  無: '无', 級: '级', 獎: '奖', 勵: '励', 減: '减', 擴: '扩', 規: '规', 範: '范', 總: '总', 結: '结', 題: '题', 臺: '台', 關: '关', 證: '证',
  據: '据', 傳: '传', 問: '问', 訪: '访', 錯: '错', 書: '书', 審: '审', 調: '调', 鄉: '乡', 鎮: '镇', 黨: '党', 員: '员', 執: '执', 監: '监',
  當: '当', 場: '场', 麼: '么', 紀: '纪', 選: '选', 舉: '举', 遲: '迟', 長: '长', 區: '区', 縣: '县', 鐵: '铁', 過: '过', 還: '还', 這: '这',
  運: '运', 進: '进', 遞: '递', 續: '续', 線: '线', 統: '统', 維: '维', 護: '护', 讓: '让', 識: '识', 講: '讲', 詢: '询', 該: '该', 誤: '误',
  請: '请', 變: '变', 財: '财', 購: '购', 費: '费', 質: '质', 賬: '账',
};

/** What a scheme and a section are called where the table names none. */
export const FALLBACK_TITLE = '考核细则';
export const FALLBACK_SECTION = '考核项目';

/** The sheet of a draft that lists what was not plain; readers of schemes pass over it. */
export const IMPORT_SHEET = '导入说明';
