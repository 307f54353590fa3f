import { disclosureTypes, type DisclosureType } from './disclosure-type.ts';

/**
 * Why a number that was issued has no document in the portal. Each kind names a class of documents that 政府信息公开条例 lets an authority
 * leave out, or says that there is none. A 国家秘密 has no kind: neither it nor its number may stand in a file on the internet (保密法).
 */
export const registeredKinds = {
  void: { label: '空号作废', meaning: '编号没有使用，或者文件没有印发即作废' },
  internal: { label: '内部事务', meaning: '人事、后勤、内部工作流程等内部事务信息（条例第十六条第一款）' },
  upward: { label: '请示报告', meaning: '向上级机关的请示、报告等过程性信息（条例第十六条第二款）' },
  letter: { label: '磋商信函', meaning: '行政机关之间商洽工作的函件（条例第十六条第二款）' },
  individual: { label: '特定对象', meaning: '只送达特定公民、企业的答复和决定，公开会损害其合法权益（条例第十五条）' },
  caseFile: { label: '执法案卷', meaning: '行政执法案卷信息（条例第十六条第二款）' },
  elsewhere: { label: '另处公开', meaning: '由制作机关在本站以外公开（条例第十条）' },
  checking: { label: '正在核查', meaning: '去向还没有查清，仍按缺号计算，并写明答复期限' },
} as const;
export type RegisteredKind = keyof typeof registeredKinds;

/** What became of a number: its document is in the portal, or it is registered, or nothing is known of it. `unread`: the 公开属性 of its document cannot be read. */
export type NumberFate = DisclosureType | 'registered' | 'gap' | 'unread';

export const numberFates: Record<NumberFate, string> = { ...disclosureTypes, registered: '仅登记', gap: '缺号', unread: '公开属性读不出' };

/** Whether a number with this fate is accounted for. */
export const isAccounted = (fate: NumberFate): boolean => fate !== 'gap' && fate !== 'unread';
