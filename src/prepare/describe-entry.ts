import type { EntryDocument } from '../corpus/document.ts';
import { consultationState, consultationStates } from '../domain/consultation.ts';
import { enforcementKinds, isWithdrawn } from '../domain/enforcement.ts';
import type { EntryCollection, EntryMeta } from '../domain/entries.ts';
import type { EntrySummary } from '../domain/entry-page.ts';
import { issueName } from '../domain/gazette.ts';
import { longDate } from '../domain/long-date.ts';
import { meetingName } from '../domain/meeting.ts';
import { newestVersions, powerListKinds } from '../domain/power-list.ts';
import { proposalKinds, proposalResults, proposalState, proposalStates } from '../domain/proposal.ts';
import { eventLevels, responseKinds } from '../domain/response.ts';

export type EntryDescription = Pick<EntrySummary, 'date' | 'state' | 'facts'>;

type Describers = { [C in EntryCollection]: (meta: EntryMeta[C], today: string, policies: number) => EntryDescription };

/** What a list says of an entry beside its title: one function a column. */
const describers: Describers = {
  consultations(meta, today) {
    const code = consultationState(meta, today);
    return {
      date: meta.to, state: { code, label: consultationStates[code] },
      facts: [`${longDate(meta.from)}至${longDate(meta.to)}`, ...count('收到意见', meta.received), ...count('采纳', meta.adopted)],
    };
  },
  meetings: (meta) => ({ date: meta.date, state: null, facts: [meetingName(meta), `${meta.agenda.length}项议题`, ...(meta.observers ? [`${meta.observers.join('、')}列席`] : [])] }),
  proposals(meta, today) {
    const code = proposalState(meta, today);
    return {
      date: meta.replyDate ?? meta.assignedAt, state: { code, label: proposalStates[code] },
      facts: [proposalKinds[meta.kind], `${meta.session}${meta.no}`, meta.proposer, ...(meta.result ? [proposalResults[meta.result]] : [])],
    };
  },
  responses: (meta) => ({
    date: meta.firstReleaseAt.slice(0, 10), state: meta.kind === 'rumour' ? { code: 'rumour', label: '澄清' } : null,
    facts: [responseKinds[meta.kind], ...(meta.eventLevel === 'none' ? [] : [`${eventLevels[meta.eventLevel]}事件`]), ...(meta.updates?.length ? [`后续发布${meta.updates.length}次`] : [])],
  }),
  'power-lists'(meta) {
    const [newest] = newestVersions(meta.versions);
    return { date: newest?.date ?? meta.datePublished.slice(0, 10), state: null, facts: [powerListKinds[meta.kind], `${newest?.items.length ?? 0}项`, `共${meta.versions.length}个版本`] };
  },
  enforcement: (meta, today) => ({
    date: meta.decidedAt, state: isWithdrawn(meta, today) ? { code: 'withdrawn', label: '已撤回' } : null,
    facts: [enforcementKinds[meta.kind], meta.no, ...(meta.party?.name ? [meta.party.name] : [])],
  }),
  gazettes: (meta, _today, policies) => ({ date: meta.date, state: null, facts: [issueName(meta), ...(meta.serial ? [`总第${meta.serial}期`] : []), `刊载${policies}件`] }),
};

const count = (label: string, value: number | undefined): string[] => (value === undefined ? [] : [`${label}${value}条`]);

/** `policies` is the number of policies the entry goes with. */
export function describeEntry<C extends EntryCollection>(collection: C, meta: EntryMeta[C], today: string, policies: number): EntryDescription {
  return describers[collection](meta, today, policies);
}

/** What the page of a policy says of the entry: its kind in the words of 公开 and how it stands. */
export function noteOf(document: EntryDocument, { state, facts, date }: EntryDescription): string {
  switch (document.collection) {
    case 'consultations': return [state?.label, ...facts.slice(1)].filter(Boolean).join('，');
    case 'meetings': return longDate(date);
    case 'gazettes': return `${longDate(date)}出版`;
    case 'proposals': return [facts[0], state?.label].filter(Boolean).join('，');
    default: return [facts[0], longDate(date)].join('，');
  }
}
