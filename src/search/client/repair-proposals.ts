import type { LookUp } from './look-up.ts';
import type { Edit } from './repair-edits.ts';
import type { Repair, Repaired, Sought } from './repair-means.ts';
import type { Proposal } from './repair-pinyin.ts';
import { verbatim } from './score-pages.ts';
import { pairsIn } from './shared-pairs.ts';
import type { Understood } from './understood.ts';

/** A best page that holds this share of what was asked answers it: nothing is repaired. */
export const answered = 0.85;
/** What a correction must add, and what it must come to where nothing was found before. */
export const gained = 0.1;
const enough = 0.6;

/** How a page has a short word together with those beside it, all 0–1 at least: any of these is enough. `isFirst`: only where nothing was found before. */
const together: readonly { near: number; share: number; coverage: number; isFirst?: boolean }[] = [
  { near: 0.6, share: answered, coverage: 0 },
  // The pairs where words were run together as well need not be there: 环境应急 物资.
  { near: 0.9, share: 0, coverage: 0.9 },
  // 旧名单 清理 期限, where the article says when and not 期限.
  { near: 0.8, share: 0.7, coverage: 0, isFirst: true },
];
/** One character for another, where a page has the rest as near together as if it had it word for word: 店铺招牌音频. */
const nearlyVerbatim = { near: 0.95, share: 0.75 };

/** Where an edit makes a word of the lexicon: what it must add where something was found, and what must stand together in a page that has not all of it word for word, 法治政府|问题. */
const gainedByWord = 0.2;
const togetherByWord = 0.6;
/** Of what is asked with a character more, which any text has somewhere: 核聚变电站 is not 核聚变了电站, where people have said 变了. */
const enoughWithMore = 0.7;

/** Bits that a page says for a proposal: for all of what is asked that it holds, for the same where letters spell it, for what stands together in it, for having it word for word, and in its title. */
const told = { share: 70, spelled: 50, near: 20, run: 6, head: 3 };

/** Letters that spell words in full mean them wherever a page answers these: of 259 queries in words 231 were read as meant from letters alone, and 208 where a page had to hold as much as for a slip. */
const isSpelled = ({ understood, isShortened }: Proposal): boolean => isShortened !== true && understood.length > 0 && understood.every(({ kind }) => kind === 'pinyin');

/** Where nothing was found, a slip that is so likely (cost in bits) is meant by any page that answers what was written for it, has its pairs, and so much of it together, 0–1: of 249 queries with a character that sounds alike 228 lead where they led before, and 214 where the page must hold as much as for other edits. With less together 外星人入境管理 is mended. Any two characters meet somewhere: of an edit one of its pairs must be a word, 集场 of 政策解读机场 is none. */
const likely = { cost: 6, near: 0.4 };
/** A slip in a frequent word, 小店运赢补助, by any page with so much of what is meant, whether or not it has that word. */
const surely = { cost: -8, share: 0.4 };

/** Of the proposals whose best page holds enough the one that is likeliest with what the page says for it; none where no page answers. */
export async function findBetter<T extends Sought>(proposals: readonly (Proposal & Partial<Edit>)[], before: number | undefined, { find, lookUp, ending = '' }: Repair<T>): Promise<Repaired<T> | null> {
  const answers = await Promise.all(proposals.filter(({ text }) => text.endsWith(ending)).map(async (proposal) => {
    const found = await find(proposal.text);
    const share = await shareOf(found, lookUp);
    const page = { share: share ?? 0, ...standingOf(found) };
    if (share === undefined || !await isEnough(proposal, page, before, (pairs, literally) => hasPairs(pairs, found, lookUp, literally))) return [];
    // Where nothing was found the query may be letters beside a word, 东丽区zhiban: a page is hardly asked for the pair where the two meet. Of initials, xzzf, those words are meant that stand together.
    const held = before === undefined && proposal.isShortened !== true ? Math.max(page.share, page.coverage) : page.share;
    return [{ ...proposal, found, bits: (isSpelled(proposal) ? told.spelled : told.share) * held + told.near * page.near + (page.run > verbatim ? told.run : 0) + told.head * page.head - proposal.cost }];
  }));
  return answers.flat().sort((a, b) => b.bits - a.bits)[0] ?? null;
}

/** What the best page has of a proposal, all 0–1; `share` with the pairs where two words meet, `coverage` without. */
interface Standing { share: number; coverage: number; near: number; run: number; head: number }

/** A unit or a kind of document by its name alone is answered by what comes from it. */
const standingOf = ({ query, best }: Sought): Omit<Standing, 'share'> => (query.terms.every(({ need }) => need === 'bonus') ? { coverage: 1, near: 1, run: 1, head: 1 } : best ?? { coverage: 0, near: 0, run: 0, head: 0 });

const standsTogether = ({ near, share, coverage }: Standing, nothingBefore: boolean): boolean =>
  together.some((least) => near >= least.near && share >= least.share && coverage >= least.coverage && (least.isFirst !== true || nothingBefore));

async function isEnough(proposal: Proposal & Partial<Edit>, page: Standing, before: number | undefined, holds: (pairs: readonly string[], literally?: boolean) => Promise<boolean>): Promise<boolean> {
  if (before === undefined && isSpelled(proposal)) return true;
  const { onlyVerbatim, onlyTogether, pairs = [], words = [], understood } = proposal;
  const { share, near } = page;
  const isVerbatim = page.run > verbatim;
  const isReplaced = understood.every(({ said, meant }) => said.length === meant.length);
  const isLikely = before === undefined && isReplaced && proposal.cost <= likely.cost && near >= likely.near && !onlyVerbatim && !onlyTogether && understood.every(({ kind }) => kind === 'corrected');
  if (isLikely && proposal.cost <= surely.cost && share >= surely.share) return true;
  const makesWord = pairs.length === 0 || words.length > 0;
  if (isLikely && makesWord && await holds(pairs.length > 0 ? pairs : understood.flatMap(({ meant }) => pairsIn(meant)), true)) return true;
  const least = before === undefined ? enough : before + gained;
  if (share < Math.min(least, isVerbatim ? answered : 1)) return false;
  if (onlyTogether && !standsTogether(page, before === undefined)) return false;
  const isByWord = words.length > 0 && near >= togetherByWord && share >= Math.max(isReplaced ? enough : enoughWithMore, (before ?? 0) + gainedByWord);
  if (isByWord && await holds(words)) return true;
  const isNearlyVerbatim = isReplaced && near >= nearlyVerbatim.near && share >= nearlyVerbatim.share;
  return (!onlyVerbatim || (isVerbatim && share > verbatim) || isNearlyVerbatim) && holds(pairs);
}

/** Parts of a query that a page need not have as words. */
const filters: ReadonlySet<Understood['kind']> = new Set(['unit', 'year', 'kind']);

/** Whether the best page has all these pairs; one that is a word of the register, 到账, also in another of its wordings, unless it must have them `literally`. */
async function hasPairs(pairs: readonly string[], { query, best }: Sought, lookUp: LookUp, literally = false): Promise<boolean> {
  const has = async (tokens: readonly string[]): Promise<boolean> => best !== undefined && (await Promise.all(tokens.map(lookUp))).every((pages) => pages.has(best.page.id));
  const wordings = (pair: string): readonly (readonly string[])[] => [[pair], ...(literally ? [] : query.terms).flatMap(({ wordings: [typed, ...others] }) => (typed?.text === pair ? others.map(({ tokens }) => tokens) : []))];
  // A pair in the name of a kind or a year, 年报, is asked for as a filter.
  const isFilter = (pair: string): boolean => query.understood.some(({ said, kind }) => filters.has(kind) && said.includes(pair));
  const held = await Promise.all(pairs.map(async (pair) => isFilter(pair) || (await Promise.all(wordings(pair).map(has))).some(Boolean)));
  return held.every(Boolean);
}

/** How much of what was asked in words the best page holds; undefined where none answers. No pair is let off as a seam of two words, and none counts more than others. */
export async function shareOf({ query, best }: Sought, lookUp: LookUp): Promise<number | undefined> {
  if (!best) return undefined;
  const held = await Promise.all(query.terms.filter(({ need }) => need !== 'bonus').map(async ({ wordings }) => {
    for (const { tokens } of wordings) if ((await Promise.all(tokens.map(lookUp))).every((pages) => pages.has(best.page.id))) return 1;
    return 0;
  }));
  // A unit or a kind of document by its name alone is answered by what comes from it.
  return held.length === 0 ? 1 : Math.min(best.coverage, held.filter(Boolean).length / held.length);
}
