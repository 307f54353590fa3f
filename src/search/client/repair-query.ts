import { normalise } from './normalise.ts';
import { correctQuery } from './repair-corrections.ts';
import { readLetters } from './repair-letters.ts';
import { lexiconOf, type Repair, type RepairMeans, type Repaired, type Sought } from './repair-means.ts';
import { mendArticles, mendNumbers } from './repair-references.ts';
import { mayBeTraditional, simplifyQuery } from './repair-traditional.ts';
import type { Understood } from './understood.ts';
import { findUnsaid, readAspect } from './unsaid-aspect.ts';

/**
 * Searches for a text as it was meant: traditional characters as simplified ones, letters that the index does not know as pinyin, and pairs of characters that it does
 * not know as slips, where that finds clearly more. What was changed stands first in what was understood; who did not mean it says so by `asWritten`.
 */
export async function findRepaired<T extends Sought>(text: string, asWritten: readonly string[], find: (text: string) => Promise<T>, means: RepairMeans): Promise<T> {
  const repair: Repair<T> = { ...means, asWritten, find };
  const simple = mayBeTraditional(text) ? simplifyQuery(text, asWritten, await means.engine.repairTable()) : { text, understood: [] };
  const articles = mendArticles(normalise(simple.text), asWritten);
  const written = articles.understood.length > 0 ? articles.text : simple.text;
  const spelled = await readLetters(written, repair);
  const numbered = await withNumbers(spelled?.text ?? normalise(written), spelled?.found ?? await find(written), repair);
  const aspect = readAspect(numbered.text);
  const corrected = await correctQuery(numbered.text, numbered.found, { ...repair, ending: aspect?.understood.said });
  const unsaid = corrected.found.best || !aspect ? null : await findUnsaid(aspect, repair);
  const understood = [...simple.understood, ...articles.understood, ...(spelled?.understood ?? []), ...numbered.understood, ...(unsaid ?? corrected).understood];
  return understood.length === 0 ? numbered.found : withUnderstood((unsaid ?? corrected).found, understood);
}

const withUnderstood = <T extends Sought>(found: T, understood: readonly Understood[]): T => ({ ...found, query: { ...found.query, understood: [...understood, ...found.query.understood] } });

/** Searches again where a number that nobody has is a slip for one that is there. */
async function withNumbers<T extends Sought>(text: string, found: T, repair: Repair<T>): Promise<Repaired<T>> {
  const { codes } = await repair.engine.readingTable();
  const mended = await mendNumbers(text, found.query, repair.asWritten, { lookUp: repair.lookUp, codes, lexicon: () => lexiconOf(repair) });
  return mended ? { ...mended, found: await repair.find(mended.text) } : { text, understood: [], found };
}
