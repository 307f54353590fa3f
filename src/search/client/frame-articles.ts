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
