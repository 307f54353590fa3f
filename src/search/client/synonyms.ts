import type { ReadingTable } from '../tables.ts';
import { normalise } from './normalise.ts';
import { exactTokens, type Term } from './query-terms.ts';
import type { Understood } from './understood.ts';

/** Everyday wordings that were taken out of a query; spaces stand where they stood. */
export interface SpokenTerms { terms: Term[]; rest: string; understood: Understood[] }

/** How much what is meant counts beside what was said. */
const meantWeight = 0.9;
/** A wording of several pairs of characters counts as more than one pair, within limits. */
const mostWeight = 2;

/**
 * Takes everyday wordings out of the words of a query (in comparing form), the longest first: each becomes one term that a page has where it holds
 * what was said or what is meant. What is already said as official texts say it stays, and so does what is to be taken as written.
 */
export function takeSpoken(rest: string, { synonyms }: Pick<ReadingTable, 'synonyms'>, asWritten: readonly string[] = []): SpokenTerms {
  const { meanings, longest } = lexiconOf(synonyms);
  const taken: SpokenTerms = { terms: [], rest: '', understood: [] };
  for (let at = 0; at < rest.length;) {
    const word = wordAt(rest, at, longest, (text) => meanings.has(text) && !asWritten.includes(text));
    const meant = word === null ? null : meanings.get(word) ?? null;
    if (word === null || meant === null) {
      taken.rest += word ?? rest.charAt(at);
      at += word?.length ?? 1;
      continue;
    }
    if (!taken.understood.some(({ said }) => said === word)) {
      taken.terms.push(spokenTerm(word, meant));
      taken.understood.push({ kind: 'synonym', said: word, meant: meant.join('、') });
    }
    taken.rest += ' ';
    at += word.length;
  }
  return { ...taken, rest: taken.rest.replace(/\s+/g, ' ').trim() };
}

/** One term with all its wordings, as typed first. */
export function spokenTerm(said: string, meant: readonly string[]): Term {
  const wordings = [{ text: said, weight: 1 }, ...meant.map((word) => ({ text: normalise(word), weight: meantWeight }))];
  return { need: 'required', weight: Math.min(mostWeight, Math.max(1, [...said].length / 2)), wordings: wordings.map((wording) => ({ ...wording, tokens: exactTokens(wording.text) })) };
}

/** The longest known word that begins here and cuts no word in letters or digits in two. */
function wordAt(text: string, at: number, longest: number, isKnown: (word: string) => boolean): string | null {
  for (let length = Math.min(longest, text.length - at); length > 1; length -= 1) {
    const word = text.slice(at, at + length);
    if (isKnown(word) && !cutsWord(text, at) && !cutsWord(text, at + length)) return word;
  }
  return null;
}

const latin = /[\p{L}\p{N}]/u;
const han = /\p{Script=Han}/u;
const isLatin = (character: string): boolean => latin.test(character) && !han.test(character);
const cutsWord = (text: string, at: number): boolean => isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));

/** What is meant by everyday wordings, and official wordings with null: `停车费` within `停车费用` was not meant as everyday speech. */
interface Lexicon { meanings: ReadonlyMap<string, readonly string[] | null>; longest: number }
const lexicons = new WeakMap<ReadingTable['synonyms'], Lexicon>();

function lexiconOf(synonyms: ReadingTable['synonyms']): Lexicon {
  const known = lexicons.get(synonyms);
  if (known) return known;
  const meanings = new Map<string, readonly string[] | null>();
  for (const { meant } of synonyms) for (const word of meant) meanings.set(normalise(word), null);
  for (const { said, meant } of synonyms) meanings.set(normalise(said), meant);
  const lexicon = { meanings, longest: Math.max(0, ...[...meanings.keys()].map((word) => word.length)) };
  lexicons.set(synonyms, lexicon);
  return lexicon;
}
