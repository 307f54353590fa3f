/** A sentence and the UTF-16 place where it begins in its text. */
export interface Sentence { text: string; start: number }

/** Sentences of prose: each ends in 。！？ or at the end of a line. A line without one of those, such as a heading or an entry of a list, is none. */
export function sentencesOf(prose: string): Sentence[] {
  return [...prose.matchAll(/[^。！？!?\n]+[。！？!?]+[”’）)》]*/g)].map(({ 0: found, index }) => {
    const indent = found.length - found.trimStart().length;
    return { text: found.trim(), start: index + indent };
  });
}
