import { parseDocumentNumber } from '../domain/document-number.ts';
import type { InterpretationPage, PolicyPage } from '../domain/edition.ts';
import { articleKey, chapterKey, citedNumberKey, codeSuffixes, dayKey, ownNumberKey } from './key-forms.ts';

/** Keys under which a policy is found exactly, separated by spaces; no segmenter cuts them. */
export function policySearchKeys(policy: PolicyPage): string {
  const keys = new Set<string>();
  const own = policy.docNumber ? parseDocumentNumber(policy.docNumber) : undefined;
  if (own) keys.add(ownNumberKey(own));
  keys.add(dayKey(policy.dateWritten));
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

/** Keys of an interpretation: its day, and the numbers of the documents it explains as cited ones. */
export function interpretationSearchKeys(page: Pick<InterpretationPage, 'datePublished' | 'policies'>): string {
  const numbers = page.policies.flatMap(({ docNumber }) => (docNumber ? (parseDocumentNumber(docNumber) ?? []) : []));
  return [...new Set([dayKey(page.datePublished), ...numbers.map(citedNumberKey)])].join(' ');
}
