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

/** Where in each page words begin that begin with a token, counted in words of the index; to be asked only for tokens that are known. Each asked once. */
export type FindPositions = (token: string) => Promise<ReadonlyMap<string, readonly number[]>>;

export function createFindPositions({ search }: Pick<Engine, 'search'>): FindPositions {
  const asked = new Map<string, ReturnType<FindPositions>>();
  return (token) => {
    const known = asked.get(token);
    if (known) return known;
    const positions = search(token).then(({ results }) => new Map(results.map(({ id, words }) => [id, words ?? []])));
    asked.set(token, positions);
    positions.catch(() => asked.delete(token));
    return positions;
  };
}
