import { coverage } from './held-words.ts';
import { squeezed } from './normalise.ts';
import type { Passage } from './passages.ts';
import type { ReadQuery } from './read-query.ts';
import type { ReadTitle } from './read-title.ts';
import { chainsOf } from './seams.ts';
import { likenessTo } from './shared-pairs.ts';
import type { WeightedTerm } from './weighted-term.ts';

/**
 * How much counts what all questions of a place hold of a query beyond its title, what they add to its own text, and how much the query is like
 * one of them. Learned from 1,981 labelled queries (linear, by cross-validation) and rounded; a third more or less of each makes no difference.
 */
const share = { held: 0.29, added: 0.34, alike: 0.57 };
/** What any list of questions has by chance. */
const byChance = 0.05;
/** Who parts words by spaces may have them from the article: one that has all of them itself needs no question (without it of 600 pairs of words of one article some ten fewer are first). */
const inOwnWords = 0.2;
const allHeld = 0.95;
/** Without it 加装电梯 leads to some article that people ask about in few words, and 低保 to a document about something else (0.25 to 0.57 are alike). */
const namesIt = 0.4;

/** How well a query fits what people ask for a place, 0–1.2; 0 where nothing was written down, or other things, unless the place needs no question. `text` is that of the place, squeezed. */
export function fitOfAsked({ asked }: Pick<Passage, 'asked'>, text: string, title: ReadTitle, query: ReadQuery, terms: readonly WeightedTerm[]): number {
  // Who names the subject of a document, 加装电梯, wants the document and none of its articles: its title is the question that is meant.
  if (title.holds && title.behind === 0 && !query.everyday) return namesIt;
  const saysAll = !query.everyday && chainsOf(terms).length > 1 && coverage(text, title.beyond.length > 0 ? title.beyond : terms) > allHeld;
  return Math.max(saysAll ? inOwnWords : 0, asked ? fitOfQuestions(asked.flatMap(parted), text, title.text, query, terms) : 0);
}

/** Key words that blanks part are asked for each by itself (with the whole beside them, of 500 queries in words three fewer are first). */
const parted = (question: string): string[] => question.split(/\s+/).map(squeezed);

function fitOfQuestions(questions: readonly string[], text: string, title: string, query: ReadQuery, terms: readonly WeightedTerm[]): number {
  const all = `${questions.join('\n')}\n${title}`;
  const withText = coverage(`${all}\n${text}`, terms);
  // What is said half in the words of the article is asked of it all the same (of 560 questions five more are first; of words fewer, which are put as texts put them).
  const held = (query.everyday ? withText : coverage(all, terms)) - coverage(title, terms);
  const added = withText - coverage(`${text}\n${title}`, terms);
  return share.held * held + share.added * added + share.alike * Math.max(0, ...questions.map(likenessTo(query.squeezed))) - byChance;
}

/** A question with half of the pairs of characters in common is put like the query. */
const putAlike = 0.5;

/** Of what people ask for a place the question that is most like the query, where one is put like it. */
export function likeliestQuestion({ asked = [] }: Pick<Passage, 'asked'>, { squeezed: query }: Pick<ReadQuery, 'squeezed'>): string | undefined {
  const likeness = likenessTo(query);
  const [best] = asked.map((question) => ({ question, alike: likeness(squeezed(question)) })).sort((a, b) => b.alike - a.alike);
  return best && best.alike >= putAlike ? best.question : undefined;
}
