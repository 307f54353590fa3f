import type { LookUp } from './look-up.ts';
import type { FoundPage } from './pagefind.ts';
import type { QueryKey } from './query-keys.ts';
import type { ReadQuery } from './read-query.ts';

/** A token with what the index knows of it. */
export interface WeightedToken { text: string; weight: number; counts: boolean }

export interface PageScore {
  page: FoundPage;
  /** Share of what was asked that the page holds, 0–1, by rarity. */
  coverage: number;
  /** Weight of the keys it has, 0–1; 0 where none was asked. */
  keys: number;
  /** Orders pages of like coverage. */
  bonus: number;
  /** What the index itself thinks of the page for the tokens that count: where they stand, titles first. Orders pages that are equal in all else. */
  relevance: number;
}

export interface PageScores {
  /** Best first, only those that answer. */
  pages: PageScore[];
  tokens: WeightedToken[];
  /** A key that must be there and is nowhere. */
  missing: QueryKey | null;
}

/** Below this share of rarity a page does not answer the query (measured). */
const threshold = 0.45;
/** Coverages this near are a tie. */
const tie = 0.04;

/** Looks up everything a query asks for and scores all pages. `total` is the number of pages in the index. */
export async function scorePages(query: ReadQuery, lookUp: LookUp, total: number): Promise<PageScores> {
  const [tokenHits, keyHits] = await Promise.all([
    Promise.all(query.tokens.map(async (token) => ({ token, hits: await lookUp(token.text) }))),
    Promise.all(query.keys.map(async (key) => ({ key, hits: await keyPages(key, lookUp) }))),
  ]);
  const missing = query.keysRequired ? keyHits.find(({ hits }) => hits.size === 0)?.key ?? null : null;
  if (missing) return { pages: [], tokens: [], missing };

  const scores = new Map<string, PageScore>();
  const scoreOf = (page: FoundPage): PageScore => {
    const known = scores.get(page.id) ?? { page, coverage: 0, keys: 0, bonus: 0, relevance: 0 };
    scores.set(page.id, known);
    return known;
  };
  const tokens: WeightedToken[] = [];
  let asked = 0;
  for (const { token, hits } of tokenHits) {
    const weight = token.weight * Math.log(1 + (total - hits.size + 0.5) / (hits.size + 0.5));
    const counts = token.need === 'required' || (token.need === 'ifKnown' && hits.size > 0);
    tokens.push({ text: token.text, weight, counts });
    if (counts) asked += weight;
    for (const page of hits.values()) {
      const score = scoreOf(page);
      score[counts ? 'coverage' : 'bonus'] += weight;
      if (counts) score.relevance += page.score;
    }
  }
  for (const { hits } of keyHits) for (const { page, weight } of hits.values()) scoreOf(page).keys += weight / keyHits.length;
  return { pages: rank([...scores.values()].map((score) => ({ ...score, coverage: asked === 0 ? 0 : score.coverage / asked })), query, keyHits, asked > 0), tokens, missing: null };
}

type KeyPages = Map<string, { page: FoundPage; weight: number }>;

/** Pages with a key: the document whose number it is, by the longest code that is known, and those that cite it. */
async function keyPages({ choices }: QueryKey, lookUp: LookUp): Promise<KeyPages> {
  const found: KeyPages = new Map();
  const settled = new Set<number>();
  const hits = await Promise.all(choices.map(({ key }) => lookUp(key)));
  for (const [index, { weight }] of choices.entries()) {
    const pages = hits[index];
    if (!pages || pages.size === 0 || settled.has(weight)) continue;
    settled.add(weight);
    for (const page of pages.values()) if (!found.has(page.id)) found.set(page.id, { page, weight });
  }
  return found;
}

function rank(scores: PageScore[], query: ReadQuery, keyHits: { hits: KeyPages }[], hasTokens: boolean): PageScore[] {
  const answers = ({ page, coverage }: PageScore): boolean =>
    (!query.keysRequired || keyHits.every(({ hits }) => hits.has(page.id))) && (!hasTokens || coverage >= threshold);
  const step = (value: number): number => Math.round(value / tie);
  return scores.filter(answers).sort((a, b) =>
    step(b.coverage) - step(a.coverage) || b.keys - a.keys || b.bonus - a.bonus || b.coverage - a.coverage || b.relevance - a.relevance || (a.page.id < b.page.id ? -1 : 1));
}
