import type { EntryDocument, PolicyDocument } from '../corpus/document.ts';
import { isWithdrawn, type Enforcement } from '../domain/enforcement.ts';
import type { Policy } from '../domain/policy.ts';
import { hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';

/** Words that no page may show, and why. */
export interface UnshownWords { rule: 'SEC-06' | 'SEC-09'; what: string; text: string }

/**
 * What the front matter of a policy holds for the office and the auditors alone: who reviewed and approved it (条例第十七条), what third parties
 * said (第三十二条), the public interest test, notes on cuts, opinions of the legal review. None of it is in the edition
 * (`PublicPolicyFields`).
 */
export function internalWords({ meta, body }: PolicyDocument): UnshownWords[] {
  const { review, thirdParty, publicInterestTest, redactions, legality, fairCompetition, postEvaluation, planItem } = meta;
  const internal: [string, string | undefined][] = [
    ...[review?.secrecyBy, review?.disclosureBy, review?.approver].map((name): [string, string | undefined] => ['公开审查记录', name && !isOffice.test(name) ? name : undefined]),
    ['第三方意见', thirdParty?.result], ['公共利益衡量', publicInterestTest?.conclusion], ['公共利益衡量', publicInterestTest?.reason],
    ...(redactions ?? []).map(({ note }): [string, string | undefined] => ['删减备注', note]),
    ['合法性审核意见', legality?.opinionNo], ['公平竞争审查意见', fairCompetition?.exception], ['公平竞争审查意见', fairCompetition?.reason],
    ['实施后评估记录', postEvaluation?.result], ['发文计划项', planItem],
  ];
  const words = internal.flatMap(([what, text]): UnshownWords[] => (text === undefined ? [] : [{ rule: 'SEC-09', what, text }]));
  return isClosed(meta) && !body.isEmpty ? [...words, { rule: 'SEC-06', what: '没有公开的正文', text: body.text }] : words;
}

/** An office or a post, `区司法局主要负责人`, is named in other texts as well; a person's name is not. */
const isOffice = /(?:局|办|室|处|科|股|站|中心|机构|负责人|小组|组|委员会|部门|单位|政府|办事处)$/;

/** A reply that is not published, a penalty that was withdrawn (行政处罚法第四十八条): only that there was one is shown. */
export function closedWords({ collection, meta, body }: EntryDocument, today: string): UnshownWords[] {
  if (collection === 'proposals') return meta.public === false && !body.isEmpty ? [{ rule: 'SEC-06', what: '没有公开的正文', text: body.text }] : [];
  if (collection !== 'enforcement' || !isWithdrawn(meta as Enforcement, today)) return [];
  const { title, party, abstract, subject, basis, decision } = meta as Partial<Enforcement>;
  return [title, party?.name, abstract, subject, basis, decision, body.text].flatMap((text): UnshownWords[] => (text ? [{ rule: 'SEC-06', what: '已经撤回的决定', text }] : []));
}

export const isClosed = ({ disclosureType }: Partial<Policy>): boolean => disclosureType !== undefined && !hasPublicBody(disclosureType);

/** Fields of a policy that hold such words. */
export const internalFields: ReadonlySet<keyof Policy> = new Set<keyof Policy>([
  'review', 'thirdParty', 'publicInterestTest', 'overridingLawChecked', 'redactions', 'legality', 'fairCompetition', 'postEvaluation', 'planItem',
]);
