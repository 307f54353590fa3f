import type { Edition } from '../domain/edition.ts';
import { ledgerEvents, ledgerPageSize, ledgerPageUrl, type LedgerEvent } from '../domain/ledger.ts';
import type { LedgerPages, LoggedEntry } from '../domain/ledger-page.ts';
import { disclosureTypes } from '../domain/vocabulary/disclosure-type.ts';
import type { FeedContent } from './feeds.ts';

/** Entries in the order they were made, cut at fixed numbers: a page that is full never changes again. Shown newest first. */
export interface LogPage { page: number; url: string; entries: LoggedEntry[]; first: LoggedEntry; last: LoggedEntry }

/** Newest page first. */
export function logPages({ entries }: LedgerPages): LogPage[] {
  return Array.from({ length: Math.ceil(entries.length / ledgerPageSize) }, (_, index) => {
    const part = entries.slice(index * ledgerPageSize, (index + 1) * ledgerPageSize);
    return { page: index + 1, url: ledgerPageUrl(index + 1), entries: part.toReversed(), first: part[0] as LoggedEntry, last: part.at(-1) as LoggedEntry };
  }).toReversed();
}

/** How often each event happened. */
export const countEvents = ({ entries }: LedgerPages): { event: LedgerEvent; label: string; count: number }[] =>
  (Object.keys(ledgerEvents) as LedgerEvent[]).map((event) => ({ event, label: ledgerEvents[event], count: entries.filter((entry) => entry.event === event).length }));

const feedLength = 50;

export function ledgerFeed({ site }: Edition, { entries }: LedgerPages): FeedContent {
  return {
    title: `${site.authority}：公开台账`, subtitle: `${site.siteName}，公开、变更、撤下和恢复的登记`, url: '/ledger/feed.xml', page: '/ledger/',
    entries: entries.toReversed().slice(0, feedLength).map((entry) => ({
      title: `${ledgerEvents[entry.event]}：${entry.title}`, url: entry.url, id: `/ledger/#n${entry.seq}`,
      date: entry.at.includes('T') ? entry.at : `${entry.at}T00:00+08:00`,
      summary: `${entry.docNumber ? `${entry.docNumber}，` : ''}${entry.office.name}登记。${entry.reason ?? ''}`, author: entry.office.name,
      categories: [ledgerEvents[entry.event], ...(entry.disclosureType ? [disclosureTypes[entry.disclosureType]] : [])],
    })),
  };
}
