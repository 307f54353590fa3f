import { documentNumberKey, parseDocumentNumber, type DocumentNumber } from '../domain/document-number.ts';
import type { InterpretationPage, PolicyPage } from '../domain/edition.ts';

/**
 * ASCII keys under which a document is found exactly, separated by spaces; no segmenter cuts them. Own number `dn…`, numbers the text
 * cites `cdn…`, date `d20251017`, articles `art31` and `art12b1` (第十二条之一), chapters `chap4`. Kept in step with the query layer.
 */
export function policySearchKeys(policy: PolicyPage): string {
  const keys = new Set<string>();
  const own = policy.docNumber ? parseDocumentNumber(policy.docNumber) : undefined;
  if (own) keys.add(documentNumberKey(own));
  keys.add(`d${policy.dateWritten.replaceAll('-', '')}`);
  for (const block of policy.body) {
    if (block.kind === 'article') keys.add(articleKey(block.number, block.branch));
    else if (block.kind === 'division' && block.level === 'chapter') keys.add(`chap${block.number}`);
  }
  for (const text of policy.citedNumbers) {
    const cited = parseDocumentNumber(text);
    if (cited) for (const code of codeSuffixes(cited.code)) keys.add(citedKey({ ...cited, code }));
  }
  return [...keys].join(' ');
}

/** Keys of an interpretation: its day, and the numbers of the documents it explains as cited ones. */
export function interpretationSearchKeys(page: Pick<InterpretationPage, 'datePublished' | 'policies'>): string {
  const numbers = page.policies.flatMap(({ docNumber }) => (docNumber ? (parseDocumentNumber(docNumber) ?? []) : []));
  return [`d${page.datePublished.slice(0, 10).replaceAll('-', '')}`, ...new Set(numbers.map(citedKey))].join(' ');
}

const citedKey = (number: DocumentNumber): string => `c${documentNumberKey(number)}`;

export const articleKey = (number: number, branch: number | null): string => (branch === null ? `art${number}` : `art${number}b${branch}`);

/** In running text words may stand before a 机关代字 unmarked, so that its true beginning is not known: the whole, and its last 2–8 characters. */
function codeSuffixes(code: string): string[] {
  const suffixes = [code];
  for (let length = Math.min(code.length - 1, 8); length >= 2; length -= 1) suffixes.push(code.slice(-length));
  return suffixes;
}
