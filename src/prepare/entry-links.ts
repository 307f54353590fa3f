import type { Corpus, EntryDocument, PolicyDocument } from '../corpus/document.ts';
import { policyIdentifier } from '../domain/entry.ts';
import { entryCollections, fieldsOf } from '../domain/entries.ts';
import { compareText } from '../domain/finding.ts';

/** Which policies each entry goes with, and the reverse: by 索引号 in the entry, or for a gazette by the issue that a policy names. */
export interface EntryLinks {
  policiesOf(entry: EntryDocument): readonly PolicyDocument[];
  entriesOf(policy: PolicyDocument): readonly EntryDocument[];
}

export function linkEntries(corpus: Corpus): EntryLinks {
  const byIdentifier = new Map(corpus.policies.map((policy) => [policy.meta.identifier, policy]));
  const byIssue = Map.groupBy(corpus.policies.filter(({ meta }) => meta.gazette), ({ meta }) => `${meta.gazette?.year}/${meta.gazette?.issue}`);
  const forward = new Map<EntryDocument, PolicyDocument[]>();
  const back = new Map<PolicyDocument, EntryDocument[]>();
  for (const entry of corpus.entries) {
    const policies = entry.collection === 'gazettes'
      ? (byIssue.get(`${entry.meta.year}/${entry.meta.issue}`) ?? []).toSorted(byPage)
      : [...new Set(fieldsOf(entryCollections[entry.collection].schema, entry.meta, policyIdentifier).flatMap(({ value }) => byIdentifier.get(String(value)) ?? []))];
    forward.set(entry, policies);
    for (const policy of policies) back.set(policy, [...(back.get(policy) ?? []), entry]);
  }
  return { policiesOf: (entry) => forward.get(entry) ?? [], entriesOf: (policy) => back.get(policy) ?? [] };
}

/** As they stand in the issue: by page, then by date and path where pages are not given. */
const byPage = (a: PolicyDocument, b: PolicyDocument): number =>
  (a.meta.gazette?.page ?? Infinity) === (b.meta.gazette?.page ?? Infinity)
    ? compareText(a.meta.dateWritten ?? '', b.meta.dateWritten ?? '') || compareText(a.path, b.path)
    : (a.meta.gazette?.page ?? Infinity) - (b.meta.gazette?.page ?? Infinity);
