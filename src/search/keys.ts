import { parseDocumentNumber } from '../domain/document-number.ts';
import type { InterpretationPage, PolicyPage } from '../domain/edition.ts';
import { articleKey, chapterKey, citedNumberKey, codeSuffixes, dayKey, monthKey, ownNumberKey } from './key-forms.ts';

/** Keys under which a policy is found exactly, separated by spaces; no segmenter cuts them. */
export function policySearchKeys(policy: PolicyPage): string {
  const keys = new Set<string>();
  const own = policy.docNumber ? parseDocumentNumber(policy.docNumber) : undefined;
  if (own) keys.add(ownNumberKey(own));
  keys.add(dayKey(policy.dateWritten));
  keys.add(monthKey(policy.dateWritten));
  for (const block of policy.body) {
    if (block.kind === 'article') keys.add(articleKey(block.number, block.branch));
    else if (block.kind === 'division' && block.level === 'chapter') keys.add(chapterKey(block.number));
  }
  for (const text of policy.citedNumbers) {
    const cited = parseDocumentNumber(text);
    if (cited) for (const code of codeSuffixes(cited.code)) keys.add(citedNumberKey({ ...cited, code }));
  }
  return [...keys].join(' ');
}

/** Keys of an interpretation: its day and month, and the numbers of the documents it explains as cited ones. */
export function interpretationSearchKeys(page: Pick<InterpretationPage, 'datePublished' | 'policies'>): string {
  const numbers = page.policies.flatMap(({ docNumber }) => (docNumber ? (parseDocumentNumber(docNumber) ?? []) : []));
  return [...new Set([dayKey(page.datePublished), monthKey(page.datePublished), ...numbers.map(citedNumberKey)])].join(' ');
}

/**
 * Which articles the sections of an interpretation explain, for a search that finds the section to lead to the article: `section>address address|…`, by the anchor of
 * the section. Empty where nothing is bound. Neither anchors nor addresses hold these signs.
 */
export const explainedPlaces = ({ sections }: Pick<InterpretationPage, 'sections'>): string =>
  sections.flatMap(({ anchor, explains }) => (anchor === null || explains.length === 0 ? [] : [`${anchor}>${explains.map(({ url }) => url).join(' ')}`])).join('|');
