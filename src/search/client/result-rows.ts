import { stateOf } from './result-state.ts';
import type { SearchOutcome, SearchResult } from './search-portal.ts';

/** A result as a row of a file; texts are empty where a document has none. */
export interface ResultRow {
  title: string; number: string; unit: string; date: string; validity: string; kind: string;
  /** Headings of the best place: `第三章 报告时限 › 第八条`. */
  place: string;
  excerpt: string;
  /** Of the best place, with the origin of the site. */
  url: string;
  /** `2026-03-12`; empty for a page without a date. */
  day: string;
}

/** Documents in a file at most: each costs the fetch of its page's text. */
export const mostRows = 200;

/** All answers of an outcome that was not shown yet, at most `mostRows`; `origin` is that of the published site. */
export async function collectRows(outcome: Pick<SearchOutcome, 'next'>, origin: string): Promise<ResultRow[]> {
  const rows: ResultRow[] = [];
  while (rows.length < mostRows) {
    const results = await outcome.next();
    if (!results) break;
    rows.push(...results.map((result) => toRow(result, origin)));
  }
  return rows.slice(0, mostRows);
}

function toRow({ title, meta, filters, places }: SearchResult, origin: string): ResultRow {
  const [best] = places;
  return {
    title, number: meta['number'] ?? '', unit: meta['unit'] ?? '', date: meta['date'] ?? '', validity: stateOf(meta, filters)?.text ?? '', kind: meta['kind'] ?? '',
    place: best?.path.join(' › ') ?? '', excerpt: best?.excerpt.map(({ text }) => text).join('') ?? '', url: new URL(best?.url ?? '/', origin).href, day: meta['day'] ?? '',
  };
}
