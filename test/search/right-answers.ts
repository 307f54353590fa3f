import { bare, type CorpusText } from './corpus-texts.ts';
import type { Query, Right } from './query-file.ts';

/** Every place of a corpus that holds these words; a document whole where its title, abstract, key words or opening hold them. */
export function placesWith(words: string, texts: readonly CorpusText[]): Right[] {
  const wanted = bare(words);
  return texts.flatMap(({ path, places, beside }): Right[] => {
    if (bare(beside).includes(wanted)) return [{ path }];
    return places.filter(({ text }) => bare(text).includes(wanted)).map(({ anchor }) => ({ path, anchor }));
  });
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
  const anchor = decodeURIComponent(hash);
  return right.some((each) => (each.path === path || (each.title !== undefined && pathsOf(each.title).includes(path)))
    && (each.anchor === undefined || anchor === each.anchor || anchor.startsWith(`${each.anchor}-`)));
}
