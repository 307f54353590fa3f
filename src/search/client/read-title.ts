import { entryNames } from '../../domain/vocabulary/entry-names.ts';
import { coverage, runShare, shareHeld } from './held-words.ts';
import { squeezed } from './normalise.ts';
import type { Passage } from './passages.ts';
import type { Fragment } from './pagefind.ts';
import type { ReadQuery } from './read-query.ts';
import { isSecondary, reportKinds, yearOf } from './secondary-pages.ts';
import type { WeightedTerm } from './weighted-term.ts';

/** Where two words were run together, a title that holds both lacks the seam, see `seamShare`. */
const allHeld = 0.94;
/** Shorter queries are words of a title; one that has so much of it in one run, and all but so much of its words, is that title from memory. */
const wholeTitle = 8;
const titleRun = 0.4;
const titleShare = 0.85;
/** Pages that explain a document or go with it stand behind it. */
export const behind = 0.15;
/** Shorter words stand in many summaries. */
const shortestSummary = 3;

/** What stands before the first article: not a place of its own, also where it has the title of an attached rule above it. */
export const isHead = ({ anchor }: Passage): boolean => anchor === null || anchor === 'title';

/** What a title has of a query. */
export interface ReadTitle {
  /** Title alone, and with unit and number; squeezed. */
  text: string; around: string;
  coverage: number; run: number;
  /** Whether it holds all that was asked, in whatever wording. */
  holds: boolean;
  /** Whether the query is this title or much of it, not only words that it has as well. */
  isMeant: boolean;
  /** Terms that the title does not hold and that tell the places apart; none where they are next to nothing. */
  beyond: readonly WeightedTerm[];
  behind: number;
  isReport: boolean;
  /** Whether it names the year that was asked for. */
  isOfYear: boolean;
  /** Whether it is the record of a decision on one case: what stands before its first heading is the decision. */
  isDecision: boolean;
  /** Whether what stands before the articles has the query word for word. */
  inSummary: boolean;
}

/** Reads the title of a page, and what stands before its articles. */
export function readTitle({ meta }: Fragment, passages: readonly Passage[], query: ReadQuery, terms: readonly WeightedTerm[]): ReadTitle {
  const { title = '', unit = '', number = '', kind } = meta;
  const [text, around] = [squeezed(title), squeezed(`${title} ${unit} ${number}`)];
  const holds = coverage(text, terms.map(({ wordings, ...term }) => ({ ...term, wordings: wordings.map((wording) => ({ ...wording, weight: 1 })) }))) > allHeld;
  const year = yearOf(title, query);
  const secondary = isSecondary({ title, kind, year }, query);
  // What it says of another document by its title does not make it that document.
  const own = secondary ? squeezed(title.replace(/《[^》]*》/g, '')) : text;
  const isMeant = year !== 'other' && query.squeezed.length >= wholeTitle && runShare(own, query) >= titleRun && coverage(own, terms) >= (query.everyday || query.asked.length > 0 ? allHeld : titleShare);
  return {
    text, around, holds, isMeant, run: runShare(text, query),
    // Unit and number are named as often as the title, but a higher authority's name also begins those of the lower ones.
    coverage: 0.75 * coverage(text, terms) + 0.25 * coverage(around, terms),
    beyond: holds ? [] : tellingPlaces(beyondIn(text, terms), passages), behind: secondary && !isMeant ? behind : 0,
    isReport: reportKinds.includes(kind ?? ''), isOfYear: year === 'asked', isDecision: kind === entryNames.enforcement,
    inSummary: passages.length > 1 && query.squeezed.length >= shortestSummary && passages.some((passage) => isHead(passage) && squeezed(passage.text).includes(query.squeezed)),
  };
}

/** Terms that a title does not hold. */
function beyondIn(title: string, terms: readonly WeightedTerm[]): readonly WeightedTerm[] {
  const asked = terms.filter(({ counts }) => counts);
  const beyond = asked.filter(({ wordings }) => !wordings.some((wording) => shareHeld(title, wording) > 0.99));
  const sum = (list: readonly WeightedTerm[]): number => list.reduce((total, { weight }) => total + weight, 0);
  return sum(beyond) > 0.1 * sum(asked) ? beyond : [];
}

/** A summary that has this share of them has them. */
const inSummaryShare = 0.9;

/** What only the summary and the key words have, 禁火令 of a rule that says 禁止用火, tells none of the articles from another and takes nothing from them. */
function tellingPlaces(terms: readonly WeightedTerm[], passages: readonly Passage[]): readonly WeightedTerm[] {
  if (terms.length === 0 || passages.length === 1 || coverage(squeezed(passages.filter(isHead).map(({ text }) => text).join(' ')), terms) < inSummaryShare) return terms;
  return passages.some((passage) => !isHead(passage) && coverage(squeezed(`${passage.heading ?? ''}${passage.text}`), terms) > 0) ? terms : [];
}
