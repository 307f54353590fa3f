import type { PolicyPage, Relation } from '../../domain/edition.ts';
import { quoted } from '../../domain/book-title.ts';
import { longDate } from '../../domain/long-date.ts';
import { validities, type Validity } from '../../domain/vocabulary/validity.ts';

/** What the banner says: the state in a word, then sentences of text and links. */
export interface ValidityNotice {
  label: string;
  state: 'valid' | 'pending' | 'repealed' | 'unknown';
  /** Whether a reader must not rely on the text as it stands. */
  alert: boolean;
  parts: NoticePart[];
}
export type NoticePart = string | { text: string; url: string };

const states: Record<Validity, ValidityNotice['state']> = {
  inForce: 'valid', amended: 'valid', partlyRepealed: 'valid', notYetEffective: 'pending', draft: 'pending', repealed: 'repealed', expired: 'repealed', unknown: 'unknown',
};

/** Marks amended, repealed and expired documents on their own page (国办发〔2017〕47号) and says what holds instead. */
export function validityNotice(policy: PolicyPage): ValidityNotice {
  const state = states[policy.validity];
  return { label: validities[policy.validity], state, alert: state === 'repealed' || policy.validity === 'unknown', parts: sentences[policy.validity](policy) };
}

const sentences: Record<Validity, (policy: PolicyPage) => NoticePart[]> = {
  inForce: (policy) => [`${period(policy)}。`],
  amended: (policy) => [`${period(policy)}。内容已经修改，以修改后的规定为准`, ...(has(policy, 'amendedBy') ? named(policy, 'amendedBy', '，见', '。') : ['。'])],
  partlyRepealed: (policy) => [`${period(policy)}。部分内容已不再执行。`, ...named(policy, 'amendedBy', '见', '。'), ...named(policy, 'repealInstrument', '见', '。')],
  notYetEffective: (policy) => [`${policy.dateEffective ? `自${longDate(policy.dateEffective)}起施行` : '施行日期另行公布'}，现在还没有生效。`, ...named(policy, 'supersedes', '施行以前仍执行', '。')],
  repealed: (policy) => ['本文件已经废止，只供查考，不能再作为办事依据。', ...named(policy, 'supersededBy', '现在执行', '。'), ...otherInstruments(policy)],
  expired: (policy) => [`${policy.dateExpires ? `有效期已于${longDate(policy.dateExpires)}届满` : '有效期已经届满'}，自动失效，不能再作为办事依据。`, ...named(policy, 'supersededBy', '现在执行', '。')],
  draft: () => ['这是征求意见的草案，还没有通过，没有效力。'],
  unknown: () => ['本文件是否仍然有效正在核实，办事前请先向发文机关询问。'],
};

/** The instrument that repealed it, unless that is the document which took its place. */
function otherInstruments(policy: PolicyPage): NoticePart[] {
  const successors = new Set(policy.relations.filter((relation) => relation.kind === 'supersededBy').map((relation) => relation.title));
  const others = policy.relations.filter((relation) => relation.kind !== 'repealInstrument' || !successors.has(relation.title));
  return named({ ...policy, relations: others }, 'repealInstrument', '废止依据：', '。');
}

function period({ dateEffective, dateExpires }: PolicyPage): string {
  const from = dateEffective ? `${longDate(dateEffective)}起施行` : '文件没有另行写明施行日期';
  return dateExpires ? `${from}，有效期至${longDate(dateExpires)}` : from;
}

const has = (policy: PolicyPage, kind: Relation['kind']): boolean => policy.relations.some((relation) => relation.kind === kind);

function named(policy: PolicyPage, kind: Relation['kind'], before: string, after: string): NoticePart[] {
  const others = policy.relations.filter((relation) => relation.kind === kind);
  if (others.length === 0) return [];
  return [before, ...others.flatMap((other, index) => [...(index > 0 ? ['、'] : []), relationName(other)]), after];
}

function relationName({ title, docNumber, url }: Relation): NoticePart {
  const text = `${quoted(title)}${docNumber && docNumber !== title ? `（${docNumber}）` : ''}`;
  return url ? { text, url } : text;
}
