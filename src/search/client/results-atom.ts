import type { ResultRow } from './result-rows.ts';

/** What the feed says of itself: whose it is, what was asked, and the address of the results. */
export interface ResultsFeed { authority: string; query: string; url: string }

/** Results as Atom 1.0 (RFC 4287), the best first. `updated` is the newest day among them, so that the same results give the same file. */
export function resultsAtom(rows: readonly ResultRow[], { authority, query, url }: ResultsFeed): string {
  const newest = rows.map(({ day }) => day).sort().at(-1) ?? '';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    tag('id', url), tag('title', `${authority}：查找“${query}”`), tag('updated', moment(newest)), `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    `<author>${tag('name', authority)}</author>`,
    ...uniqueByUrl(rows).map((row) => entry(row, authority)),
    '</feed>', '',
  ].join('\n');
}

function entry({ title, number, unit, date, validity, kind, place, excerpt, url, day }: ResultRow, authority: string): string {
  const facts = [number, date, validity, place].filter((text) => text !== '').join('，');
  return [
    '<entry>', tag('id', url), tag('title', title), tag('updated', moment(day)), `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    `<author>${tag('name', unit || authority)}</author>`,
    ...[kind, validity].filter((text) => text !== '').map((term) => `<category term="${escaped(term)}"/>`),
    tag('summary', facts === '' ? excerpt : `${facts}。${excerpt}`), '</entry>',
  ].join('');
}

/** RFC 4287, 4.1.1: no two entries of a feed have the same id. */
const uniqueByUrl = (rows: readonly ResultRow[]): ResultRow[] => [...new Map(rows.map((row) => [row.url, row])).values()];

/** Midnight in China; a page without a date is as old as the calendar of computers. */
const moment = (day: string): string => `${/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '1970-01-01'}T00:00:00+08:00`;

const tag = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** Characters that XML 1.0 has no place for are left out. */
const escaped = (text: string): string => text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
  .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
