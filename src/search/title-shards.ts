import { parseDocumentNumber } from '../domain/document-number.ts';
import { compareText } from '../domain/finding.ts';
import { firstOnes, type SuggestedTitle, type TitleShard } from './suggested-titles.ts';
import { numberTokens, shardOf, titleTokens } from './suggestion-tokens.ts';

/**
 * Titles of a token at most. A token that so many titles have says little; those that hold the rest of what is typed too are found by the rarer tokens.
 */
const titlesPerToken = 40;
/** Titles to a shard on average: one is then some 2 KB compressed, however many documents there are. */
const titlesPerShard = 4;
/** Files are not free: beyond some 16,000 documents the shards grow instead. */
const mostShards = 4096;

/**
 * How many shards so many titles fall into: a power of two, so that one more document seldom moves the others. All titles in one table would be
 * 200 KB for 10,000 documents; this way a box fetches a few KB for each word that is typed, and needs no WebAssembly on the pages it stands on.
 */
export function shardCount(titles: number): number {
  let count = 1;
  while (count * titlesPerShard < titles && count < mostShards) count *= 2;
  return count;
}

/** All shards in order; what they say depends on the titles alone, not on their order. */
export function titleShards(titles: readonly SuggestedTitle[]): TitleShard[] {
  const count = shardCount(titles.length);
  const shards = Array.from({ length: count }, (): Map<string, SuggestedTitle[]> => new Map());
  for (const title of [...titles].sort(firstOnes)) {
    const number = parseDocumentNumber(title.number);
    for (const token of [...titleTokens(title.title), ...(number ? numberTokens(number) : [])]) {
      const shard = shards[shardOf(token, count)];
      const known = shard?.get(token);
      if (!known) shard?.set(token, [title]);
      else if (known.length < titlesPerToken) known.push(title);
    }
  }
  return shards.map(toShard);
}

function toShard(tokens: ReadonlyMap<string, SuggestedTitle[]>): TitleShard {
  const used = [...new Set([...tokens.values()].flat())].sort(firstOnes);
  const at = new Map(used.map((title, index) => [title, index]));
  return {
    titles: used.map(({ title, url, number, note, day, rank }) => [title, url, number, note, day, rank]),
    tokens: Object.fromEntries([...tokens].sort(([a], [b]) => compareText(a, b)).map(([token, titles]) => [token, titles.map((title) => at.get(title) ?? 0)])),
  };
}
