import type { Corpus, PolicyDocument } from '../corpus/document.ts';
import { normaliseDocumentNumber } from '../domain/document-number.ts';
import type { DocumentReference } from '../domain/front-matter.ts';
import { corpusIndex } from './corpus-index.ts';
import { issuedTitle, titleKey } from './titles.ts';

/** What a list of references in front matter stands for, to compare with documents cited in the text. */
export interface Registered {
  /** `titleKey` → numbers given with that title; empty where none is. */
  numbersByTitle: ReadonlyMap<string, ReadonlySet<string>>;
  numbers: ReadonlySet<string>;
}

export function registeredDocuments(document: PolicyDocument, references: readonly DocumentReference[], corpus: Corpus): Registered {
  const numbersByTitle = new Map<string, Set<string>>();
  const numbers = new Set<string>();
  const add = (title: string | undefined, docNumber: string | null | undefined): void => {
    const number = docNumber ? normaliseDocumentNumber(docNumber) : null;
    if (number) numbers.add(number);
    for (const key of title ? [titleKey(title), titleKey(issuedTitle(title))] : []) {
      const known = numbersByTitle.get(key) ?? new Set();
      if (number) known.add(number);
      numbersByTitle.set(key, known);
    }
  };
  for (const reference of references) {
    add(reference.title, reference.docNumber);
    const target = corpusIndex(corpus).resolve(reference, document);
    if (target) add(target.meta.title, target.meta.docNumber);
  }
  return { numbersByTitle, numbers };
}
