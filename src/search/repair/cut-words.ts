import { bindingWords } from '../client/binding-words.ts';

const binding = new Set(bindingWords);

/** Words that follow one another in a clause without a binding one between them. */
export type Run = string[];

/** Cuts texts into runs of words. Build time only: the dictionary is that of the Node that the project pins. */
export function createCutter(): { runs(text: string): Run[] } {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return {
    runs: (text) => {
      const runs: Run[] = [];
      // The segmenter is slow on long strings: clause by clause.
      for (const [clause] of text.matchAll(/\p{Script=Han}+/gu)) {
        let run: Run = [];
        for (const { segment } of segmenter.segment(clause)) {
          if (!binding.has(segment)) run.push(segment);
          else if (run.length > 0) {
            runs.push(run);
            run = [];
          }
        }
        if (run.length > 0) runs.push(run);
      }
      return runs;
    },
  };
}

/** Counts pairs of single characters that follow one another: 养|犬 is a word that the dictionary has not. */
export function countSinglePairs(runs: Iterable<readonly [Run, number]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [run, weight] of runs) {
    for (let index = 0; index + 1 < run.length; index += 1) {
      const pair = `${run[index]}${run[index + 1]}`;
      if (pair.length === 2) counts.set(pair, (counts.get(pair) ?? 0) + weight);
    }
  }
  return counts;
}

/** 德州|市|扒鸡: what such a character ends begins no word. */
const ofPlace = /^[省市县区镇乡]/;

/** Joins single characters to words where their pair is frequent enough, the most frequent first. */
export function joinSingles(run: Run, counts: ReadonlyMap<string, number>, enough: number): Run {
  const joined = [...run];
  for (;;) {
    let best = -1;
    let most = enough - 1;
    for (let index = 0; index + 1 < joined.length; index += 1) {
      const pair = `${joined[index]}${joined[index + 1]}`;
      const count = pair.length === 2 && !ofPlace.test(pair) ? counts.get(pair) ?? 0 : 0;
      if (count > most) [best, most] = [index, count];
    }
    if (best < 0) return joined;
    joined.splice(best, 2, `${joined[best]}${joined[best + 1]}`);
  }
}
