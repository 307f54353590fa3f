import { commonRuns } from './common-runs.ts';
import { normalise, squeezed } from './normalise.ts';
import { wordEnds } from './stock-search.ts';

/** A query with a part left out, and that part as the reader wrote it. */
export interface ShorterQuery { query: string; dropped: string }

/** Most words of a query that are tried: each costs a look-up. */
const most = 6;

/** A query with one of its words left out, each in turn; of one word that runs on, its own words. Empty where there is only one. */
export function shorterQueries(text: string, cut: (run: string) => ReadonlySet<number> = wordEnds): ShorterQuery[] {
  const typed = text.trim().split(/\s+/);
  const [words, glue] = typed.length > 1 ? [typed, ' '] : [wordsOf(typed[0] ?? '', cut), ''];
  if (words.length < 2 || words.length > most) return [];
  return words.map((dropped, index) => ({ dropped, query: words.filter((_, other) => other !== index).join(glue) })).filter(({ query }) => squeezed(query).length > 1);
}

function wordsOf(run: string, cut: (run: string) => ReadonlySet<number>): string[] {
  const ends = cut(run);
  const words: string[] = [];
  let from = 0;
  for (let at = 1; at <= run.length; at += 1) {
    if (at < run.length && !ends.has(at)) continue;
    words.push(run.slice(from, at));
    from = at;
  }
  return words;
}

export interface NamedList { label: string; url: string }

/** Lists whose name shares at least two characters in a row with the query, the nearest first, at most five. */
export function relatedLists<List extends NamedList>(query: string, lists: readonly List[]): List[] {
  const wanted = squeezed(normalise(query));
  return lists.map((list) => ({ list, run: commonRuns(squeezed(list.label), wanted).longest }))
    .filter(({ run }) => run > 1).sort((a, b) => b.run - a.run).slice(0, 5).map(({ list }) => list);
}
