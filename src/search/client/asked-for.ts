import type { Passage } from './passages.ts';

/** What sort of answer a question wants: how long or when, how often, how much, how it is reckoned, under which conditions, by which steps, whether it is allowed, what follows a breach, or where. */
export type Asked = 'time' | 'frequency' | 'amount' | 'reckoning' | 'condition' | 'procedure' | 'permission' | 'penalty' | 'place';

const number = '[\\d〇零一二两三四五六七八九十百]+';
const forms: Record<Asked, { question: RegExp; text: RegExp; heading: RegExp }> = {
  time: {
    question: /多久(?!.{0,4}一[次回])|多长时间|多长|[几多]少?(?:天|日|年|个月|小时)|时限|期限|时长|年限|[天日]数|什么时候|时间|啥时候|何时|几号|哪天|几点|截止|最[迟晚]/,
    text: new RegExp(`${number}个?(?:工作日|小时|分钟|日|天|月|年)`), heading: /时限|期限|多久|多长时间|几天|什么时候/,
  },
  frequency: {
    question: /[几多]少?次|多久.{0,4}一[次回]|次数|频次|频率/,
    text: new RegExp(`每(?:半?年|季度?|月|周|日|天|学期|个(?:月|季度|学期))[^。；]{0,12}${number}次|不少于${number}次|${number}次以上`), heading: /次数|频次|几次|多久.{0,4}一次/,
  },
  amount: {
    question: /(?:拿|领|补)(?:什么|哪些)钱|[补助贴费金租]\s?\S{0,2}标准|多少钱|金额|额度|[补罚给领拿发赔付收]多少|[每一个按][月年天次]多少|[贴助金费租准]\S{0,2}多少(?![天日年]|个月)|几块|几成|[补罚给领拿]几/,
    text: new RegExp(`[\\d.]+(?:%|万?元)|${number}(?:%|万?元|倍)|百分之|[二三四五六七八九十]分之`), heading: /标准|多少|怎么算|计算/,
  },
  reckoning: { question: /(?:怎么|怎样|如何|咋)(?:计?算|核定|分摊)/, text: /公式|计算|核定|扣减/, heading: /怎么算|计算|核定/ },
  permission: { question: /(?:能|可以|准|让|许).{1,10}[吗么]$|能不能|可不可以|让不让|准不准|违法/, text: /不得|禁止|可以|无需|不予/, heading: /不得|禁止|(?:能|可以).{1,10}吗/ },
  penalty: {
    question: /罚|(?:怎么|怎样|如何)处理|会怎[么样]|什么后果|坐牢|违[法规]/,
    text: /罚款|责令|警告|追回|责任|依法处理|处分/, heading: /法律责任|罚|违反/,
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
    question: /(?:怎么|怎样|如何|去哪里?|在哪里?|到哪里?|哪里|哪儿|找谁)(?:能)?(?:申请|申领|办理?|领|报名|登记|交材料)|怎么办|流程|程序|手续|步骤/,
    text: /(?:提出|提交|递交).{0,8}申请|申请.{0,12}提(?:出|交)|受理/, heading: /程序|流程|步骤|(?:怎样|怎么|如何).{0,4}(?:申请|申领|提交|办)/,
  },
};
const names = Object.keys(forms) as Asked[];

/** What a query asks for; nothing where it only names something. */
export const whatIsAsked = (query: string): Asked[] => names.filter((name) => forms[name].question.test(query));

/** How much a place that gives such an answer comes before one that has the same words: in its text, and under a heading that announces it (measured). */
const gives = 0.1;
const announces = 0.05;
/** Longer texts, in characters, hold such words by chance. */
const longText = 500;

/** What stands for a place being the sort of answer that was asked for, 0 where it is not. A section under such a question answers it, however it puts the answer. */
export const answersAsked = (asked: readonly Asked[], { path, heading, text }: Pick<Passage, 'path' | 'heading' | 'text'>): number => Math.max(0, ...asked.map((name) => {
  const form = forms[name];
  const isAsked = form.heading.test(heading ?? '');
  return (isAsked || (text.length <= longText && form.text.test(text)) ? gives : 0) + (isAsked || path.some((each) => form.heading.test(each)) ? announces : 0);
}));

/** Articles that every rule has and that name all it deals with: what for, for whom, who sees to it, what follows a breach, since when. And the questions that they answer. */
const frames: { text: RegExp; question: RegExp }[] = [
  { text: /制定本|适用(?:于)?本/, question: /适用|范围|依据|根据|目的|为什么/ },
  { text: /负责.{2,30}的?(?:监督管理|监督指导|组织实施)|是.{2,20}主管部门/, question: /谁|哪个|部门|单位|负责|管/ },
  { text: /^(?:第.{1,6}条)?\s*违反本.{2,30}(?:规定|的)，/, question: /罚|违反|处理|责任|后果|不|没|乱|拒/ },
  { text: /本(?:办法|规定|细则|规程|通知)施行前/, question: /前|已|原|旧|老|现有|施行|生效|过渡/ },
  { text: /本.{2,6}由.{2,40}负责解释|本.{2,6}自.{2,20}起施行/, question: /解释|施行|生效|有效|什么时候|开始|实施/ },
];

/** How far such an article stands behind others in everyday speech. */
export const frameBehind = 0.1;

/** Whether a text is such an article and the query asks for something else. */
export const isFrameOnly = (query: string, text: string): boolean => frames.some((frame) => frame.text.test(text) && !frame.question.test(query));
