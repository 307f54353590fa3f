import type { Proposal } from './repair-pinyin.ts';
import type { Entry, RepairLexicon } from './repair-lexicon.ts';
import { looseSound, readingsOf } from './repair-sounds.ts';
import { pairsIn } from './shared-pairs.ts';

/** Costs in bits beside those of terms: confused sounds, a second wrong character, another character, and what each character of a term makes surer. */
const looseCost = 6;
const secondCost = 10;
const otherCost = 10;
const lengthGain = 6;
const longest = 12;
const best = 4;

const hanRuns = /\p{Script=Han}{2,}/gu;

export interface SlipOptions {
  /** Words that are to be taken as they are written. */
  asWritten?: readonly string[];
  /** Only words of three characters and more that sound the same and are written so but for one. */
  sameSoundOnly?: boolean;
  /** Also terms with a character that neither sounds nor looks like the one that was typed: people say 拖着货款 for 拖欠货款. Who types words does not, 高温津贴 is not 高龄津贴. */
  withOthers?: boolean;
}

/**
 * Terms that a query (in comparing form) may have meant where it holds pairs of characters that `isDoubtful`: such as sound alike, and from four characters on such as
 * differ in a character that these pages have nowhere (`withOthers`: in any), have one more, one less, or two exchanged. What is a word of the language by itself is no slip. The likeliest first.
 */
export function correctSlips(text: string, lexicon: RepairLexicon, isDoubtful: (pair: string) => boolean, { asWritten = [], sameSoundOnly = false, withOthers = false }: SlipOptions = {}): Proposal[] {
  const found = new Map<string, Proposal>();
  for (const run of text.matchAll(hanRuns)) {
    for (let from = 0; from < run[0].length - 1; from += 1) {
      for (let to = from + 2; to <= Math.min(run[0].length, from + longest); to += 1) {
        const said = run[0].slice(from, to);
        if (!hasDoubtful(said, isDoubtful) || lexicon.entry(said)) continue;
        for (const { entry, cost } of sameSoundOnly ? sameSound(said, lexicon) : candidates(said, lexicon, withOthers)) {
          if (belongsOutside(run[0], from, to, entry, lexicon)) continue;
          const written = text.slice(0, run.index + from) + entry.text + text.slice(run.index + to);
          const total = entry.cost + cost - lengthGain * said.length;
          if (asWritten.some((taken) => overlaps(text, taken, run.index + from, run.index + to)) || (found.get(written)?.cost ?? Infinity) <= total) continue;
          found.set(written, { text: written, understood: [{ kind: 'corrected', said, meant: entry.text }], cost: total });
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1)).slice(0, best);
}

const hasDoubtful = (text: string, isDoubtful: (pair: string) => boolean): boolean => pairsIn(text).some(isDoubtful);

interface Candidate { entry: Entry; cost: number }

/** Words of three characters and more that sound just the same and are written so but for one character. */
const sameSound = (said: string, lexicon: RepairLexicon): Candidate[] => (said.length < 3 ? [] : readingsOf(said, lexicon.sounds).flatMap((sounds) => lexicon.sounding(sounds.map(looseSound))
  .filter(({ text, sounds: meant }) => Array.from(said).filter((character, at) => character !== text[at]).length === 1 && meant.every((sound, at) => sound === sounds[at])).map((entry) => ({ entry, cost: 0 }))));

function candidates(said: string, lexicon: RepairLexicon, withOthers: boolean): Candidate[] {
  const list: Candidate[] = [];
  const add = (entries: readonly Entry[], costOf: (entry: Entry) => number | null): void => {
    for (const entry of entries) {
      const cost = entry.text === said ? null : costOf(entry);
      if (cost !== null) list.push({ entry, cost });
    }
  };
  for (const sounds of readingsOf(said, lexicon.sounds)) add(lexicon.sounding(sounds.map(looseSound)), (entry) => costOfSound(said, sounds, entry, lexicon));
  if (said.length > 3) {
    const shorter = Array.from(said, (_, at) => said.slice(0, at) + said.slice(at + 1));
    // One character other, or two exchanged; one missing; one too many.
    const isSlip = (meant: string): boolean => isUnknownOther(said, meant, lexicon) || isExchanged(said, meant) || (withOthers && isOtherWithin(said, meant));
    for (const each of shorter) add(lexicon.without(each), ({ text }) => (isSlip(text) ? otherCost : null));
    add(lexicon.without(said), () => otherCost);
    // Typed twice, 管理管办法. Another character more is a word of its own: 无人机|管理办法, 转租|给别人.
    const doubled = Array.from(said, (character, at) => (said.slice(Math.max(0, at - 2), at).includes(character) ? shorter[at] ?? '' : ''));
    add(doubled.flatMap((each) => lexicon.entry(each) ?? []), ({ text }) => (text.length > 3 ? otherCost : null));
  }
  return list;
}

/** Of a short term one character may be wrong; of four and more two. */
function costOfSound(said: string, sounds: readonly string[], { text, sounds: meant, isFrequent }: Entry, lexicon: RepairLexicon): number | null {
  const wrong = Array.from(said, (character, at) => (character === text[at] ? -1 : at)).filter((at) => at >= 0);
  if (wrong.length > (said.length > 3 ? 2 : 1)) return null;
  if (said.length === 2 && (!isFrequent || lexicon.isStranger(said))) return null;
  const loose = wrong.some((at) => sounds[at] !== meant[at]);
  // Two characters that sound alike in a reading that is not even their own are no slip: 两侧, 两者.
  if (loose && said.length === 2 && wrong.some((at) => sounds[at] !== lexicon.sounds.of(said[at] ?? '')[0])) return null;
  return (loose ? looseCost : 0) + (wrong.length - 1) * secondCost;
}

/** One other character, not at an end, where a term would only be another one: 管理局, 管理员. */
function isOtherWithin(said: string, meant: string): boolean {
  if (said.length !== meant.length || said[0] !== meant[0] || said.at(-1) !== meant.at(-1)) return false;
  return Array.from(said).filter((character, at) => character !== meant[at]).length === 1;
}

/** A character that no word of these pages has is wrong wherever it stands: 义务教肓. */
function isUnknownOther(said: string, meant: string, { sounds }: RepairLexicon): boolean {
  if (said.length !== meant.length) return false;
  const wrong = Array.from(said).filter((character, at) => character !== meant[at]);
  return wrong.length === 1 && sounds.of(wrong[0] ?? '').length === 0;
}

function isExchanged(said: string, meant: string): boolean {
  if (said.length !== meant.length) return false;
  const wrong = Array.from(said, (character, at) => (character === meant[at] ? -1 : at)).filter((at) => at >= 0);
  const [first = -1, second = -1] = wrong;
  return wrong.length === 2 && second === first + 1 && said[first] === meant[second] && said[second] === meant[first];
}

/** Whether a character that would be changed at an end makes a word with its neighbour outside: 孩子|上学 has no 子上. */
function belongsOutside(run: string, from: number, to: number, { text }: Entry, lexicon: RepairLexicon): boolean {
  const before = text[0] !== run[from] && from > 0 && lexicon.entry(run.slice(from - 1, from + 1)) !== undefined;
  const after = text.at(-1) !== run[to - 1] && to < run.length && lexicon.entry(run.slice(to - 1, to + 1)) !== undefined;
  return before || after;
}

/** Whether a text has words, which were taken back, where another part of it lies. */
export function overlaps(text: string, taken: string, from: number, to: number): boolean {
  if (taken === '') return false;
  for (let at = text.indexOf(taken); at >= 0; at = text.indexOf(taken, at + 1)) if (at < to && at + taken.length > from) return true;
  return false;
}
