import type { Means } from './answer-query.ts';
import { readAdmission } from './choose-pages.ts';
import { exactTokens } from './query-terms.ts';
import { readQuery } from './read-query.ts';
import { mayBeTraditional } from './repair-traditional.ts';
import type { SearchRequest } from './search-request.ts';

/**
 * Looks up the words and filters of a text that is still being typed. The pairs of characters of its beginning are among those of the whole, so that what is fetched early
 * is fetched for nothing only where something is deleted. Texts of the pages are not fetched.
 */
export async function prepareSearch(text: string, request: SearchRequest, { lookUp, filters, engine }: Pick<Means, 'lookUp' | 'filters' | 'engine'>): Promise<void> {
  // It is written in simplified characters first.
  if (mayBeTraditional(text) || text.trim() === '') return;
  const query = readQuery(text, { table: await engine.readingTable(), asWritten: request.asWritten ?? [] });
  const tokens = new Set([
    ...query.terms.flatMap(({ wordings }) => wordings.flatMap((wording) => wording.tokens)),
    ...query.keys.flatMap(({ choices }) => choices.map(({ key }) => key)),
    ...query.phrases.flatMap(exactTokens),
  ]);
  // A failure shows in the search itself.
  await Promise.allSettled([...[...tokens].map(lookUp), readAdmission(query, request, filters)]);
}
