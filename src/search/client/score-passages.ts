import { fitOfAsked } from './asked-fit.ts';
import { answersAsked, whatIsAsked } from './asked-for.ts';
import { fitsExactly, wholeFitsExactly } from './exact-words.ts';
import { frameBehind, isFrameOnly } from './frame-articles.ts';
import { coverage, often, proximity, runShare } from './held-words.ts';
import { squeezed } from './normalise.ts';
import type { Passage } from './passages.ts';
import type { Fragment } from './pagefind.ts';
import type { ReadQuery } from './read-query.ts';
import { isHead, readTitle, type ReadTitle } from './read-title.ts';
import type { PageScore } from './score-pages.ts';
import { likenessTo } from './shared-pairs.ts';
import type { WeightedTerm } from './weighted-term.ts';

/** A place that answers a query: an article or section, or the page as a whole (`passage` is then where its excerpt comes from). */
export interface ScoredPlace {
  fragment: Fragment;
  passage: Passage;
  whole: boolean;
  score: number;
  /** The section of an interpretation by which it was found. */
  through?: { title: string; url: string };
}

/**
 * How much each signal counts. Measured on the sample and 100 pairs of words of one article (@1): without `near` a phrase is lost to a place that has its words
 * apart; with 0.15 for it pairs fall from 99 to 93; with 0.3 for `own`, to 98; without `beyond` words of the public fall from 89 to 82.
 */
const share = { all: 0.3, own: 0.45, run: 0.25, near: { everyday: 0.02, plain: 0.05 } };
/** Of `own`, what counts for the terms that the title does not hold: they tell the articles of one document apart. */
const beyondTitle = 0.5;
/** And so much of what the headings above it hold: 标准 of 第二章 补助条件和标准, whose articles give sums (measured; with all of it pairs are lost). */
const underHeading = 0.8;
/** What stands before the first heading is a summary: the article that it summarises comes first. */
const summary = 0.35;
/** Fewer characters are words that a summary has from the article. */
const ownWords = 12;
/** A title that holds all that was asked, and one that holds it word for word. */
const titleHolds = 0.25;
const titleSays = 0.15;
const namedPlace = 0.1;
/** Of any place, and of the document as a whole: how far the title has the words. (Without it questions that people ask draw away from the document that is named.) */
const inTitle = 0.5;
/** In everyday speech what the document is about tells more than how its articles put it. */
const aboutIt = { everyday: 0.25 + inTitle, plain: 0.08 + inTitle };
/** A document that has the words in what stands before its articles, its summary for one, is about them. */
const inSummary = 0.08;
/** A document whose title names the year that was asked for tells of it; the others were only published in it. */
const ofYear = 0.1;
/** An article says at its beginning what it is about, a section in its heading: of 140 subjects with an aspect (养犬 处罚) 92 are first with 0.01, 100 with 0.15, and from 0.2 on sentences are lost; of 80 questions in everyday words 63 with 0.04, 60 with 0.15 and 59 with 0.01. */
const begins = { everyday: 0.04, plain: 0.15 };
/** Characters of it, beside its number; with 16 or 32 fewer are first. */
const beginningLength = 24;
const articleNumber = /^第.{1,7}条(?:之.)?/;
/** What comes before the subject of an article, which is about the next step: 公示无异议的，拨付 … answers 公示 less than the article on it does. */
const precondition = /^[^，。；：\n]{2,20}?(?:(?:无异议|通过|合格|期满|届满|同意)的|内)，/;
/** A place that says again and again what the title does not hold is about it. One that has a longer query word for word, or whose heading it is, need not say it twice (of 690 fresh queries in words, with slips among them, some ten more are first). In everyday speech it only parts places that answer alike: of 310 fresh questions five more are first, none with 0.03. */
const repeats = { everyday: 0.01, plain: 0.1 };
/** Of places that answer alike the one whose document has all of it, in its title or near one another: of 140 subjects with an aspect 104 are first, without it 102; of 80 questions in everyday words 69 with it and 71 without. */
const inDocument = 0.1;
/** Who types a heading wants what stands under it: of 307 headings of 1,000 laws 254 lead there first, without it 184; of 223 of the sample 211 and 205. With 0.2 single words lead to a section before their document. */
const headingTyped = 0.1;
/** Of what the title has not; where the words were run together it lacks the seam. */
const headingHolds = 0.7;
/** In everyday speech a heading that is put as the question is answers it. */
const asAsked = 0.2;

/** What stands just before something else. */
const ahead = 1e-3;

/** What goes with a document names it by its title; that answers less than the document does: 审议《…加装电梯补助办法（草案）》 and 加装电梯补助标准. */
const titleOfAnother = /《[^》]*》/g;
const namesAnother = 0.8;

/** How a query is put, by which some signals count more or less. */
const mannerOf = ({ everyday }: ReadQuery): 'everyday' | 'plain' => (everyday ? 'everyday' : 'plain');

/** Scores the places of one page, best first. */
export function scorePassages(fragment: Fragment, passages: readonly Passage[], page: PageScore, query: ReadQuery, terms: readonly WeightedTerm[]): ScoredPlace[] {
  const title = readTitle(fragment, passages, query, terms);
  const wanted = query.keys.flatMap(({ anchor }) => anchor ?? []);
  const byPlace = query.keysRequired && wanted.length > 0;
  const places: ScoredPlace[] = [];
  for (const passage of passages) {
    const named = passage.anchor !== null && wanted.some((anchor) => passage.anchor === anchor || passage.anchor?.endsWith(`-${anchor}`));
    if ((passages.length > 1 && isHead(passage) && !(title.isDecision && passage.anchor === null)) || (byPlace && !named) || !fitsExactly(passage, query)) continue;
    const text = squeezed(`${passage.heading ?? ''}${passage.text}`);
    const fit = byPlace ? 0.6 + 0.2 * title.coverage + 0.1 * title.run + 0.1 * coverage(text, terms) : fitOfPlace(passage, text, title, query, terms) + fitOfAsked(passage, text, title, query, terms);
    places.push({ fragment, passage, whole: passage.anchor === null, score: fit === 0 ? 0 : fit + (byPlace ? 0 : answersAsked(query.asked, passage) + standing(passage, text, title, query, terms) + (named ? namedPlace : 0)) - title.behind });
  }
  const byDocument = byPlace || query.everyday ? 0 : inDocument * Math.max(page.near, title.coverage);
  const [first] = passages;
  if (first && !byPlace && wholeFitsExactly(title.text, passages, query)) places.push({ fragment, passage: first, whole: true, score: fitOfWhole(passages, title, query, terms) + fitOfAsked(first, title.text, title, query, terms) + inTitle * title.coverage + page.keys - title.behind });
  const sorted = places.filter(({ score }) => score > 0).map((place) => ({ ...place, score: place.score + byDocument })).sort((a, b) => b.score - a.score);
  return byPlace ? sorted : belowFirst(sorted, query);
}

/** Before a chapter that has no text but its heading comes what answers best below it, unless that heading is what was typed. */
function belowFirst(places: readonly ScoredPlace[], query: ReadQuery): ScoredPlace[] {
  const [chapter, ...others] = places;
  if (!chapter || chapter.whole || chapter.passage.text !== '' || unnumbered(chapter.passage.heading) === query.squeezed) return [...places];
  const below = others.find(({ passage, whole }) => !whole && passage.path.includes(chapter.passage.heading ?? ''));
  return below ? [{ ...below, score: chapter.score + ahead }, ...places.filter((place) => place !== below)] : [...places];
}

/** Fewer characters are words, 犬只登记: that an article which every rule has says them one after the other does not make it the one that is meant. More are a sentence of it. */
const sentence = 9;
const wordsBehind = 0.25;

function frameBehindFor(query: ReadQuery, plain: string): number {
  if (query.everyday || runShare(plain, query) < 0.99) return frameBehind;
  return query.squeezed.length < sentence ? wordsBehind : 0;
}

/** Longer queries that a place has word for word are a part of it, and what others begin with does not come before it. */
const shortestPart = 6;

/** How far a place is about what was asked, by its beginning, 0–1. A frame begins with all that its rule deals with, and is about none of it. */
function aboutness(plain: string, beginning: string, { isFrame, saysAll }: { isFrame: boolean; saysAll: boolean }, title: ReadTitle, terms: readonly WeightedTerm[]): number {
  if (saysAll) return 1;
  // As far as it answers at all: a beginning with one of two words does not outweigh a text with both.
  return isFrame ? 0 : coverage(plain + title.around, terms) * coverage(beginning, title.beyond.length > 0 ? title.beyond : terms);
}

/** Signs and blanks go; of so many characters enough are left. */
const beginningOf = (heading: string | null, text: string): string => squeezed(`${heading ?? ''}${text.slice(0, 3 * beginningLength)}`).replace(articleNumber, '').slice(0, beginningLength);

/** The number before a heading: of a chapter, of a section, of an item. */
const headingNumber = /^[（(]?(?:第[〇零一二三四五六七八九十百千\d]+[编章节条]|[〇零一二三四五六七八九十]+[）)、])/;
const unnumbered = (heading: string | null): string => squeezed((heading ?? '').trim().replace(headingNumber, ''));

/** Whether a heading is what was typed, or what was typed beside words of the title: 户外招牌 设置要求. */
const isTyped = (heading: string, { beyond }: ReadTitle, { squeezed: query }: ReadQuery): boolean =>
  heading === query || (heading.length > 1 && beyond.length > 0 && query.includes(heading) && coverage(heading, beyond) > headingHolds);

/** What a place is about by its document and its beginning. Articles that every rule has stand back, unless a sentence of one of them is asked for word for word. */
function standing({ heading, text }: Passage, plain: string, title: ReadTitle, query: ReadQuery, terms: readonly WeightedTerm[]): number {
  const isFrame = isFrameOnly(query.squeezed, text);
  const back = isFrame ? frameBehindFor(query, plain) : 0;
  const saysAll = query.squeezed.length >= shortestPart && runShare(plain, query) > 0.99;
  const beginning = title.isReport ? 0 : begins[mannerOf(query)] * aboutness(plain, beginningOf(heading, query.everyday ? text : text.replace(precondition, '')), { isFrame, saysAll }, title, terms);
  const isHeading = isTyped(unnumbered(heading), title, query);
  const likeHeading = query.everyday ? asAsked * likenessTo(query.squeezed)(squeezed(heading ?? '')) : 0;
  return (isHeading ? headingTyped + repeats.plain : title.isReport ? 0 : repeats[mannerOf(query)] * oftenSaid(plain, saysAll, title, terms)) + beginning + likeHeading + aboutIt[mannerOf(query)] * title.coverage + (title.inSummary ? inSummary : 0) + (title.isOfYear ? ofYear : 0) - back;
}

/** How far a place is about what the title does not hold, by how often it says that, 0–1. An annual report tells of everything. */
const oftenSaid = (plain: string, saysAll: boolean, { beyond }: ReadTitle, terms: readonly WeightedTerm[]): number => (saysAll ? 1 : often(plain, beyond.length > 0 ? beyond : terms));

/** How well a place answers by its text and what stands around it. */
function fitOfPlace({ heading, text, path }: Passage, whole: string, title: ReadTitle, query: ReadQuery, terms: readonly WeightedTerm[]): number {
  const above = path.join(' ');
  const fit = fitOf(whole, above, title, query, terms);
  return title.behind === 0 || !text.includes('《') ? fit : Math.max(namesAnother * fit, fitOf(squeezed(`${heading ?? ''}${text.replace(titleOfAnother, '')}`), above, title, query, terms));
}

/** How well a text answers, with what stands around it. */
function fitOf(text: string, path: string, title: ReadTitle, query: ReadQuery, terms: readonly WeightedTerm[]): number {
  const held = coverage(text, terms);
  if (held === 0) return 0;
  const own = title.beyond.length === 0 ? held : (1 - beyondTitle) * held + beyondTitle * Math.max(coverage(text, title.beyond), underHeading * coverage(text + squeezed(path), title.beyond));
  return share.all * coverage(text + squeezed(path) + title.around, terms) + share.own * own + share.run * runShare(text, query) + share.near[mannerOf(query)] * proximity(text, terms) * held;
}

/** Whether a document is by its title the sort of answer that is asked for: 夜间施工处罚, and the decision on a 处罚. */
const isOfTheSort = ({ text, holds, behind }: ReadTitle, { everyday, asked }: ReadQuery): boolean =>
  !everyday && holds && behind === 0 && whatIsAsked(text).some((sort) => asked.includes(sort));

/** The document as a whole: its title, or what stands before its articles. */
function fitOfWhole(passages: readonly Passage[], title: ReadTitle, query: ReadQuery, terms: readonly WeightedTerm[]): number {
  if (terms.length === 0) return 0;
  const head = passages.length > 1 ? passages.filter(isHead).map(({ text }) => squeezed(text)).join('') : '';
  // What stands there word for word stands nowhere else.
  const counts = query.squeezed.length >= ownWords && runShare(head, query) > 0.99 ? 1 : summary;
  const fit = Math.max(fitOf(title.text, '', title, query, terms), counts * fitOf(title.text + head, '', title, query, terms));
  // Who asks a question wants the article that answers it, however well the title fits.
  if ((query.everyday || query.asked.length > 0) && title.run < 0.99 && !title.isMeant && !isOfTheSort(title, query)) return fit - titleHolds;
  // Of two titles that say it, the one that says little else.
  const says = title.run > 0.99 ? titleSays * (1 + query.squeezed.length / Math.max(1, title.text.length)) : 0;
  return fit + ((title.holds && title.behind === 0) || title.isMeant ? titleHolds : 0) + says;
}
