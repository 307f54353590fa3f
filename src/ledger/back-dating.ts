import type { Corpus } from '../corpus/document.ts';
import type { Policy } from '../domain/policy.ts';
import { documentPath, type LedgerDocument } from './compare-corpus.ts';

/** A document that claims to have been public before its file existed; days in Asia/Shanghai. */
export interface EarlyDate { document: LedgerDocument; claimed: string; firstSeen: string }

export type BackDating =
  | { state: 'compared'; /** Documents whose date could be held against the history. */ compared: number; early: EarlyDate[] }
  | { state: 'unknown'; reason: string };

/** Days after the first commit in which a portal is filled from the old site. */
const setUpDays = 30;

/**
 * Holds the date of publication against the first commit of the file. A site is published from its repository, so what was committed first on
 * a day cannot have been public here before. Left out are
 * - documents that say so themselves (`datePublishedBasis: imported`);
 * - documents of the time before the portal, committed within its first thirty days: they were public elsewhere and moved here;
 * - files committed after `date`: on that day nobody could know them. A sample whose date stands still is older than its own history.
 * Whoever commits a document later and dates it before the portal began must say `imported`; it is then shown as moved here.
 */
export function earlyDates(corpus: Corpus, date: string): BackDating {
  const { history } = corpus;
  if (!history || history.state === 'unknown') return { state: 'unknown', reason: history?.reason ?? '没有读取版本历史' };
  if (history.start > date) return { state: 'unknown', reason: `版本历史从 ${history.start} 才开始，晚于所核对的 ${date}` };
  const filled = addDays(history.start, setUpDays);
  const dated = [...corpus.policies, ...corpus.interpretations].flatMap((document): EarlyDate[] => {
    const claimed = document.meta.datePublished?.slice(0, 10);
    const firstSeen = history.firstSeen.get(documentPath(document));
    if (!claimed || !firstSeen || firstSeen > date || (document.meta as Partial<Policy>).datePublishedBasis === 'imported') return [];
    return claimed < history.start && firstSeen <= filled ? [] : [{ document, claimed, firstSeen }];
  });
  return { state: 'compared', compared: dated.length, early: dated.filter(({ claimed, firstSeen }) => claimed < firstSeen) };
}

const addDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
