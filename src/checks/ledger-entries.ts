import type { Corpus, LedgerEntry } from '../corpus/document.ts';

/** The last thing the ledger says of each path and of each 索引号. */
export interface LatestEntries {
  /** Key: `policies/2025/x`. */
  byPath: ReadonlyMap<string, LedgerEntry>;
  byIdentifier: ReadonlyMap<string, LedgerEntry>;
}

const cache = new WeakMap<Corpus, LatestEntries>();

export function latestEntries(corpus: Corpus): LatestEntries {
  const known = cache.get(corpus);
  if (known) return known;
  // The ledger is read line by line without a schema; an entry of another kind may lack either.
  const named = corpus.ledger.value.filter(({ path, identifier }) => typeof path === 'string' && typeof identifier === 'string');
  const entries: LatestEntries = {
    byPath: new Map(named.map((entry) => [collectionPath(entry.path), entry])),
    byIdentifier: new Map(named.map((entry) => [entry.identifier, entry])),
  };
  cache.set(corpus, entries);
  return entries;
}

/** `policies/2025/x` for `2025/x`, `/policies/2025/x/` and `policies/2025/x.mdx`: the address and the file name the same document. */
function collectionPath(path: string): string {
  const bare = path.replace(/^\/+|\/+$/g, '').replace(/\.mdx$/, '');
  return /^(?:policies|interpretations|guides|annual-reports)\//.test(bare) ? bare : `policies/${bare}`;
}
