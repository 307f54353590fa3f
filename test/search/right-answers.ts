import { bare, type CorpusText } from './corpus-texts.ts';
import type { Query, Right } from './query-file.ts';

/** Every place of a corpus that holds these words; a document whole where its title, abstract, key words or opening hold them. */
export const placesWith = (words: string, texts: readonly CorpusText[]): Right[] => placesWithAll([words], texts);

/** Every place that holds all of these. */
export function placesWithAll(words: readonly string[], texts: readonly CorpusText[]): Right[] {
  const wanted = words.map(bare);
  const holds = (text: string): boolean => wanted.every((each) => text.includes(each));
  return texts.flatMap((text): Right[] => {
    const { beside, places } = bareOf(text);
    return holds(beside) ? [{ path: text.path }] : places.filter((place) => holds(place.text)).map(({ anchor }) => ({ path: text.path, anchor }));
  });
}

const compared = new WeakMap<CorpusText, Pick<CorpusText, 'beside' | 'places'>>();

function bareOf(text: CorpusText): Pick<CorpusText, 'beside' | 'places'> {
  const known = compared.get(text) ?? { beside: bare(text.beside), places: text.places.map((place) => ({ ...place, text: bare(place.text) })) };
  compared.set(text, known);
  return known;
}

/** What a rule finds, without any search; null where the query has none. */
export function ruledAnswers({ query, rule, ruleOf }: Pick<Query, 'query' | 'rule' | 'ruleOf'>, texts: readonly CorpusText[]): Right[] | null {
  const by = (test: (text: CorpusText) => boolean): Right[] => texts.filter(test).map(({ path }) => ({ path }));
  switch (rule) {
    case 'contains': return placesWith(query, texts);
    case 'unit': return by(({ units }) => units.includes(ruleOf ?? ''));
    case 'day': return by(({ day }) => day?.startsWith(ruleOf ?? '-') === true);
    default: return null;
  }
}

/** Whether an address that a search gives, `/policies/2025/a/#art-8-p1`, is a right answer. `pathsOf` gives the addresses of a title. */
export function isRight(url: string, right: readonly Right[], pathsOf: (title: string) => readonly string[]): boolean {
  const [page = '', hash = ''] = url.replace(/^https?:\/\/[^/]+/, '').split('#');
  const path = page.replace(/^\/|\/(?:index\.html)?$/g, '');
  const anchor = decoded(hash);
  return right.some((each) => (each.path === path || (each.title !== undefined && pathsOf(each.title).includes(path)))
    && (each.anchor === undefined || anchor === each.anchor || anchor.startsWith(`${each.anchor}-`)));
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
