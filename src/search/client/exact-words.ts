import type { Hits, LookUp } from './look-up.ts';
import { squeezed } from './normalise.ts';
import type { Passage } from './passages.ts';
import { exactTokens } from './query-terms.ts';
import type { ReadQuery } from './read-query.ts';

type ExactWords = Pick<ReadQuery, 'phrases' | 'without'>;

/** Whether a page may have the phrases as they stand: it has all their pieces. The text decides. */
export async function mayHavePhrases(phrases: readonly string[], lookUp: LookUp): Promise<(id: string) => boolean> {
  const hits: Hits[] = await Promise.all(phrases.flatMap(exactTokens).map(lookUp));
  return (id) => hits.every((pages) => pages.has(id));
}

/** Whether a document stays out because its title has words that are not wanted. */
export const isLeftOut = (title: string, { without }: ExactWords): boolean => {
  const plain = squeezed(title);
  return without.some((words) => plain.includes(words));
};

/** Whether a place has every phrase and none of the words that are not wanted. */
export function fitsExactly({ heading, text }: Pick<Passage, 'heading' | 'text'>, { phrases, without }: ExactWords): boolean {
  if (phrases.length === 0 && without.length === 0) return true;
  const plain = squeezed(`${heading ?? ''}${text}`);
  return phrases.every((words) => plain.includes(squeezed(words))) && !without.some((words) => plain.includes(words));
}

/** The same for a document as a whole: a phrase may stand in its title or anywhere in it. */
export const wholeFitsExactly = (title: string, passages: readonly Passage[], words: ExactWords): boolean =>
  fitsExactly({ heading: title, text: passages.map(({ heading, text }) => `${heading ?? ''}${text}`).join('\n') }, words);
