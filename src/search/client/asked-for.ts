import type { Passage } from './passages.ts';

/** What sort of answer a question wants: how long or when, how often, how much, whether and by whom something is paid, how it is reckoned, under which conditions, with which papers, by which steps, whether it is allowed, what follows a breach, whom to turn to, why, how many, at most or at least how many, or where. */
export type Asked = 'time' | 'frequency' | 'amount' | 'charge' | 'reckoning' | 'condition' | 'materials' | 'procedure' | 'permission' | 'penalty' | 'contact' | 'reason' | 'count' | 'limit' | 'place';

const number = '[\\d〇零一二两三四五六七八九十百]+';
const forms: Record<Asked, { question: RegExp; text: RegExp; heading: RegExp }> = {
  time: {
    question: /多久(?!.{0,4}一[次回])|多长时间|多长|[几多]少?个?(?:天|日|年|月|小时|钟头|星期|周|工作日)(?!大)|时限|期限|时长|年限|[天日]数|什么时候|时间|啥时候|何时|几号|哪天|几点|截止|最[迟晚]/,
    text: new RegExp(`${number}个?(?:工作日|小时|分钟|日|天|月|年)`), heading: /时限|期限|多久|多长时间|几天|什么时候/,
  },
  frequency: {
    question: /[几多]少?次|(?:多久|[几多]少?个?(?:天|周|星期|月|年)).{0,4}一[次回]|次数|频次|频率/,
    text: new RegExp(`每(?:${number})?(?:半?年|季度?|月|周|日|天|学期|个(?:月|季度|学期))[^。；]{0,12}${number}次|不少于${number}次|${number}次以上`), heading: /次数|频次|几次|多久.{0,4}一次/,
  },
  amount: {
    question: /(?:拿|领|补)(?:什么|哪些)钱|[补助贴费金租]\s?\S{0,2}标准|多少钱|金额|额度|[补罚给领拿发赔付收]多少|[每一个按][月年天次]多少|[贴助金费租准]\S{0,2}多少(?![天日年]|个月)|几块|几成|[补罚给领拿]几|[花掏报奖摊退挣交补给]\S{0,3}多少(?![天日年]|个月)|有钱[补拿领]|几[百千万]块|给补[贴助]|给钱/,
    text: new RegExp(`[\\d.]+(?:%|万?元)|${number}(?:%|万?元|倍)|百分之|[二三四五六七八九十]分之`), heading: /标准|多少|怎么算|计算/,
  },
  charge: {
    question: /(?:要|收|(?<!先)交|给|花|掏|用)(?:不(?:要|收|交|用))?(?:钱|押金|门?票)|收不收|要收费|收费[吗么]|\s收费$|免费[吗么不]|谁[掏出付交]|掏钱|门票|押钱|费.{0,3}谁/,
    text: /免费|收费|收取|押金|不收|缴纳|费用|承担|支付|分摊/, heading: /收费|免费|交钱|费用|出钱|要钱|门票/,
  },
  materials: { question: /(?:带|交|准备|要|提供|提交)(?:几样|什么|哪些|啥)(?!时候|条件|资格|手续)|材料|证件/, text: /材料|身份证|证明|申请表/, heading: /材料/ },
  contact: {
    question: /(?:找|跟|向|和|问)谁|谁来?管|归谁|有人管|管管|管不管|投诉|举报|找哪|说理|去告/,
    text: /投诉|举报|反映|热线|12345|申诉|复核|复议|由.{2,16}(?:负责|处理|责令|查处)/, heading: /投诉|举报|反映|找谁|监督|救济|不满意|电话/,
  },
  reason: { question: /为(?:什么|啥|何)|凭(?:什么|啥)|咋不|怎么不|干嘛/, text: /因为|为了|原因|理由|由于/, heading: /为什么|理由|原因/ },
  reckoning: { question: /(?:怎么|怎样|如何|咋)(?:计?算|核定|分)/, text: /公式|计算|核定|扣减|分摊/, heading: /怎么算|计算|核定/ },
  count: {
    question: /(?:[个人户件只条份]数|总数|数量)$/,
    text: new RegExp(`(?:[\\d.]+|${number})(?:%|[万亿个名人户件家所张套辆只条份亩吨座处]|平方|公里|千米|厘?米)`), heading: /数量|多少|几[个家所辆户名件套条只张座处]/,
  },
  limit: { question: /(?:[上下]限|限[制额])$/, text: /不(?:得|能|应)?(?:超过|多于|少于|高于|低于)|以内|至[多少]|最[多少高低]|控制在|不[超少多高低]于?/, heading: /[上下]限|限[制额]|不超过|最[多少高低]/ },
  permission: { question: /(?:能|可以|准|让|许).{1,10}[吗么]$|能不能|可不可以|让不让|准不准|违法/, text: /不得|禁止|可以|无需|不予/, heading: /不得|禁止|(?:能|可以).{1,10}吗/ },
  penalty: {
    question: /罚|(?:怎么|怎样|如何|咋)处理|会怎[么样]|会咋|[什啥]么?后果|坐牢|违[法规]|处分/,
    text: /罚款|责令|警告|追回|责任|依法处理|处分|收回|取消/, heading: /法律责任|罚|违反/,
  },
  place: {
    question: /哪(?:里|儿|些地方|个地方)(?!.{0,4}(?:申请|申领|办|领|报名|登记|交|反映|投诉|举报))|什么地方|地点|地址|位置/,
    text: /地点|地址|位置|[路街巷道]\d+号|东侧|西侧|南侧|北侧/, heading: /地点|位置|地址|在哪|哪里/,
  },
  condition: {
    question: /条件|资格|什么样的|什么人|哪些人|谁(?:能|可以)|符合/,
    text: /可以(?:单独)?申请|(?:符合|具备)下列|下列(?:条件|情形)/, heading: /条件|资格|对象|什么样的|谁(?:能|可以)|能申请/,
  },
  procedure: {
    question: /(?:怎么|怎样|如何|去哪里?|在哪里?|到哪里?|哪里|哪儿|找谁)(?:能)?(?:申请|申领|办理?|领|报名|登记|交材料)|怎么办|咋办|咋整|流程|程序|手续|步骤/,
    text: /(?:提出|提交|递交).{0,8}申请|申请.{0,12}提(?:出|交)|受理/, heading: /程序|流程|步骤|(?:怎样|怎么|如何).{0,4}(?:申请|申领|提交|办)/,
  },
};
const names = Object.keys(forms) as Asked[];

/** What a query asks for; nothing where it only names something. */
export const whatIsAsked = (query: string): Asked[] => names.filter((name) => forms[name].question.test(query));

/** How much a place that gives such an answer comes before one that has the same words: in its text, and under a heading that announces it (measured). */
const gives = 0.13;
const announces = 0.05;
/** Longer texts, in characters, hold such words by chance. */
const longText = 500;

/** What stands for a place being the sort of answer that was asked for, 0 where it is not. A section under such a question answers it, however it puts the answer. */
export const answersAsked = (asked: readonly Asked[], { path, heading, text }: Pick<Passage, 'path' | 'heading' | 'text'>): number => Math.max(0, ...asked.map((name) => {
  const form = forms[name];
  const isAsked = form.heading.test(heading ?? '');
  return (isAsked || (text.length <= longText && form.text.test(text)) ? gives : 0) + (isAsked || path.some((each) => form.heading.test(each)) ? announces : 0);
}));
