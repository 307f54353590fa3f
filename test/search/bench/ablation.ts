import type { Engine, Fragment } from '../../../src/search/client/pagefind.ts';

/** Parts of the search that a run may go without, to see what they are worth. */
export const searchParts = ['synonyms', 'bridge'] as const;
export type SearchPart = (typeof searchParts)[number];

/** The same index without what a part goes by: everyday wordings in the reading table, articles that sections of interpretations are bound to. */
export function withoutParts(engine: Engine, parts: readonly SearchPart[]): Engine {
  if (parts.length === 0) return engine;
  const unbound = ({ meta: { explains, ...meta }, ...fragment }: Fragment): Fragment => ({ ...fragment, meta: parts.includes('bridge') || explains === undefined ? meta : { ...meta, explains } });
  return {
    ...engine,
    readingTable: async () => {
      const table = await engine.readingTable();
      return parts.includes('synonyms') ? { ...table, synonyms: [] } : table;
    },
    search: async (term, options) => {
      const { results } = await engine.search(term, options);
      return { results: results.map((page) => ({ ...page, data: async () => unbound(await page.data()) })) };
    },
  };
}
