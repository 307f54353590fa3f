import type { LookUp } from './look-up.ts';
import type { Edit } from './repair-edits.ts';
import type { Repair, Repaired, Sought } from './repair-means.ts';
import type { Proposal } from './repair-pinyin.ts';
import { verbatim } from './score-pages.ts';

/** A best page that holds this share of what was asked answers it: nothing is repaired. */
export const answered = 0.85;
/** What a correction must add, and what it must come to where nothing was found before. */
export const gained = 0.1;
const enough = 0.6;
/** Of all that was asked, so much stands in one stretch of a page that has it together. */
const together = 0.6;
/** Bits by which a proposal may be unlikelier than one that holds as much, where a page has it word for word. */
const unlikelier = 8;

/** The first proposal that a page has word for word, or else the first that answers, or else the one whose best page holds most; none where no page answers. */
export async function findBetter<T extends Sought>(proposals: readonly (Proposal & Partial<Edit>)[], before: number | undefined, { find, lookUp }: Repair<T>): Promise<Repaired<T> | null> {
  let best: (Repaired<T> & Proposal) | null = null;
  let most = before === undefined ? enough : before + gained;
  let reached = before ?? 0;
  const answers = await Promise.all(proposals.map(async (proposal) => ({ proposal, found: await find(proposal.text) })));
  for (const { proposal, found } of answers) {
    const share = await shareOf(found, lookUp);
    const isVerbatim = (found.best?.run ?? 0) > verbatim;
    if (proposal.onlyVerbatim && !(isVerbatim && (share ?? 0) > verbatim)) continue;
    if (proposal.onlyTogether && !((found.best?.near ?? 0) >= together && (share ?? 0) >= answered)) continue;
    if (proposal.pairs && !(await holdsAll(found, proposal.pairs, lookUp))) continue;
    if (share === undefined || share < Math.min(most, isVerbatim ? answered : 1)) continue;
    // What holds no more must be about as likely: 公租房要号 is held wherever 公租房 is.
    if (best && share <= reached && proposal.cost > best.cost + unlikelier) continue;
    best = { ...proposal, found };
    reached = share;
    if (share >= answered && isVerbatim) break;
    most = share + gained / 2;
  }
  return best;
}

async function holdsAll({ best }: Sought, pairs: readonly string[], lookUp: LookUp): Promise<boolean> {
  return best !== undefined && (await Promise.all(pairs.map(lookUp))).every((pages) => pages.has(best.page.id));
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
