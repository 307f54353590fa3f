import type { Proposal } from './repair-pinyin.ts';
import type { RepairLexicon } from './repair-lexicon.ts';
import { overlaps } from './repair-slips.ts';
import { looseSound } from './repair-sounds.ts';
import { pairsIn } from './shared-pairs.ts';

export interface Edit extends Proposal {
  /** Pairs of characters that it makes: the page that is found must have them all. */
  pairs: string[];
  /** Whether it counts only where that page has the whole query word for word. */
  onlyVerbatim: boolean;
  /** Whether it counts only where that page has the whole query, and together. */
  onlyTogether?: boolean;
  /** Those of the pairs that are words. */
  words?: string[];
}

/** Costs in bits beside those of terms, in the order in which edits are tried. */
const doubledCost = 0;
const lookCost = 14;
const soundCost = 8;
const best = 5;
/** Characters that a run has in which a word of one character may be another: 来得及 is not 来得机. */
const shortest = 4;

const hanRuns = /\p{Script=Han}{3,}/gu;

/**
 * Slips that no term of the lexicon shows, since they lie in words between terms or across two of them: a character typed twice, one that looks alike, or sounds like a
 * word of one character. Only at pairs that are `isNowhere` or `isLacked` by what was found; the likeliest first.
 */
export function editSlips(text: string, lexicon: RepairLexicon, isNowhere: (pair: string) => boolean, isLacked: (pair: string) => boolean, asWritten: readonly string[] = []): Edit[] {
  const found = new Map<string, Edit>();
  for (const { 0: run, index } of text.matchAll(hanRuns)) {
    const pairAt = (at: number): string => (at < 0 ? '' : run.slice(at, at + 2));
    const isDoubtful = (at: number): boolean => pairAt(at).length === 2 && (isNowhere(pairAt(at)) || isLacked(pairAt(at)));
    const isSound = (at: number): boolean => pairAt(at).length === 2 && !isDoubtful(at);
    const add = (from: number, to: number, meant: string, cost: number, onlyVerbatim: boolean): void => {
      const written = text.slice(0, index + from) + meant + text.slice(index + to);
      const said = run.slice(from, to);
      if (said === meant || asWritten.some((taken) => overlaps(text, taken, index + from, index + to)) || (found.get(written)?.cost ?? Infinity) <= cost) return;
      const around = (run[from - 1] ?? '') + meant + (run[to] ?? '');
      const pairs = pairsIn(around);
      found.set(written, { text: written, understood: [{ kind: 'corrected', said, meant }], cost, pairs, onlyVerbatim });
    };
    for (let at = 0; at < run.length; at += 1) {
      const own = run[at] ?? '';
      if (own === run[at + 1] && isDoubtful(at)) add(at, Math.min(run.length, at + 2), own, doubledCost, !isNowhere(pairAt(at)));
      if (!isSound(at - 1) && !isSound(at)) for (const other of lexicon.looking(own)) add(at, at + 1, other, lookCost, true);
      if (run.length >= shortest && !isSound(at - 1) && !isSound(at)) for (const { text: single, cost } of soundingAlike(own, lexicon)) add(at, at + 1, single, cost + soundCost, true);
    }
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1)).slice(0, best);
}

/** Words of one character that sound like another. */
const soundingAlike = (character: string, { sounds, characters }: RepairLexicon): { text: string; cost: number }[] => {
  const own = new Set(sounds.of(character).map(looseSound));
  return characters.filter(({ text, sounds: [sound = ''] }) => text !== character && own.has(looseSound(sound)));
};
