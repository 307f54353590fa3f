import type { Corpus, CorpusDocument } from '../corpus/document.ts';
import { documentPlaces } from '../corpus/document-places.ts';
import { hasPublicText } from '../corpus/public-text.ts';
import type { AskedPlace } from '../domain/questions.ts';

/** What people ask of a document, in the order of its places, the document as a whole first; nothing where its text is not public (ASK-01 reports that). */
export type AskedOf = (document: CorpusDocument<unknown>) => { asked?: AskedPlace[] };

export function askedQuestions({ questions }: Pick<Corpus, 'questions'>, date: string): AskedOf {
  const byPage = Map.groupBy(questions.value ?? [], ({ page }) => page);
  return (document) => {
    const entries = hasPublicText(document, date) ? byPage.get(`${document.collection}/${document.path}`) ?? [] : [];
    if (entries.length === 0) return {};
    const places = [...new Map<string | null, string | null>([[null, null], ...documentPlaces(document)])].map(([anchor, label]) =>
      ({ anchor, label, questions: [...new Set(entries.filter(({ at = null }) => at === anchor).flatMap(({ asked }) => asked))] }));
    const asked = places.filter((place) => place.questions.length > 0);
    return asked.length > 0 ? { asked } : {};
  };
}
