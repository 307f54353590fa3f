import { bindingWords } from './binding-words.ts';
import type { LookUp } from './look-up.ts';
import type { Edit } from './repair-edits.ts';
import type { RepairLexicon } from './repair-lexicon.ts';
import { overlaps } from './repair-slips.ts';

/** Costs in bits beside how rare the pair is: another that looks alike, that sounds nearly so, that goes with its neighbour on one side only. */
const lookCost = 4;
const looseCost = 6;
const oneSideCost = 8;
/** What makes a word of the lexicon is likelier. */
const wordGain = 9;
const best = 5;
/** Words of one character that make pairs with any other by chance. */
const frequentSingles = 200;
const binding = new Set(bindingWords);
/** Places that are probed in one query: more are spoilt where all of it is about something else. */
const mostPlaces = 4;
/** Any character that sounds alike would make some word of so few: they are probed as a query of three, or as a word of two or three that blanks part from others. */
export const shortRun = 3;
/** After a figure with its measure, 第3期公保, a word stands as after a blank. */
const hanRuns = /\p{Script=Han}{4,}|^\p{Script=Han}{3}$|(?<=^|\s|\d[年月日期号条章次届批])\p{Script=Han}{2,3}(?=\s)|(?<=\s|\d[年月日期号条章次届批])\p{Script=Han}{2,3}$/gu;
/** Characters that are tried at the beginning of these beside those of words of the lexicon: each asks for a file of the index. */
const triedFirst = 4;

/** What this share of the pages has, and so many pages, is a word though the lexicon had no room for it (measured: with 3 pages 昭生意 is read as one of its words). */
const wordShare = 0.09;
const wordPages = 12;

export interface Probing {
  lexicon: RepairLexicon;
  lookUp: LookUp;
  /** Pages of the index. */
  pages: number;
  asWritten: readonly string[];
  isNowhere(pair: string): boolean;
  isLacked(pair: string): boolean;
  /** Whether a pair was not asked for, since a wording of the register, or what only joins, has one of its characters: 房遥 of 公租房遥号. */
  isTaken(pair: string): boolean;
}

/** A character that does not go with its neighbours; `isNowhere`: with none of them. */
interface Place { run: string; at: number; from: number; isNowhere: boolean }

/**
 * Slips into words that the lexicon had no room for, 秸杆焚烧: at a character of whose pairs one is `isNowhere` or both are `isLacked`, others that sound or look like it and
 * make pairs that the index has. Where a pair is somewhere, both new ones must be, and where it is or the sound is only near, a page must have the whole query word for word; so
 * must it where the query is one short word, and where a short word stands beside others, or a word of one character is meant, all of them together. The likeliest first.
 */
export async function probeSlips(text: string, probing: Probing): Promise<Edit[]> {
  const found = await Promise.all(spoiltPlaces(text, probing).map((place) => probe(text, place, probing)));
  return found.flat().sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1)).slice(0, best);
}

function spoiltPlaces(text: string, { asWritten, isNowhere, isLacked, isTaken }: Probing): Place[] {
  const places = [...text.matchAll(hanRuns)].flatMap(({ 0: run, index }) => Array.from(run, (_, at): Place | null => {
    const pairs = [run.slice(Math.max(0, at - 1), at + 1), run.slice(at, at + 2)].filter((pair) => pair.length === 2);
    const isSpoilt = (pairs.some(isNowhere) || pairs.every(isLacked)) && !asWritten.some((taken) => overlaps(text, taken, index + at, index + at + 1));
    return isSpoilt ? { run, at, from: index + at, isNowhere: pairs.every((pair) => isNowhere(pair) || isTaken(pair)) } : null;
  }));
  return places.filter((place) => place !== null).sort((a, b) => Number(b.isNowhere) - Number(a.isNowhere)).slice(0, mostPlaces);
}

async function probe(text: string, { run, at, from, isNowhere }: Place, { lexicon, lookUp, pages }: Probing): Promise<Edit[]> {
  const [before, own, after] = [run[at - 1] ?? '', run[at] ?? '', run[at + 1] ?? ''];
  // Between two words any two characters meet: 无人|机|管理 is no 急管, though 应急管理 has it. So does a word of one character with any other.
  const isWord = (pair: string): boolean => lexicon.entry(pair) !== undefined;
  const isWordAt = async (start: number): Promise<boolean> => {
    const pair = start < 0 ? '' : run.slice(start, start + 2);
    return pair.length === 2 && (isWord(pair) || (await lookUp(pair)).size >= Math.max(wordPages, pages * wordShare));
  };
  const [isAfterWord, isBeforeWord] = await Promise.all([isWordAt(at - 2), isWordAt(at + 1)]);
  const single = new Set(lexicon.characters.slice(0, frequentSingles).map((entry) => entry.text));
  const isShort = run.length <= shortRun;
  const isParted = isShort && run.length < text.length;
  const usual = new Set(isShort ? lexicon.sounds.of(own).flatMap((sound) => lexicon.read(sound).filter((other) => other !== own).slice(0, triedFirst)) : []);
  const isBeginning = (character: string): boolean => usual.has(character) || lexicon.ending(after).some((word) => word.text[0] === character);
  const edits = await Promise.all(alikeOf(own, lexicon).map(async ({ character, cost, isSure }): Promise<Edit[]> => {
    // Pairs with the character before stand in one file of the index, those with the one after in as many as there are: there few others than those of the lexicon are tried.
    if (before === '' && !isBeginning(character)) return [];
    const sides = [{ said: before + own, meant: before + character, joins: !isAfterWord }, { said: own + after, meant: character + after, joins: !isBeforeWord }].filter(({ meant }) => meant.length === 2);
    const sizes: number[] = [];
    for (const [side, { meant }] of sides.entries()) {
      // Where the first pair would make a word and is nowhere, the second is not worth a file of its own unless it is a word of the lexicon.
      if (side > 0 && sizes[0] === 0 && sides[0]?.joins === true && !(isNowhere && isWord(meant))) return [];
      // An everyday wording is there by what it means: 谣言.
      sizes.push((await lookUp(meant)).size || Number(lexicon.entry(meant)?.isSaid === true));
    }
    const held = sides.filter((_, side) => (sizes[side] ?? 0) > 0);
    const joined = held.filter(({ joins }) => joins);
    const [shown] = joined.length > 0 ? joined : held;
    const isOneSided = held.length < sides.length;
    // Where two words meet, 网站|就错, no pair need be there.
    const isLacking = isOneSided && sides.some((side) => side.joins && !held.includes(side));
    if (!shown || (isOneSided && (isShort || !isSure || !shown.joins || binding.has(character))) || (isLacking && !isNowhere)) return [];
    return [{
      text: text.slice(0, from) + character + text.slice(from + 1), understood: [{ kind: 'corrected', said: shown.said, meant: shown.meant }], pairs: (joined.length > 0 ? joined : held).map(({ meant }) => meant),
      cost: cost + (isLacking ? oneSideCost : 0) - (held.some(({ meant }) => isWord(meant)) ? wordGain : 0) - Math.log2(Math.max(...sizes)), onlyVerbatim: !isSure || (isParted ? false : isShort || !isNowhere), onlyTogether: isParted || (isOneSided && single.has(character)),
    }];
  }));
  return edits.flat();
}

/** Characters that one may have been taken for; `isSure`: that look alike or sound just so. */
function alikeOf(character: string, { sounds, looking }: RepairLexicon): { character: string; cost: number; isSure: boolean }[] {
  const looks = new Set(looking(character));
  return [
    ...[...looks].map((other) => ({ character: other, cost: lookCost, isSure: true })),
    ...sounds.alike(character).filter((other) => !looks.has(other.character)).map((other) => ({ character: other.character, cost: other.exact ? 0 : looseCost, isSure: other.exact })),
  ];
}
