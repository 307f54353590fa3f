import { parseChineseNumeral } from '../../domain/chinese-numerals.ts';
import { answersAsked } from './asked-for.ts';
import { frameBehind, isFrameOnly } from './frame-articles.ts';
import { squeezed } from './normalise.ts';
import { cutPassages, type Passage } from './passages.ts';
import type { FoundPage } from './pagefind.ts';
import type { ReadQuery } from './read-query.ts';
import { behind } from './read-title.ts';
import { scorePassages, type ScoredPlace } from './score-passages.ts';
import { interpretationKind } from './secondary-pages.ts';
import type { WeightedTerm } from './weighted-term.ts';

/** A page by its address, `/policies/2025/a/`, where it is within the filters. */
export type Reach = (address: string) => Promise<FoundPage | undefined>;

/** Sections of interpretations that lead further, at most: each may cost the fetch of a document. */
const mostSections = 2;
/** How near such a section must come to the best place of all. */
const nearBest = 0.62;
/** How near a further article of the same section must come to the one that answers best. */
const nearArticle = 0.62;
/** How near the best place of a document must come to an interpretation whose title answers. */
const nearTitle = 0.85;
/** The article stands just before the section that led to it, */
const ahead = 1e-3;
/** and the less it answers by itself, the less before what does: this share of what it lacks beside its section is taken off (measured). */
const lackShare = 0.3;
/** The same where what was asked is put as texts put it: an article that lacks it is not what was meant (measured). */
const plainLackShare = 0.7;
/** Shorter words stand in many texts. */
const shortestOwn = 6;
/** What an article has of one that it refers to: who breaks 第十二条 is fined by 第二十一条. */
const referredShare = 0.5;

/**
 * Leads from a section of an interpretation that answers a query in plain words to the articles that it explains (bound when the portal is built): each
 * becomes a place of its own document. Nothing is led to where an interpretation was asked for, or an exact place, or these very words. `documents`: the scored places of
 * each page, best first.
 */
export async function bridgeToArticles(documents: readonly ScoredPlace[][], query: ReadQuery, terms: readonly WeightedTerm[], reach: Reach): Promise<ScoredPlace[][]> {
  if (query.asksInterpretation || query.keys.length + query.phrases.length + query.without.length > 0) return [...documents];
  const own = wordForWord(documents, query);
  if (own) return documents.map((places) => (places.includes(own) ? firstOf(own, places, documents) : [...places]));
  const best = Math.max(0, ...documents.map(([place]) => place?.score ?? 0));
  const sections = documents.flatMap(leadingSection).filter(({ place }) => place.score >= best * nearBest).sort((a, b) => b.place.score - a.place.score).slice(0, mostSections);
  const byAddress = new Map(documents.map((places) => [places[0]?.fragment.url ?? '', places]));
  const led = sections.map(({ place, addresses }) => ({ place, addresses, address: addresses[0]?.split('#', 1)[0] ?? '' }));
  const ownPlaces = new Map(await Promise.all([...new Set(led.map(({ address }) => address))].map(async (address) => [address, byAddress.get(address) ?? await placesAt(address, query, terms, reach)] as const)));
  for (const { place, addresses, address } of led) {
    const own = ownPlaces.get(address) ?? [];
    const articles = articlesOf(place, addresses, own, query);
    if (articles.length > 0) byAddress.set(address, merged(byAddress.get(address) ?? own, articles));
  }
  for (const [title] of documents) if (title?.whole) raiseExplained(title, byAddress);
  return [...byAddress.values()];
}

/** The section of an interpretation that says the query word for word, under a heading that does not, where no document does and no title is meant. It is looked for itself, and not for what it explains. */
function wordForWord(documents: readonly ScoredPlace[][], { squeezed: asked }: ReadQuery): ScoredPlace | undefined {
  const [best] = documents.flat().sort((a, b) => b.score - a.score);
  if (asked.length < shortestOwn || best?.whole) return undefined;
  const says = ({ passage: { text }, whole }: ScoredPlace): boolean => !whole && squeezed(text).includes(asked);
  const saying = documents.flatMap((places) => places.filter(says));
  const [first] = saying.filter(({ passage: { heading } }) => !squeezed(heading ?? '').includes(asked)).sort((a, b) => b.score - a.score);
  return saying.every(({ fragment }) => fragment.meta['kind'] === interpretationKind) ? first : undefined;
}

/** The places of a document with one of them before all others there are. */
const firstOf = (place: ScoredPlace, places: readonly ScoredPlace[], documents: readonly ScoredPlace[][]): ScoredPlace[] =>
  [{ ...place, score: Math.max(...documents.flat().map(({ score }) => score)) + ahead }, ...places.filter((each) => each !== place)];

/** Where the title of an interpretation has the words, the document that it explains stands before it if it has them as well. */
function raiseExplained(interpretation: ScoredPlace, byAddress: Map<string, readonly ScoredPlace[]>): void {
  const { kind, explains = '' } = interpretation.fragment.meta;
  const address = /^[^>|]*>([^#\s|]*)/.exec(explains)?.[1];
  const [first, ...others] = byAddress.get(address ?? '') ?? [];
  if (kind !== interpretationKind || !address || !first || first.score >= interpretation.score || first.score < interpretation.score * nearTitle) return;
  byAddress.set(address, [{ ...first, score: interpretation.score + ahead }, ...others]);
}

interface Section { place: ScoredPlace; addresses: string[] }

/** The section of an interpretation that answers best, with the addresses of what it explains. */
function leadingSection(places: readonly ScoredPlace[]): Section[] {
  const { kind, explains } = places[0]?.fragment.meta ?? {};
  if (kind !== interpretationKind || explains === undefined) return [];
  const bound = new Map(explains.split('|').map((entry): [string, string[]] => {
    const [anchor = '', addresses = ''] = entry.split('>');
    return [anchor, addresses.split(' ')];
  }));
  const place = places.find(({ passage, whole }) => !whole && bound.has(passage.anchor ?? ''));
  return place ? [{ place, addresses: bound.get(place.passage.anchor ?? '') ?? [] }] : [];
}

/** Every place of a document that no word of the query had found, or that was not among those fetched. */
async function placesAt(address: string, query: ReadQuery, terms: readonly WeightedTerm[], reach: Reach): Promise<ScoredPlace[]> {
  const page = await reach(address);
  if (!page) return [];
  const fragment = await page.data();
  // Two addresses may have the same key.
  if (fragment.url !== address) return [];
  const passages = cutPassages(fragment);
  const scored = scorePassages(fragment, passages, { page, coverage: 0, keys: 0, near: 0, run: 0, head: 0, strength: 0, bonus: 0, relevance: 0 }, query, terms);
  return scored.length > 0 ? scored : passages.slice(0, 1).map((passage) => ({ fragment, passage, whole: true, score: 0 }));
}

/** The articles that a section explains: those that hold most of the query first, else in the order of the section. */
function articlesOf({ fragment: interpretation, passage: section, score }: ScoredPlace, addresses: readonly string[], own: readonly ScoredPlace[], query: ReadQuery): ScoredPlace[] {
  const { everyday, terms } = query;
  const { fragment } = own[0] ?? {};
  if (!fragment) return [];
  const scores = new Map(own.filter(({ whole }) => !whole).map((place) => [place.passage.anchor, place.score]));
  const ownScore = ({ anchor, text }: Passage): number => {
    const referred = referredTo(text).filter((each) => each !== anchor).map((each) => scores.get(each) ?? 0);
    return (scores.get(anchor) ?? 0) + referredShare * Math.max(0, ...referred);
  };
  const passages = new Map(cutPassages(fragment).map((passage) => [`${fragment.url}#${passage.anchor}`, passage]));
  const articles = addresses.flatMap((address) => passages.get(address) ?? []).map((passage) => ({ passage, own: ownScore(passage) })).sort((a, b) => b.own - a.own);
  const first = articles[0]?.own ?? 0;
  const led = everyday || terms.some(({ wordings }) => wordings.length > 1) ? ledScore : plainLedScore;
  const through = { title: [interpretation.meta['title'], section.heading].filter(Boolean).join(' › '), url: `${interpretation.url}#${encodeURIComponent(section.anchor ?? '')}` };
  return articles.filter((article, index) => index === 0 || (article.own > 0 && article.own >= first * nearArticle))
    .map((article, index) => ({ fragment, passage: article.passage, whole: false, score: led(score, article.own) - missed(section, article.passage, query) - index * ahead, through }));
}

/** What an article stands behind its section for: of another sort than what is asked and the section gives, 先缴后补 where it is asked how much; or one that every rule has. */
const missed = (section: Passage, article: Passage, { everyday, squeezed: query, asked }: ReadQuery): number =>
  Math.max(0, answersAsked(asked, section) - answersAsked(asked, article)) + (everyday && isFrameOnly(query, article.text) ? frameBehind : 0);

const ledScore = (section: number, own: number): number => Math.max(section, lessWhatLacks(section + behind, own, lackShare)) + ahead;
const plainLedScore = (section: number, own: number): number => lessWhatLacks(section + behind, own, plainLackShare) + ahead;
const lessWhatLacks = (score: number, own: number, share: number): number => score - share * Math.max(0, score - own);

/** Anchors of the articles of the same document that a text refers to: 违反本办法第十二条. */
const referredTo = (text: string): string[] => [...text.matchAll(/(?<!》)第([〇零一二三四五六七八九十百]+)条/g)].flatMap(([, number = '']) => {
  const value = parseChineseNumeral(number);
  return value === undefined ? [] : [`art-${value}`];
});

/** Places of a document with those that were led to; a place that answers better by itself needs no section. */
function merged(own: readonly ScoredPlace[], led: readonly ScoredPlace[]): ScoredPlace[] {
  const places = new Map(own.filter(({ score }) => score > 0).map((place) => [keyOf(place), place]));
  for (const place of led) {
    const known = places.get(keyOf(place));
    if (!known || known.score < place.score) places.set(keyOf(place), place);
  }
  return [...places.values()].sort((a, b) => b.score - a.score);
}

const keyOf = ({ whole, passage }: ScoredPlace): string => (whole ? '' : passage.anchor ?? '');
