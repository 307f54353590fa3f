import type { Engine } from './pagefind.ts';
import type { Selection } from './filter-index.ts';
import { normalise } from './normalise.ts';
import type { SearchResult } from './search-portal.ts';

/**
 * What Pagefind finds by itself, for when the query layer fails: up to eight pages, each with its first three places. The query is cut into words
 * here, since the instance does not.
 */
export async function stockSearch({ search }: Pick<Engine, 'search'>, query: string, selection: Selection): Promise<SearchResult[]> {
  const filters = Object.fromEntries(Object.entries(selection).filter(([, values]) => values.length > 0).map(([name, values]) => [name, { any: [...values] }]));
  const { results } = await search(words(query), { filters });
  const pages = await Promise.all(results.slice(0, 8).map((page) => page.data()));
  return pages.map(({ url, meta, filters: marked, plain_excerpt: excerpt = '', sub_results: places = [] }) => {
    const title = meta['title'] ?? url;
    const parts = places.length > 0 ? places.slice(0, 3) : [{ title, url, plain_excerpt: excerpt }];
    return { title, meta, filters: marked, places: parts.map((place) => ({
      url: place.url, path: place.title === title ? [] : [place.title],
      excerpt: [{ text: place.plain_excerpt.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), hit: false }],
    })) };
  });
}

/** Offsets of the ends of words; without a segmenter every character stands alone. */
export function wordEnds(text: string): ReadonlySet<number> {
  if (typeof Intl.Segmenter === 'undefined') return new Set([...text].map((_, index) => index + 1));
  return new Set([...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index, segment }) => index + segment.length));
}

function words(query: string): string {
  const text = normalise(query);
  const ends = wordEnds(text);
  return text.split('').map((unit, index) => (ends.has(index + 1) ? `${unit} ` : unit)).join('').trim();
}
