import { isSpokenCharacter } from '../../domain/spoken-character.ts';
import type { ReadingTable } from '../tables.ts';
import { normalise } from './normalise.ts';
import { exactTokens, type Term } from './query-terms.ts';
import { gappedWordingAt } from './spoken-gaps.ts';
import type { Understood } from './understood.ts';

/** Everyday wordings that were taken out of a query; spaces stand where they stood. */
export interface SpokenTerms { terms: Term[]; rest: string; understood: Understood[] }

/** How much what is meant counts beside what was said (measured: with 0.9 two of 120 slips and one of 100 plain queries fewer lead to the right place). */
const meantWeight = 0.95;
/** A wording of several pairs of characters counts as more than one pair, within limits. */
const mostWeight = 2;

/**
 * Takes everyday wordings out of the words of a query (in comparing form), the longest first: each becomes one term that a page has where it holds
 * what was said or what is meant. What is already said as official texts say it stays, and so does what is to be taken as written.
 */
export function takeSpoken(rest: string, { synonyms }: Pick<ReadingTable, 'synonyms'>, asWritten: readonly string[] = []): SpokenTerms {
  const lexicon = lexiconOf(synonyms);
  const taken: SpokenTerms = { terms: [], rest: '', understood: [] };
  for (let at = 0; at < rest.length;) {
    const { word, said, meant } = wordAt(rest, at, lexicon, asWritten);
    if (meant === null) taken.rest += said;
    else {
      if (!taken.understood.some((part) => part.said === said)) {
        addTerm(taken.terms, spokenTerm(word, meant, lexicon.shorter(word)));
        taken.understood.push({ kind: 'synonym', said, meant: meant.join('、') });
      }
      taken.rest += ' ';
    }
    at += said.length;
  }
  return { ...taken, rest: taken.rest.replace(/\s+/g, ' ').trim() };
}

/** What a character counts beside a wording: it bears witness, and only where pages have what is meant. */
const witness = 1;

/**
 * Everyday words of one character, 狗 and 娃, in what is left of everyday speech. Any character may stand in any word, so that they are asked for only where texts have what is meant.
 * (Of 150 fresh questions four more are first; elsewhere than in everyday speech they say nothing.)
 */
export function takeCharacters(rest: string, { synonyms }: Pick<ReadingTable, 'synonyms'>, asWritten: readonly string[] = []): Omit<SpokenTerms, 'rest'> {
  const said = lexiconOf(synonyms).characters.filter(([character]) => rest.includes(character) && !asWritten.includes(character));
  return {
    terms: said.map(([, meant]) => ({ need: 'ifKnown', weight: witness, wordings: meant.map(normalise).map((text) => ({ text, weight: meantWeight, tokens: exactTokens(text) })) })),
    understood: said.map(([character, meant]) => ({ kind: 'synonym', said: character, meant: meant.join('、') })),
  };
}

/** Two wordings that mean the same, 刚毕业的大学生, are one thing that is asked for. */
function addTerm(terms: Term[], term: Term): void {
  const meansTheSame = ({ wordings: [, ...meant] }: Term): boolean => meant.some(({ text }) => term.wordings.slice(1).some((wording) => wording.text === text));
  const same = terms.findIndex(meansTheSame);
  const known = terms[same];
  if (!known) return void terms.push(term);
  const wordings = [...known.wordings, ...term.wordings.filter(({ text }) => known.wordings.every((wording) => wording.text !== text))];
  terms[same] = { ...known, weight: Math.max(known.weight, term.weight), wordings };
}

/** One term with all its wordings, as typed first; `shorter`: other everyday wordings of the same. */
export function spokenTerm(said: string, meant: readonly string[], shorter: readonly string[] = []): Term {
  const wordings = [{ text: said, weight: 1 }, ...[...meant.map(normalise), ...shorter].map((text) => ({ text, weight: meantWeight }))];
  return { need: 'required', isRegistered: true, weight: Math.min(mostWeight, Math.max(1, [...said].length / 2)), wordings: wordings.map((wording) => ({ ...wording, tokens: exactTokens(wording.text) })) };
}

/** What begins here: `said` as it was typed, `word` as the lexicon has it, `meant` null where it is no everyday wording. */
interface WordHere { word: string; said: string; meant: readonly string[] | null }

/** The longest known word that begins here and cuts no word in letters or digits in two; everyday wordings also with other words between their parts. */
function wordAt(text: string, at: number, { meanings, longest }: Lexicon, asWritten: readonly string[]): WordHere {
  const isKnown = (word: string): boolean => meanings.has(word);
  const whole = (length: number): boolean => !cutsWord(text, at) && !cutsWord(text, at + length) && !asWritten.includes(text.slice(at, at + length));
  let plain = '';
  for (let length = Math.min(longest, text.length - at); length > 1 && plain === ''; length -= 1) if (isKnown(text.slice(at, at + length)) && whole(length)) plain = text.slice(at, at + length);
  const gapped = gappedWordingAt(text, at, longest, (word) => (meanings.get(word) ?? null) !== null);
  if (gapped && gapped.word.length > plain.length && whole(gapped.length)) return { word: gapped.word, said: text.slice(at, at + gapped.length), meant: meanings.get(gapped.word) ?? null };
  return plain === '' ? { word: '', said: text.charAt(at), meant: null } : { word: plain, said: plain, meant: meanings.get(plain) ?? null };
}

const latin = /[\p{L}\p{N}]/u;
const han = /\p{Script=Han}/u;
const isLatin = (character: string): boolean => latin.test(character) && !han.test(character);
const cutsWord = (text: string, at: number): boolean => isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));

/** What is meant by everyday wordings, and official wordings with null: `停车费` within `停车费用` was not meant as everyday speech. */
interface Lexicon {
  meanings: ReadonlyMap<string, readonly string[] | null>;
  longest: number;
  /** Everyday words of one character, with what each means; none of them is among `meanings`. */
  characters: readonly (readonly [character: string, meant: readonly string[]])[];
  /** Everyday wordings within a longer one that mean the same: `低保` within `吃低保`. Interpretations say it shorter. */
  shorter(word: string): string[];
}
const lexicons = new WeakMap<ReadingTable['synonyms'], Lexicon>();

function lexiconOf(synonyms: ReadingTable['synonyms']): Lexicon {
  const known = lexicons.get(synonyms);
  if (known) return known;
  const meanings = new Map<string, readonly string[] | null>();
  for (const { meant } of synonyms) for (const word of meant) meanings.set(normalise(word), null);
  for (const { said, meant } of synonyms) if (!isSpokenCharacter(said)) meanings.set(normalise(said), meant);
  const shorter = (word: string): string[] => [...meanings].flatMap(([other, meant]) => (meant !== null && other !== word && word.includes(other) && meant.some((each) => meanings.get(word)?.includes(each)) ? [other] : []));
  const lexicon: Lexicon = { meanings, longest: Math.max(0, ...[...meanings.keys()].map((word) => word.length)), characters: synonyms.flatMap(({ said, meant }) => (isSpokenCharacter(said) ? [[said, meant] as const] : [])), shorter };
  lexicons.set(synonyms, lexicon);
  return lexicon;
}
