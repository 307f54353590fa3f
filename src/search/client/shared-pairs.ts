/** How much two squeezed texts are alike: twice the pairs of characters that both have, by the pairs of each (Dice), 0–1. */
export function sharedPairs(first: string, second: string): number {
  const [ones, others] = [new Set(pairsIn(first)), new Set(pairsIn(second))];
  return ones.size === 0 || others.size === 0 ? 0 : 2 * [...ones].filter((pair) => others.has(pair)).length / (ones.size + others.size);
}

/** The neighbouring characters of a text, two by two. */
export const pairsIn = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
