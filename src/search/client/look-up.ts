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

/** Where in each page the words begin that begin with a token, counted in words of the index; nothing for a token that no page has. Each asked once. */
export type FindPositions = (token: string) => Promise<ReadonlyMap<string, readonly number[]>>;

export function createFindPositions({ search }: Pick<Engine, 'search'>, lookUp: LookUp): FindPositions {
  const asked = new Map<string, ReturnType<FindPositions>>();
  // Only a search without quotes says where; it falls back to the beginning of a token that is nowhere.
  const find: FindPositions = async (token) => {
    const hits = await lookUp(token);
    return hits.size === 0 ? new Map() : new Map((await search(token)).results.filter(({ id }) => hits.has(id)).map(({ id, words = [] }) => [id, words]));
  };
  return (token) => {
    const positions = asked.get(token) ?? find(token);
    asked.set(token, positions);
    positions.catch(() => asked.delete(token));
    return positions;
  };
}
