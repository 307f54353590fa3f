import type { Corpus } from '../../src/corpus/document.ts';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import { chainStart, type LedgerEntry } from '../../src/domain/ledger.ts';
import { documentPath, factsOf } from '../../src/ledger/compare-corpus.ts';
import { entryHash, textDigests } from '../../src/ledger/digests.ts';

/** What an example says of an entry; the rest is that of the document of the same 索引号, else of the same path. */
export type EntryExample = Partial<LedgerEntry>;

/** A ledger file of the examples. `previous` given is sealed in, as by one who forges the chain; `hash` given is written in place of the right one. */
export function sealExamples(examples: readonly EntryExample[], corpus: Corpus): string {
  const documents = [...corpus.policies, ...corpus.interpretations].filter(({ valid }) => valid);
  const facts = documents.map((document) => ({ path: documentPath(document), facts: factsOf(document) }));
  let last = { seq: 0, hash: chainStart };
  return examples.map((example) => {
    const own = (facts.find((each) => each.facts.identifier === example.identifier) ?? facts.find(({ path }) => path === example.path))?.facts;
    const entry = {
      kind: 'policy', event: 'published', identifier: '11999900MB0000001X/2025-09999', path: 'policies/2025/gone', title: '某通知', office: 'gov',
      disclosureType: 'proactive', at: example.datePublished ?? own?.datePublished ?? '2025-06-05', ...textDigests('某通知'), ...own, ...example,
      seq: example.seq ?? last.seq + 1, previous: example.previous ?? last.hash, hash: '',
    } as LedgerEntry;
    if (entry.kind === 'interpretation') delete entry.disclosureType;
    entry.hash = entryHash(entry);
    last = { seq: entry.seq, hash: entry.hash };
    return `${canonicalJson({ ...entry, hash: example.hash ?? entry.hash })}\n`;
  }).join('');
}
