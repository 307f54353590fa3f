import { shortRun, type Probing } from './probe-slips.ts';
import type { Edit } from './repair-edits.ts';
import { overlaps } from './repair-slips.ts';
import type { Understood } from './understood.ts';

/** Cost in bits beside how rare the pairs are. */
const missingCost = 16;
/** Words of the lexicon that are tried on either side, pairs that are looked up, and edits that are kept of one query. */
const tried = 8;
const mostPlaces = 4;
const best = 5;

const hanRuns = /\p{Script=Han}{2,}/gu;

/**
 * A character that was left out, 突事件 and 没有正当由: between two that stand together nowhere, or not in what was found, one that makes a word of the lexicon with one of them and a
 * pair that the index has with each. A page must have the whole query word for word, or together where it is a short word beside others. The likeliest first.
 */
export async function probeMissing(text: string, { lexicon, lookUp, asWritten, isNowhere, isLacked }: Omit<Probing, 'pages' | 'isTaken'>): Promise<Edit[]> {
  // Where two words meet nothing is left out: 整改|期限.
  const isBetweenWords = (run: string, at: number): boolean => at > 0 && lexicon.entry(run.slice(at - 1, at + 1)) !== undefined && lexicon.entry(run.slice(at + 1, at + 3)) !== undefined;
  const places = [...text.matchAll(hanRuns)].flatMap(({ 0: run, index }) => Array.from(run, (_, at) => ({ run, at, isParted: run.length <= shortRun && run.length < text.length, pair: run.slice(at, at + 2), from: index + at })))
    .filter(({ pair, from, run, at }) => pair.length === 2 && run.length > 2 && !isBetweenWords(run, at) && (isNowhere(pair) || isLacked(pair)) && !asWritten.some((taken) => overlaps(text, taken, from, from + 2)))
    .sort((a, b) => Number(isNowhere(b.pair)) - Number(isNowhere(a.pair)));
  const edits = await Promise.all(places.slice(0, mostPlaces).map(async ({ run, at, isParted, pair, from }) => {
    const [before = '', after = ''] = pair;
    const between = new Set([...lexicon.beginning(before).slice(0, tried).map(({ text: word }) => word.charAt(1)), ...lexicon.ending(after).slice(0, tried).map(({ text: word }) => word.charAt(0))]);
    return Promise.all([...between].map(async (character): Promise<Edit[]> => {
      const pairs = [before + character, character + after];
      // The pairs with the character before stand in one file of the index, each of the others in one of its own.
      const { size } = await lookUp(before + character);
      const other = size === 0 ? 0 : (await lookUp(character + after)).size;
      if (other === 0) return [];
      const understood: Understood[] = [{ kind: 'corrected', said: isParted ? run : pair, meant: isParted ? run.slice(0, at + 1) + character + run.slice(at + 1) : before + character + after }];
      return [{ text: text.slice(0, from + 1) + character + text.slice(from + 1), understood, pairs, cost: missingCost - Math.log2(Math.min(size, other)), onlyVerbatim: !isParted, onlyTogether: isParted }];
    }));
  }));
  return edits.flat(2).sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1)).slice(0, best);
}
