import type { FindPositions, Hits, LookUp } from './look-up.ts';
import { measureNearness, type MarkedTerm } from './nearness.ts';
import type { FoundPage } from './pagefind.ts';
import type { QueryKey } from './query-keys.ts';
import type { Term, Wording } from './query-terms.ts';
import type { ReadQuery } from './read-query.ts';
import { chainsOf, chanceSeams, chanceShare, heldShare, seams, seamShare } from './seams.ts';
import type { WeightedTerm } from './weighted-term.ts';

export interface PageScore {
  page: FoundPage;
  /** Share of what was asked that the page holds, 0–1, by rarity. */
  coverage: number;
  /** Weight of the keys it has, 0–1; 0 where none was asked. */
  keys: number;
  /** Share of it that stands together in one stretch as long as an article, 0–1. */
  near: number;
  /** Share of it that follows one another as in the query, 0–1. */
  run: number;
  /** Share of it that stands where the page has its title, 0–1. */
  head: number;
  /** Coverage, nearness and run in one, in whole steps. */
  strength: number;
  /** Orders pages of like coverage. */
  bonus: number;
  /** What the index itself thinks of the page for the tokens that count: where they stand, titles first. Orders pages that are equal in all else. */
  relevance: number;
}

export interface PageScores {
  /** Best first, only those that answer. */
  pages: PageScore[];
  /** What tells the places of these pages apart. */
  terms: WeightedTerm[];
  /** A key that must be there and is nowhere. */
  missing: QueryKey | null;
  /** Whether the best page was found by few of the words, as everyday speech has it: it may be about something else. */
  isLoose: boolean;
}

/** Below this share of rarity a page does not answer the query (measured). */
const threshold = 0.45;
/** The same in everyday speech, most of which texts put otherwise (measured). */
const everydayThreshold = 0.3;
/** What a word that is nowhere counts in everyday speech, which says in its own way what official texts put otherwise (measured). */
const strangeShare = 0.15;
/** And elsewhere: it is what the query is about, and other documents do not answer it (measured). */
const unknownShare = 1.5;
/** What a wording of the register counts in everyday speech beside the other words, which meet by chance: 公租房几号打到卡上 is about 公租房 (measured: 1.3 to 2 are alike). Elsewhere it counts as they do: with 1.25 a subject beside a word that is nowhere is answered more often. */
const registerShare = 1.5;
/** Of what a page holds of words that were run together and stand together nowhere, so much stands in one stretch: 出租 and 停车管理 apart do not answer 出租车管理 (measured on 640 fresh queries: with 0.75 two fewer are first; with 0.6 出租车管理 is answered). */
const together = 0.7;
/** Coverages this near are a tie. */
const tie = 0.04;
/** Pages whose text is fetched at a time: as many right answers are first as with eight. */
export const pagesAtOnce = 5;
/** A page with this share of the query in one run has it word for word. */
export const verbatim = 0.99;
/** What this share of the pages has is everywhere, where there are so many that it costs time (measured over 1,000 laws: with 0.5 a search takes half as long again, and of 1,800 queries no more are first). */
const mostPages = 0.2;
const manyPages = 200;
/** What orders pages before their text is known. By coverage alone, of 1,000 laws pairs of words fall from 80 to 61 @1; in the sample each share within ±0.2 gives the same. */
const mix = { coverage: 0.3, near: 0.5, run: 0.1 };
/** Official texts do not put it as people say it, word after word. */
const everydayMix = { coverage: 0.5, near: 0.5, run: 0 };

/** Looks up everything a query asks for and scores all pages. `total` is the number of pages in the index. */
export async function scorePages(query: ReadQuery, { lookUp, findPositions }: { lookUp: LookUp; findPositions: FindPositions }, total: number): Promise<PageScores> {
  // Common words count a little as well: of two words that most pages have, both are asked for.
  const rarity = (pages: number): number => Math.log(1 + total / (pages + 0.5));
  const [termHolders, keyHits] = await Promise.all([
    Promise.all(query.terms.map(async (term) => ({ term, ...await holdersOf(term, lookUp, rarity) }))),
    Promise.all(query.keys.map(async (key) => ({ key, hits: await keyPages(key, lookUp) }))),
  ]);
  const missing = query.keysRequired ? keyHits.find(({ hits }) => hits.size === 0)?.key ?? null : null;
  if (missing) return { pages: [], terms: [], missing, isLoose: false };

  const scores = new Map<string, PageScore>();
  const scoreOf = (page: FoundPage): PageScore => {
    const known = scores.get(page.id) ?? { page, coverage: 0, keys: 0, near: 0, run: 0, head: 0, strength: 0, bonus: 0, relevance: 0 };
    scores.set(page.id, known);
    return known;
  };
  const terms: MarkedTerm[] = [];
  const values = new Map<string, Float64Array>();
  const valuesOf = (page: FoundPage): Float64Array => {
    const known = values.get(page.id) ?? new Float64Array(termHolders.length);
    values.set(page.id, known);
    return known;
  };
  for (const [index, { term, holders, marks, whole }] of termHolders.entries()) {
    const weight = term.weight * rarity(whole) * (query.everyday && term.isRegistered ? registerShare : 1) * (holders.size > 0 ? 1 : query.everyday ? strangeShare : unknownShare);
    const counts = term.need === 'required' || (term.need === 'ifKnown' && whole > 0);
    terms.push({ wordings: term.wordings, weight, counts, marks, at: term.at });
    for (const { page, share, value, relevance } of holders.values()) {
      const score = scoreOf(page);
      valuesOf(page)[index] = Math.min(value, share);
      if (counts) score.relevance += relevance;
      else score.bonus += weight * Math.min(value, share);
    }
  }
  for (const { hits } of keyHits) for (const { page, weight } of hits.values()) scoreOf(page).keys += weight / keyHits.length;
  const chains = chainsOf(terms);
  // A pair that is nowhere, between two that are known, is no word.
  const nowhere = seams(chains, (each) => (termHolders[each]?.holders.size ?? 0) > 0);
  // Who parts words by spaces means what stands between two spaces as one word.
  const byChance = chains.length === 1 ? chanceSeams(chains, (each) => termHolders[each]?.whole ?? 0) : [];
  for (const [indices, share] of [[nowhere, seamShare], [byChance, chanceShare]] as const) {
    for (const index of indices) {
      const term = terms[index];
      if (term) term.weight *= share;
    }
  }
  // Words that a 的 joins were not run together.
  const apart = ![...nowhere].some((index) => terms[index]?.counts);
  const covered = [...scores.values()].map((score) => ({ ...score, coverage: heldShare(terms, chains, (index) => values.get(score.page.id)?.[index] ?? 0) }));
  const answering = answers(covered, query, keyHits, terms.some(({ counts }) => counts));
  const isEverywhere = async (token: string): Promise<boolean> => (await lookUp(token)).size > Math.max(manyPages, total * mostPages);
  const near = await withNearness(answering, query, terms, findPositions, isEverywhere);
  const fitting = near.filter(({ run, near: share, coverage }) => (isShortWord(query) ? run > verbatim : apart || query.everyday || share >= together * coverage));
  const pages = rank(fitting);
  const [best] = pages;
  // As strictly as what is not everyday speech is judged.
  const strictly = terms.map((term, index) => ({ ...term, weight: term.weight * ((termHolders[index]?.holders.size ?? 0) > 0 ? 1 : unknownShare / strangeShare) }));
  const isLoose = query.everyday && best !== undefined && heldShare(strictly, chains, (index) => values.get(best.page.id)?.[index] ?? 0) < threshold;
  return { pages, terms: tellingTerms(terms, (each) => (termHolders[each]?.holders.size ?? 0) > 0), missing: null, isLoose };
}

/** Terms that some page holds, where one of them counts: what is nowhere makes a page answer less, and tells no place from another. */
function tellingTerms(terms: readonly WeightedTerm[], isSomewhere: (index: number) => boolean): WeightedTerm[] {
  const held = terms.filter((_, index) => isSomewhere(index));
  return held.some(({ counts }) => counts) ? held : [...terms];
}

/** Three characters that stand together nowhere are no word of these texts though both their pairs are in them: 下个月 is not 以下个人 and 六个月. */
const isShortWord = ({ squeezed: text, keys, terms }: ReadQuery): boolean =>
  keys.length === 0 && /^\p{Script=Han}{3}$/u.test(text) && terms.every(({ wordings }) => wordings.length === 1);

async function withNearness(pages: readonly PageScore[], query: ReadQuery, terms: readonly MarkedTerm[], findPositions: FindPositions, isEverywhere: (token: string) => Promise<boolean>): Promise<PageScore[]> {
  const nearness = await measureNearness(pages.map(({ page }) => page.id), query.squeezed, terms, findPositions, isEverywhere);
  const by = query.everyday ? everydayMix : mix;
  return pages.map((score) => {
    const { near, run, head } = nearness.get(score.page.id) ?? { near: 0, run: 0, head: 0 };
    return { ...score, near, run, head, strength: Math.round((by.coverage * score.coverage + by.near * near + by.run * run) / tie) };
  });
}

/** How much of its best wording a page holds: `share` 0–1 by rarity, `value` the same with the weight of the wording. */
interface Holder { page: FoundPage; share: number; value: number; relevance: number }

/** A page with this share of a wording has it whole. */
const held = 0.99;

async function holdersOf({ wordings }: Term, lookUp: LookUp, rarity: (pages: number) => number): Promise<{ holders: Map<string, Holder>; marks: string[]; whole: number }> {
  const found = (await Promise.all(wordings.map(async (wording) => ({ wording, hits: await Promise.all(wording.tokens.map(lookUp)) }))))
    .map(({ wording, hits }) => ({ wording, hits, holders: [...holdersOfWording(wording, hits, rarity)] }));
  const sure = wholeOf(found.filter(({ wording }) => !wording.asOne));
  const whole = sure > 0 ? sure : wholeOf(found);
  const best = new Map<string, Holder>();
  for (const { wording, holders } of found) {
    // 六层 is as rare as its characters; most pages have some 6, which says as little of 六层.
    const says = wording.asOne ? Math.min(1, rarity(wholeOf([{ holders }])) / rarity(whole)) : 1;
    for (const holder of holders) {
      const value = holder.value * says;
      if (value > (best.get(holder.page.id)?.value ?? -1)) best.set(holder.page.id, { ...holder, value });
    }
  }
  return { holders: best, whole, marks: found.flatMap(({ wording: { tokens }, hits }) => rarestOf(tokens, hits)) };
}

/** How many pages have one of these wordings whole. */
const wholeOf = (wordings: readonly { holders: readonly Holder[] }[]): number => new Set(wordings.flatMap(({ holders }) => holders.filter(({ share }) => share > held).map(({ page }) => page.id))).size;

function rarestOf(tokens: readonly string[], hits: readonly Hits[]): string[] {
  const sizes = hits.map(({ size }) => size);
  return tokens.slice(sizes.indexOf(Math.min(...sizes))).slice(0, 1);
}

function holdersOfWording({ weight }: Wording, hits: readonly Hits[], rarity: (pages: number) => number): Iterable<Holder> {
  const holders = new Map<string, Holder>();
  const all = hits.reduce((sum, { size }) => sum + rarity(size), 0);
  for (const pages of hits) {
    for (const page of pages.values()) {
      const holder = holders.get(page.id) ?? { page, share: 0, value: 0, relevance: 0 };
      holder.share += rarity(pages.size) / all;
      holder.value = holder.share * weight;
      holder.relevance += page.score;
      holders.set(page.id, holder);
    }
  }
  return holders.values();
}

type KeyPages = Map<string, { page: FoundPage; weight: number }>;

/** Pages with a key: the document whose number it is, by the longest code that is known, and those that cite it. */
async function keyPages({ choices }: QueryKey, lookUp: LookUp): Promise<KeyPages> {
  const found: KeyPages = new Map();
  const settled = new Set<number>();
  const hits = await Promise.all(choices.map(({ key }) => lookUp(key)));
  for (const [index, { weight }] of choices.entries()) {
    const pages = hits[index];
    if (!pages || pages.size === 0 || settled.has(weight)) continue;
    settled.add(weight);
    for (const page of pages.values()) if (!found.has(page.id)) found.set(page.id, { page, weight });
  }
  return found;
}

function answers(scores: PageScore[], query: ReadQuery, keyHits: { hits: KeyPages }[], hasTerms: boolean): PageScore[] {
  return scores.filter(({ page, coverage }) => (!query.keysRequired || keyHits.every(({ hits }) => hits.has(page.id))) && (!hasTerms || coverage >= (query.everyday ? everydayThreshold : threshold)));
}

const rank = (scores: readonly PageScore[]): PageScore[] => scores.toSorted((a, b) =>
  b.strength - a.strength || b.keys - a.keys || b.bonus - a.bonus || b.head - a.head || b.coverage - a.coverage || b.relevance - a.relevance || (a.page.id < b.page.id ? -1 : 1));
