import type { Engine, FoundPage } from './pagefind.ts';

/** Pages by id. */
export type Hits = ReadonlyMap<string, FoundPage>;

/** Exact look-ups, each asked once: a single quoted token has no prefix expansion and no fallback, and its count runs over all bundles. */
export type LookUp = (token: string) => Promise<Hits>;

export function createLookUp({ search }: Pick<Engine, 'search'>): LookUp {
  const asked = new Map<string, Promise<Hits>>();
  return (token) => {
    const known = asked.get(token);
    if (known) return known;
    const hits = search(`"${token}"`).then(({ results }) => new Map(results.map((page) => [page.id, page])));
    asked.set(token, hits);
    // A failed fetch may succeed the next time.
    hits.catch(() => asked.delete(token));
    return hits;
  };
}
