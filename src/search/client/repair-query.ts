import type { RepairTable } from '../tables.ts';
import type { FindPositions, LookUp } from './look-up.ts';
import { normalise } from './normalise.ts';
import type { Engine } from './pagefind.ts';
import type { ReadQuery } from './read-query.ts';
import { openLexicon, type RepairLexicon } from './repair-lexicon.ts';
import { editSlips, type Edit } from './repair-edits.ts';
import { readInitials } from './repair-initials.ts';
import { latinWords, readPinyin, type Proposal } from './repair-pinyin.ts';
import { mendArticles, mendNumbers } from './repair-references.ts';
import { correctSlips } from './repair-slips.ts';
import { createSimplify, mayBeTraditional } from './repair-traditional.ts';
import { verbatim, type PageScore } from './score-pages.ts';
import type { Understood } from './understood.ts';

/** What a search for a text has come to. */
export interface Sought {
  query: ReadQuery;
  /** The page that holds most of what was asked, before filters; undefined where none answers. */
  best: PageScore | undefined;
}

export interface RepairMeans { lookUp: LookUp; findPositions: FindPositions; engine: Pick<Engine, 'pages' | 'repairTable' | 'readingTable'> }

/** A best page that holds this share of what was asked answers it: nothing is repaired. */
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
  const articles = mendArticles(normalise(simple.text), asWritten);
  const written = articles.understood.length > 0 ? articles.text : simple.text;
  const spelled = await inHan(written, asWritten, find, means);
  const numbered = await withNumbers(spelled?.text ?? normalise(written), spelled?.found ?? await find(written), asWritten, find, means);
  const corrected = await corrections(numbered.text, numbered.found, asWritten, find, means);
  const understood = [...simple.understood, ...articles.understood, ...(spelled?.understood ?? []), ...numbered.understood, ...corrected.understood];
  return understood.length === 0 ? numbered.found : withUnderstood(corrected.found, understood);
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

/** Searches again where a number that nobody has is a slip for one that is there. */
async function withNumbers<T extends Sought>(text: string, found: T, asWritten: readonly string[], find: (text: string) => Promise<T>, means: RepairMeans): Promise<Repaired & { found: T }> {
  const { codes } = await means.engine.readingTable();
  const mended = await mendNumbers(text, found.query, asWritten, { lookUp: means.lookUp, codes, lexicon: () => lexiconOf(means) });
  return mended ? { ...mended, found: await find(mended.text) } : { text, understood: [], found };
}

/** The likeliest reading of letters that finds something; null where there are no such letters. */
async function inHan<T extends Sought>(text: string, asWritten: readonly string[], find: (text: string) => Promise<T>, means: RepairMeans): Promise<(Repaired & { found: T }) | null> {
  const plain = normalise(text);
  const words = latinWords(plain);
  if (words.length === 0) return null;
  const known = new Set<string>();
  await Promise.all(words.map(async (word) => (await means.lookUp(word)).size > 0 && known.add(word)));
  if (words.every((word) => known.has(word))) return null;
  const [lexicon, isFixed] = [await lexiconOf(means), (word: string): boolean => known.has(word)];
  return await better(readPinyin(plain, lexicon, isFixed, asWritten), undefined, find, means)
    ?? better(await readInitials(plain, lexicon, isFixed, { findPositions: means.findPositions, pages: means.engine.pages }, asWritten), undefined, find, means);
}

/** The first proposal that a page has word for word, or else the first that answers, or else the one whose best page holds most; none where no page answers. */
async function better<T extends Sought>(proposals: readonly (Proposal & Partial<Edit>)[], before: number | undefined, find: (text: string) => Promise<T>, means: RepairMeans): Promise<(Proposal & { found: T }) | null> {
  let best: (Proposal & { found: T }) | null = null;
  let most = before === undefined ? enough : before + gained;
  for (const proposal of proposals) {
    const found = await find(proposal.text);
    const share = await shareOf(found, means);
    const isVerbatim = (found.best?.run ?? 0) > verbatim;
    if (proposal.onlyVerbatim && !(isVerbatim && (share ?? 0) > verbatim)) continue;
    if (proposal.pairs && !(await holdsAll(found, proposal.pairs, means))) continue;
    if (share === undefined || share < Math.min(most, isVerbatim ? answered : 1)) continue;
    best = { ...proposal, found };
    if (share >= answered && isVerbatim) break;
    most = share + gained / 2;
  }
  return best;
}

async function holdsAll({ best }: Sought, pairs: readonly string[], { lookUp }: RepairMeans): Promise<boolean> {
  return best !== undefined && (await Promise.all(pairs.map(lookUp))).every((pages) => pages.has(best.page.id));
}

/** How much of what was asked in words the best page holds; undefined where none answers. No pair is let off as a seam of two words, and none counts more than others. */
async function shareOf({ query, best }: Sought, { lookUp }: RepairMeans): Promise<number | undefined> {
  if (!best) return undefined;
  const held = await Promise.all(query.terms.filter(({ need }) => need !== 'bonus').map(async ({ wordings }) => {
    for (const { tokens } of wordings) if ((await Promise.all(tokens.map(lookUp))).every((pages) => pages.has(best.page.id))) return 1;
    return 0;
  }));
  // A unit or a kind of document by its name alone is answered by what comes from it.
  return held.length === 0 ? 1 : Math.min(best.coverage, held.filter(Boolean).length / held.length);
}

async function corrections<T extends Sought>(text: string, first: T, asWritten: readonly string[], find: (text: string) => Promise<T>, means: RepairMeans): Promise<Repaired & { found: T }> {
  let current: Repaired & { found: T } = { text, understood: [], found: first };
  for (let round = 0; round < rounds; round += 1) {
    const next = await correction(current, asWritten, find, means) ?? await phraseCorrection(current, asWritten, find, means) ?? await edit(current, asWritten, find, means);
    if (!next) break;
    current = { text: next.text, understood: [...current.understood, ...next.understood], found: next.found };
  }
  return current;
}

async function correction<T extends Sought>({ text, found }: Repaired & { found: T }, asWritten: readonly string[], find: (text: string) => Promise<T>, means: RepairMeans): Promise<(Proposal & { found: T }) | null> {
  const share = await shareOf(found, means);
  if (share !== undefined && share >= answered) return null;
  const pairs = await doubtfulPairs(found, means);
  const doubtful = share === undefined ? pairs : withoutSeams(pairs, text);
  return doubtful.size === 0 ? null : better(correctSlips(text, await lexiconOf(means), (pair) => doubtful.has(pair), { asWritten }), share, find, means);
}

/** Where pages have the pairs, or where they say too little to be asked for, only a phrase that sounds just so is meant: 占到经营, 行政复已. */
async function phraseCorrection<T extends Sought>({ text, found }: Repaired & { found: T }, asWritten: readonly string[], find: (text: string) => Promise<T>, means: RepairMeans): Promise<(Proposal & { found: T }) | null> {
  const lacked = withoutSeams(await lackedPairs(found, means), text);
  if (lacked.size === 0) return null;
  const share = await shareOf(found, means);
  return better(correctSlips(text, await lexiconOf(means), (pair) => lacked.has(pair), { asWritten, phrasesOnly: true }), Math.min(share ?? 0, answered - gained), find, means);
}

/** What no term shows: where nothing was found any pair may hold the slip, but in a word of three characters only one that is nowhere. */
async function edit<T extends Sought>({ text, found }: Repaired & { found: T }, asWritten: readonly string[], find: (text: string) => Promise<T>, means: RepairMeans): Promise<(Proposal & { found: T }) | null> {
  const share = await shareOf(found, means);
  if (share !== undefined && share >= answered) return null;
  const [nowhere, lacked] = await Promise.all([doubtfulPairs(found, means), lackedPairs(found, means)]);
  const doubtful = withoutSeams(new Set([...nowhere, ...lacked]), text);
  const isDoubtful = (pair: string): boolean => (found.best === undefined && !/^\p{Script=Han}{0,3}$/u.test(text)) || doubtful.has(pair) || (pair[0] === pair[1] && lacked.has(pair));
  if (!/\p{Script=Han}{3}/u.test(text) || !pairsOf(text).some(isDoubtful)) return null;
  return better(editSlips(text, await lexiconOf(means), (pair) => nowhere.has(pair), isDoubtful, asWritten), share, find, means);
}

/** Pairs of Han characters of a query, all of which have been looked up, that the page with most of it has not. */
async function lackedPairs({ query, best }: Sought, { lookUp }: RepairMeans): Promise<Set<string>> {
  const lacked = new Set<string>();
  if (!best) return lacked;
  const pairs = query.terms.flatMap(({ wordings: [typed] }) => typed?.tokens ?? []).filter((token) => /^\p{Script=Han}{2}$/u.test(token));
  await Promise.all(pairs.map(async (pair) => (await lookUp(pair)).has(best.page.id) || lacked.add(pair)));
  return lacked;
}

const pairsOf = (text: string): string[] => [...text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));

/** A wrong character spoils the pairs on both its sides. A pair alone between two sound ones is where two words meet. */
function withoutSeams(doubtful: ReadonlySet<string>, text: string): Set<string> {
  const kept = new Set<string>();
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let at = 0; at < run.length - 1; at += 1) {
      const pair = run.slice(at, at + 2);
      const isSeam = at > 0 && at + 2 < run.length && !doubtful.has(run.slice(at - 1, at + 1)) && !doubtful.has(run.slice(at + 1, at + 3));
      if (doubtful.has(pair) && !isSeam) kept.add(pair);
    }
  }
  return kept;
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
