import type { Corpus, NumberEntry, PolicyDocument } from './document.ts';
import { parseDocumentNumber } from '../domain/document-number.ts';
import { accountNumbers, type SeriesAccount } from '../domain/number-account.ts';

/** The account of every series of a corpus: its documents, and `registers/numbers.yaml`. */
export function accountCorpus({ policies, numbers }: Pick<Corpus, 'policies' | 'numbers'>): SeriesAccount<PolicyDocument, NumberEntry>[] {
  return accountNumbers(policies.flatMap((document) => {
    const number = document.meta.docNumber ? parseDocumentNumber(document.meta.docNumber) : undefined;
    return number ? [{ number, disclosureType: document.meta.disclosureType ?? null, document }] : [];
  }), numbers.value ?? []);
}
