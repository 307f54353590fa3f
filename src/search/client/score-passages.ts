import { entryNames } from '../../domain/vocabulary/entry-names.ts';
import { answersAsked, frameBehind, isFrameOnly } from './asked-for.ts';
import { commonRuns } from './common-runs.ts';
import { fitsExactly, wholeFitsExactly } from './exact-words.ts';
import { squeezed } from './normalise.ts';
import { occurrences } from './occurrences.ts';
import type { Passage } from './passages.ts';
import type { Fragment } from './pagefind.ts';
import type { Wording } from './query-terms.ts';
import type { ReadQuery } from './read-query.ts';
import { chainsOf, heldShare } from './seams.ts';
import type { PageScore, WeightedTerm } from './score-pages.ts';

/** A place that answers a query: an article or section, or the page as a whole (`passage` is then where its excerpt comes from). */
export interface ScoredPlace {
  fragment: Fragment;
  passage: Passage;
  whole: boolean;
  score: number;
  /** The section of an interpretation by which it was found. */
  through?: { title: string; url: string };
}

/** Kind of page whose text explains and does not rule. */
export const interpretationKind = '政策解读';

/** Kinds of page that go with documents: a consultation, a meeting, a reply. */
const entryKinds = new Set<string | undefined>(Object.values(entryNames));
/** What an office says of its own year; rules stand elsewhere. */
export const reportKinds: readonly string[] = ['年度报告'];
const namesReport = /年报|年度|报告|总结|统计|情况|数据/;
export const asksReport = (query: string): boolean => namesReport.test(query);
/** What changes a document has its title in its own, and stands behind it unless the change is asked for. */
const amends = /关于(?:废止|修改|修订|延长).*《/;
const asksAmendment = /废止|修[改订正]|延长|失效|决定|改了|变化/;
/** Words by which a query asks for such a page and not for the document. */
const asksEntry = /征求意见|意见征集|采纳|会议|建议|提案|答复|传言|谣言|不实|回应|清单|处罚|撤回|执法|抽查|公报/;

/**
 * How much each signal counts. Measured on the sample and 100 pairs of words of one article (@1): without `near` a phrase is lost to a place that has its words
 * apart; with 0.15 for it pairs fall from 99 to 93; with 0.3 for `own`, to 98; without `beyond` words of the public fall from 89 to 82;
 * without `often` single words from 96 to 94.
 */
const share = { all: 0.3, own: 0.45, run: 0.25, near: 0.05, often: 0.03 };
/** Of `own`, what counts for the terms that the title does not hold: they tell the articles of one document apart. */
const beyondTitle = 0.5;
/** What stands before the first heading is a summary: the article that it summarises comes first. */
const summary = 0.5;
/** Fewer characters are words that a summary has from the article. */
const ownWords = 12;
/** A title that holds all that was asked, and one that holds it word for word. */
const titleHolds = 0.25;
/** Where two words were run together, a title that holds both lacks the seam, see `seamShare`. */
const allHeld = 0.94;
const titleSays = 0.15;
/** Shorter queries are words of a title; one that has so much of it in one run, and all but so much of its words, is that title from memory. */
const wholeTitle = 8;
const titleRun = 0.4;
const titleShare = 0.85;
/** Pages that explain a document or go with it stand behind it. */
export const behind = 0.15;
const namedPlace = 0.1;
/** In everyday speech what the document is about tells more than how its articles put it. */
const aboutIt = { everyday: 0.25, plain: 0.08 };
/** A document that has the words in what stands before its articles, its summary for one, is about them. */
const inSummary = 0.08;
const shortestSummary = 3;

/** Scores the places of one page, best first. */
export function scorePassages(fragment: Fragment, passages: readonly Passage[], page: PageScore, query: ReadQuery, terms: readonly WeightedTerm[]): ScoredPlace[] {
  const title = readTitle(fragment, passages, query, terms);
  const wanted = query.keys.flatMap(({ anchor }) => anchor ?? []);
  const byPlace = query.keysRequired && wanted.length > 0;
  const places: ScoredPlace[] = [];
  for (const passage of passages) {
    const named = passage.anchor !== null && wanted.some((anchor) => passage.anchor === anchor || passage.anchor?.endsWith(`-${anchor}`));
    if ((passages.length > 1 && isHead(passage)) || (byPlace && !named) || !fitsExactly(passage, query)) continue;
    const text = squeezed(`${passage.heading ?? ''}${passage.text}`);
    const fit = byPlace ? 0.6 + 0.2 * title.coverage + 0.1 * title.run + 0.1 * coverage(text, terms) : fitOf(text, passage.path.join(' '), title, query, terms);
    places.push({ fragment, passage, whole: passage.anchor === null, score: fit === 0 ? 0 : fit + (byPlace ? 0 : answersAsked(query.asked, passage) + standing(passage, text, title, query) + (named ? namedPlace : 0)) - title.behind });
  }
  const [first] = passages;
  if (first && !byPlace && wholeFitsExactly(title.text, passages, query)) places.push({ fragment, passage: first, whole: true, score: fitOfWhole(passages, title, query, terms) + page.keys - title.behind });
  return places.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}

/** Articles that every rule has stand back, unless one of them is asked for word for word. */
function standing({ text }: Passage, plain: string, title: ReadTitle, query: ReadQuery): number {
  const back = isFrameOnly(query.squeezed, text) && (query.everyday || runShare(plain, query) < 0.99) ? frameBehind : 0;
  return aboutIt[query.everyday ? 'everyday' : 'plain'] * title.coverage + (title.inSummary ? inSummary : 0) - back;
}

/** What stands before the first article: not a place of its own, also where it has the title of an attached rule above it. */
const isHead = ({ anchor }: Passage): boolean => anchor === null || anchor === 'title';

interface ReadTitle {
  /** Title alone, and with unit and number; squeezed. */
  text: string; around: string;
  coverage: number; run: number;
  /** Whether it holds all that was asked, in whatever wording. */
  holds: boolean;
  /** Whether the query is this title or much of it, not only words that it has as well. */
  isMeant: boolean;
  /** Terms that the title does not hold; none where they are next to nothing. */
  beyond: readonly WeightedTerm[];
  behind: number;
  /** Whether what stands before the articles has the query word for word. */
  inSummary: boolean;
}

function readTitle({ meta }: Fragment, passages: readonly Passage[], query: ReadQuery, terms: readonly WeightedTerm[]): ReadTitle {
  const { title = '', unit = '', number = '', kind } = meta;
  const [text, around] = [squeezed(title), squeezed(`${title} ${unit} ${number}`)];
  const holds = coverage(text, terms.map(({ wordings, ...term }) => ({ ...term, wordings: wordings.map((wording) => ({ ...wording, weight: 1 })) }))) > allHeld;
  const secondary = (kind === interpretationKind && !query.asksInterpretation) || (entryKinds.has(kind) && !asksEntry.test(query.squeezed)) || (reportKinds.includes(kind ?? '') && !asksReport(query.squeezed)) || (amends.test(title) && !asksAmendment.test(query.squeezed));
  // What it says of another document by its title does not make it that document.
  const own = secondary ? squeezed(title.replace(/《[^》]*》/g, '')) : text;
  const isMeant = query.squeezed.length >= wholeTitle && runShare(own, query) >= titleRun && coverage(own, terms) >= titleShare;
  return {
    text, around, holds, isMeant, run: runShare(text, query),
    // Unit and number are named as often as the title, but a higher authority's name also begins those of the lower ones.
    coverage: 0.75 * coverage(text, terms) + 0.25 * coverage(around, terms),
    beyond: holds ? [] : beyondIn(text, terms), behind: secondary && !isMeant ? behind : 0,
    inSummary: passages.length > 1 && query.squeezed.length >= shortestSummary && passages.some((passage) => isHead(passage) && squeezed(passage.text).includes(query.squeezed)),
  };
}

/** How well a text answers, with what stands around it. */
function fitOf(text: string, path: string, title: ReadTitle, query: ReadQuery, terms: readonly WeightedTerm[]): number {
  const held = coverage(text, terms);
  if (held === 0) return 0;
  const own = title.beyond.length === 0 ? held : (1 - beyondTitle) * held + beyondTitle * coverage(text, title.beyond);
  return share.all * coverage(text + squeezed(path) + title.around, terms) + share.own * own + share.run * runShare(text, query) + share.near * proximity(text, terms) * held + share.often * often(text, terms);
}

/** So many times is often. */
const manyTimes = 3;
/** How often a text has what was asked, beyond once, 0–1. */
function often(text: string, terms: readonly WeightedTerm[]): number {
  const times = terms.filter(({ counts }) => counts).map(({ wordings }) => Math.max(0, ...wordings.map((wording) => occurrences(text, wording.text).length)));
  return Math.max(0, Math.min(manyTimes, ...times) - 1) / (manyTimes - 1);
}

/** The document as a whole: its title, or what stands before its articles. */
function fitOfWhole(passages: readonly Passage[], title: ReadTitle, query: ReadQuery, terms: readonly WeightedTerm[]): number {
  if (terms.length === 0) return 0;
  const head = passages.length > 1 ? passages.filter(isHead).map(({ text }) => squeezed(text)).join('') : '';
  // What stands there word for word stands nowhere else.
  const counts = query.squeezed.length >= ownWords && runShare(head, query) > 0.99 ? 1 : summary;
  const fit = Math.max(fitOf(title.text, '', title, query, terms), counts * fitOf(title.text + head, '', title, query, terms));
  // Who asks a question wants the article that answers it, however well the title fits.
  if ((query.everyday || query.asked.length > 0) && title.run < 0.99 && !title.isMeant) return fit - titleHolds;
  // Of two titles that say it, the one that says little else.
  const says = title.run > 0.99 ? titleSays * (1 + query.squeezed.length / Math.max(1, title.text.length)) : 0;
  return fit + ((title.holds && title.behind === 0) || title.isMeant ? titleHolds : 0) + says;
}

const runShare = (text: string, query: ReadQuery): number => commonRuns(text, query.squeezed).longest / Math.max(1, query.squeezed.length);

function beyondIn(title: string, terms: readonly WeightedTerm[]): readonly WeightedTerm[] {
  const asked = terms.filter(({ counts }) => counts);
  const beyond = asked.filter(({ wordings }) => !wordings.some((wording) => shareHeld(title, wording) > 0.99));
  const sum = (list: readonly WeightedTerm[]): number => list.reduce((total, { weight }) => total + weight, 0);
  return sum(beyond) > 0.1 * sum(asked) ? beyond : [];
}

/** Share of the terms that count which a squeezed text holds, by rarity. */
const coverage = (text: string, terms: readonly WeightedTerm[]): number =>
  heldShare(terms, chainsOf(terms), (index) => Math.max(0, ...(terms[index]?.wordings ?? []).map((wording) => wording.weight * shareHeld(text, wording))));

/** 1 where the text has the wording as it stands, else the share of its tokens. */
const shareHeld = (text: string, { text: wording, tokens, asOne = false }: Wording): number =>
  (text.includes(wording) ? 1 : asOne || tokens.length === 0 ? 0 : tokens.filter((token) => text.includes(token)).length / tokens.length);

/** How near to one another the terms stand: their length against the shortest stretch with all that the text holds, 0–1. */
function proximity(text: string, terms: readonly WeightedTerm[]): number {
  const places = terms.filter(({ counts }) => counts).flatMap(({ wordings }, index) => wordings.flatMap((wording) => occurrences(text, wording.text).map((at) => ({ at, end: at + wording.text.length, index })))).sort((a, b) => a.at - b.at);
  const kinds = new Set(places.map(({ index }) => index)).size;
  if (kinds === 0) return 0;
  const seen = new Map<number, number>();
  let from = 0;
  let shortest = text.length;
  for (const place of places) {
    seen.set(place.index, (seen.get(place.index) ?? 0) + 1);
    for (let first = places[from]; first && (seen.get(first.index) ?? 0) > 1; first = places[from]) {
      seen.set(first.index, (seen.get(first.index) ?? 0) - 1);
      from += 1;
    }
    if (seen.size === kinds) shortest = Math.min(shortest, place.end - (places[from]?.at ?? place.at));
  }
  return Math.min(1, (kinds + 1) / Math.max(1, shortest));
}
