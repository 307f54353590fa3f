import type { RepairMeans, Sought } from './repair-means.ts';
import { pairsIn } from './shared-pairs.ts';

/** Pages of a thousand that may hold a pair of characters by chance. */
const rare = 2;

const hanPair = /^\p{Script=Han}{2}$/u;
const hanRuns = /\p{Script=Han}{2,}/gu;

/** Pairs of Han characters of the query that no page holds, or a few that are not what was found; where a term is known by another wording none of its pairs. */
export async function doubtfulPairs({ query, best }: Sought, { lookUp, engine }: Pick<RepairMeans, 'lookUp' | 'engine'>): Promise<Set<string>> {
  const doubtful = new Set<string>();
  const few = Math.max(1, (engine.pages * rare) / 1000);
  await Promise.all(query.terms.map(async ({ wordings: [typed, ...others] }) => {
    if (!typed) return;
    const elsewhere = await Promise.all(others.map(async ({ tokens }) => (await Promise.all(tokens.map(lookUp))).every(({ size }) => size > 0)));
    if (elsewhere.some(Boolean)) return;
    for (const token of typed.tokens) {
      if (!hanPair.test(token)) continue;
      const holders = await lookUp(token);
      if (holders.size === 0 || (holders.size <= few && best !== undefined && !holders.has(best.page.id))) doubtful.add(token);
    }
  }));
  return doubtful;
}

/** Pairs of Han characters of a query, all of which have been looked up, that the page with most of it has not. What the register knows was typed right: 几点关门. */
export async function lackedPairs({ query, best }: Sought, { lookUp }: Pick<RepairMeans, 'lookUp'>): Promise<Set<string>> {
  const lacked = new Set<string>();
  if (!best) return lacked;
  const pairs = query.terms.flatMap(({ wordings: [typed], isRegistered }) => (isRegistered === true ? [] : typed?.tokens ?? [])).filter((token) => hanPair.test(token));
  await Promise.all(pairs.map(async (pair) => (await lookUp(pair)).has(best.page.id) || lacked.add(pair)));
  return lacked;
}

/** 罚不罚, 能不能: a question, and no slip for what sounds alike. */
const choice = /(\p{Script=Han})不\1/gu;

/** A wrong character spoils the pairs on both its sides. A pair alone between two sound ones is where two words meet; one with a character that says nothing, which is not asked for, is none of them. */
export function withoutSeams(doubtful: ReadonlySet<string>, text: string, { query }: Sought): Set<string> {
  const asked = new Set(query.terms.flatMap(({ wordings: [typed] }) => typed?.tokens ?? []));
  const isSound = (pair: string): boolean => asked.has(pair) && !doubtful.has(pair);
  const kept = new Set<string>();
  for (const [run] of text.replace(choice, ' ').matchAll(hanRuns)) {
    for (let at = 0; at < run.length - 1; at += 1) {
      const pair = run.slice(at, at + 2);
      const isSeam = at > 0 && at + 2 < run.length && isSound(run.slice(at - 1, at + 1)) && isSound(run.slice(at + 1, at + 3));
      if (doubtful.has(pair) && !isSeam) kept.add(pair);
    }
  }
  return kept;
}

/** All pairs of Han characters that stand together in a text. */
export const pairsOf = (text: string): string[] => [...text.matchAll(hanRuns)].flatMap(([run]) => pairsIn(run));
