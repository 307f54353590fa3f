import type { EntryCollection } from '../../domain/entries.ts';

/** What a reader should know of a column, under its name. */
export const columnLeads: Record<EntryCollection, string> = {
  consultations: '文件出台前向社会征求意见，一般不少于30日。正在征集的在前，截止后公布采纳情况。',
  meetings: '会议讨论决定的事项，除依法不公开的以外，及时公布。',
  proposals: '人大代表建议和政协提案的答复，除依法不公开的以外，全文公开。',
  responses: '大家关心的事，是什么情况、怎么处理，写在这里；不实的传言，写明正确的依据。',
  'power-lists': '每个单位有哪些职权、依据是什么。清单调整后，原来的版本仍然可以查看。',
  enforcement: '执法的结果，不是案卷。个人当事人不写姓名；决定被变更、撤销的，三个工作日内撤回并说明理由。',
  gazettes: '公报每期的目录由刊载在这一期的文件生成，每一件都链接到原文。',
};
