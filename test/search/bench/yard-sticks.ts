import MiniSearch from 'minisearch';
import { normalise } from '../../../src/search/client/normalise.ts';
import type { Engine } from '../../../src/search/client/pagefind.ts';
import { createSearcher } from '../../../src/search/client/search-portal.ts';
import { stockSearch, wordEnds } from '../../../src/search/client/stock-search.ts';
import type { CorpusText } from '../corpus-texts.ts';

/** Addresses that a search gives for a query, best first. */
export type Ask = (query: string) => Promise<string[]>;

/** The portal's own search, as its page asks it: the first list. */
export function portalAsk(engine: Engine): Ask {
  const searcher = createSearcher(engine);
  return async (query) => ((await (await searcher.search(query)).next()) ?? []).flatMap(({ places }) => places.map(({ url }) => url));
}

/** Pagefind as it comes: the query cut into words by `Intl.Segmenter`, pages in its order, each with its first three places. */
export const stockAsk = (engine: Engine): Ask => async (query) => (await stockSearch(engine, query, {})).flatMap(({ places }) => places.map(({ url }) => url));

/** The same with the words in quotes, as a phrase. */
export const quotedAsk = (engine: Engine): Ask => async (query) => {
  const { results } = await engine.search(`"${words(query)}"`);
  const pages = await Promise.all(results.slice(0, 8).map((page) => page.data()));
  return pages.flatMap(({ url, sub_results: places = [] }) => (places.length > 0 ? places.slice(0, 3).map((place) => place.url) : [url]));
};

function words(query: string): string {
  const text = normalise(query);
  const ends = wordEnds(text);
  return text.split('').map((unit, index) => (ends.has(index + 1) ? `${unit} ` : unit)).join('').trim();
}

/** MiniSearch over the same places, cut into pairs of Han characters, any of them may match; a title counts twice. No query layer. */
export function miniSearchAsk(texts: readonly CorpusText[]): Ask {
  const index = new MiniSearch<{ id: string; title: string; text: string }>({ fields: ['title', 'text'], tokenize: pairs, processTerm: (term) => term, searchOptions: { boost: { title: 2 } } });
  index.addAll(texts.flatMap(({ path, title, beside, places }) => [
    { id: `/${path}/`, title, text: beside },
    ...places.map(({ anchor, text }) => ({ id: `/${path}/#${anchor}`, title, text })),
  ]).filter(unique()));
  return async (query) => index.search(query).slice(0, 24).map(({ id }) => String(id));
}

/** A few laws number their articles twice. */
const unique = (): (({ id }: { id: string }) => boolean) => {
  const seen = new Set<string>();
  return ({ id }) => !seen.has(id) && seen.add(id).size > 0;
};

function pairs(text: string): string[] {
  return [...text.normalize('NFKC').toLowerCase().matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)].flatMap(([run]) =>
    (/\p{Script=Han}/u.test(run) && run.length > 1 ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)) : [run]));
}
