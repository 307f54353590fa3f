import type { PolicySummary } from '../../domain/edition.ts';
import { longDate } from '../../domain/long-date.ts';
import { quoted } from '../../domain/book-title.ts';

/** How the document is cited: what stands before and after the words that name an article. */
export interface Citation { head: string; tail: string }

/** 机关：《标题》（字号），成文日期，网址。 An article is named between number and date. */
export function citationOf(policy: PolicySummary): Citation {
  const number = policy.docNumber ? `（${policy.docNumber}）` : '';
  return { head: `${policy.issuers.map((issuer) => issuer.name).join('、')}：${quoted(policy.title)}${number}`, tail: `，${longDate(policy.dateWritten)}，` };
}
