import type { RepairTable } from '../tables.ts';
import type { LookUp } from './look-up.ts';
import { normalise } from './normalise.ts';
import type { Engine } from './pagefind.ts';
import type { ReadQuery } from './read-query.ts';
import { openLexicon, type RepairLexicon } from './repair-lexicon.ts';
import { latinWords, readPinyin, type Proposal } from './repair-pinyin.ts';
import { correctSlips } from './repair-slips.ts';
import { createSimplify, mayBeTraditional } from './repair-traditional.ts';
import type { PageScore } from './score-pages.ts';
import type { Understood } from './understood.ts';

/** What a search for a text has come to. */
export interface Sought {
  query: ReadQuery;
  /** The page that holds most of what was asked, before filters; undefined where none answers. */
  best: PageScore | undefined;
}

export interface RepairMeans { lookUp: LookUp; engine: Pick<Engine, 'pages' | 'repairTable' | 'readingTable'> }

/** A page that holds this share of what was asked answers it: nothing is repaired. */
const answered = 0.85;
/** What a correction must add, and what it must come to where nothing was found before. */
const gained = 0.1;
const enough = 0.6;
/** Pages of a thousand that may hold a pair of characters by chance. */
const rare = 2;
/** Corrections in one query. */
const rounds = 3;

/**
 * Searches for a text as it was meant: traditional characters as simplified ones, letters that the index does not know as pinyin, and pairs of characters that it does
 * not know as slips, where that finds clearly more. What was changed stands first in what was understood; who did not mean it says so by `asWritten`.
 */
export async function findRepaired<T extends Sought>(text: string, asWritten: readonly string[], find: (text: string) => Promise<T>, means: RepairMeans): Promise<T> {
  const simple = mayBeTraditional(text) ? simplified(text, asWritten, await means.engine.repairTable()) : { text, understood: [] };
  const spelled = await inHan(simple.text, asWritten, find, means);
  const found = spelled?.found ?? await find(simple.text);
  const corrected = await corrections(spelled?.text ?? normalise(simple.text), found, asWritten, find, means);
  const understood = [...simple.understood, ...(spelled?.understood ?? []), ...corrected.understood];
  return understood.length === 0 ? found : withUnderstood(corrected.found, understood);
}

const withUnderstood = <T extends Sought>(found: T, understood: readonly Understood[]): T => ({ ...found, query: { ...found.query, understood: [...understood, ...found.query.understood] } });

interface Repaired { text: string; understood: Understood[] }

/** Piece by piece, as blanks part them: each can be taken back. */
function simplified(text: string, asWritten: readonly string[], table: RepairTable): Repaired {
  const simplify = createSimplify(table);
  const understood: Understood[] = [];
  const written = text.replace(/[^\s\u3000]+/g, (piece) => {
    const [said, meant] = [normalise(piece), simplify(piece)];
    if (meant === piece || asWritten.includes(said)) return piece;
    understood.push({ kind: 'simplified', said, meant });
    return meant;
  });
  return { text: written, understood };
}

const lexicons = new WeakMap<RepairTable, RepairLexicon>();

async function lexiconOf({ engine }: RepairMeans): Promise<RepairLexicon> {
  const [repair, reading] = await Promise.all([engine.repairTable(), engine.readingTable()]);
  const lexicon = lexicons.get(repair) ?? openLexicon(repair, reading);
  lexicons.set(repair, lexicon);
  return lexicon;
}

/** The likeliest reading of letters that finds something; null where there are no such letters. */
async function inHan<T extends Sought>(text: string, asWritten: readonly string[], find: (text: string) => Promise<T>, means: RepairMeans): Promise<(Repaired & { found: T }) | null> {
  const plain = normalise(text);
  const words = latinWords(plain);
  if (words.length === 0) return null;
  const known = new Set<string>();
  await Promise.all(words.map(async (word) => (await means.lookUp(word)).size > 0 && known.add(word)));
  if (words.every((word) => known.has(word))) return null;
  const proposals = readPinyin(plain, await lexiconOf(means), (word) => known.has(word), asWritten);
  return better(proposals, undefined, find);
}

/** The first proposal that answers, or else the one whose best page holds most; none where no page answers. */
async function better<T extends Sought>(proposals: readonly Proposal[], before: number | undefined, find: (text: string) => Promise<T>): Promise<(Proposal & { found: T }) | null> {
  let best: (Proposal & { found: T }) | null = null;
  const least = before === undefined ? enough : before + gained;
  for (const proposal of proposals) {
    const found = await find(proposal.text);
    const share = shareOf(found);
    if (share !== undefined && share >= least && share > (shareOf(best?.found) ?? 0) + gained / 2) best = { ...proposal, found };
    if (best && (shareOf(best.found) ?? 0) >= answered) break;
  }
  return best;
}

/** How much of what was asked in words the best page holds; undefined where none answers. */
const shareOf = (found: Sought | undefined): number | undefined => found?.best?.coverage;

async function corrections<T extends Sought>(text: string, first: T, asWritten: readonly string[], find: (text: string) => Promise<T>, means: RepairMeans): Promise<Repaired & { found: T }> {
  let current: Repaired & { found: T } = { text, understood: [], found: first };
  for (let round = 0; round < rounds; round += 1) {
    const share = shareOf(current.found);
    if (share !== undefined && share >= answered) break;
    const doubtful = await doubtfulPairs(current.found, means);
    if (doubtful.size === 0) break;
    const next = await better(correctSlips(current.text, await lexiconOf(means), (pair) => doubtful.has(pair), asWritten), share, find);
    if (!next) break;
    current = { text: next.text, understood: [...current.understood, ...next.understood], found: next.found };
  }
  return current;
}

/** Pairs of Han characters of the query that no page holds, or a few that are not what was found; where a term is known by another wording none of its pairs. */
async function doubtfulPairs({ query, best }: Sought, { lookUp, engine }: RepairMeans): Promise<Set<string>> {
  const doubtful = new Set<string>();
  const few = Math.max(1, (engine.pages * rare) / 1000);
  await Promise.all(query.terms.map(async ({ wordings: [typed, ...others] }) => {
    if (!typed) return;
    const elsewhere = await Promise.all(others.map(async ({ tokens }) => (await Promise.all(tokens.map(lookUp))).every(({ size }) => size > 0)));
    if (elsewhere.some(Boolean)) return;
    for (const token of typed.tokens) {
      if (!/^\p{Script=Han}{2}$/u.test(token)) continue;
      const holders = await lookUp(token);
      if (holders.size === 0 || (holders.size <= few && best !== undefined && !holders.has(best.page.id))) doubtful.add(token);
    }
  }));
  return doubtful;
}
