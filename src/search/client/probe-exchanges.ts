import { shortRun, type Probing } from './probe-slips.ts';
import type { Edit } from './repair-edits.ts';
import { overlaps } from './repair-slips.ts';

/** Cost in bits beside how rare the pair is. */
const exchangedCost = 4;
/** Pairs that are looked up in one query. */
const mostPlaces = 6;

const hanRuns = /\p{Script=Han}{2,}/gu;

/**
 * Two characters that were typed the wrong way round, 费免 and 二供次水: where none of the pairs that they are in is what was found, and the index has them the other way
 * round. What is a word (`isWord`) was not typed the wrong way round. In a run so short that any two characters may meet a page must have it word for word, or together with the words beside it. The likeliest first.
 */
export async function probeExchanges(text: string, { isWord, lookUp, asWritten, isNowhere, isLacked }: Pick<Probing, 'lookUp' | 'asWritten' | 'isNowhere' | 'isLacked'> & { isWord(pair: string): boolean }): Promise<Edit[]> {
  const places = [...text.matchAll(hanRuns)].flatMap(({ 0: run, index }) => Array.from(run, (_, at) => ({ run, at, from: index + at })))
    .filter(({ run, at, from }) => at + 1 < run.length && run[at] !== run[at + 1] && !isWord(run.slice(at, at + 2)) && pairsAround(run, at).every((pair) => isNowhere(pair) || isLacked(pair)) && !asWritten.some((taken) => overlaps(text, taken, from, from + 2)));
  const edits = await Promise.all(places.slice(0, mostPlaces).map(async ({ run, at, from }): Promise<Edit[]> => {
    const [said, meant] = [run.slice(at, at + 2), `${run[at + 1]}${run[at]}`];
    const { size } = await lookUp(meant);
    if (size === 0) return [];
    const isParted = run.length < text.length && run.length <= shortRun;
    const isSure = pairsAround(run, at).every(isNowhere);
    return [{
      text: text.slice(0, from) + meant + text.slice(from + 2), understood: [{ kind: 'corrected', said, meant }], pairs: [meant], cost: exchangedCost - Math.log2(size),
      onlyVerbatim: !isParted && (run.length <= shortRun || !isSure), onlyTogether: isParted,
    }];
  }));
  return edits.flat().sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1));
}

/** The pair that begins at a place, and those that it shares a character with. */
const pairsAround = (run: string, at: number): string[] => [at - 1, at, at + 1].flatMap((from) => (from >= 0 && from + 1 < run.length ? run.slice(from, from + 2) : []));
