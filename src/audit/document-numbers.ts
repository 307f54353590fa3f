import { accountCorpus } from '../corpus/account-numbers.ts';
import type { Corpus } from '../corpus/document.ts';
import type { AuditFigures } from '../domain/audit-figures.ts';
import { formatDocumentNumber, parseDocumentNumber } from '../domain/document-number.ts';
import { numberFigures } from '../domain/number-figures.ts';

/** What became of every number issued, as far as the documents and `registers/numbers.yaml` tell. A withheld document has its place in the series. */
export function documentNumbers(corpus: Pick<Corpus, 'policies' | 'numbers' | 'units'>): AuditFigures['numbers'] {
  const { policies, units } = corpus;
  const accounts = accountCorpus(corpus);
  const absentPaths = policies.filter(({ meta }) => !meta.docNumber).map(({ path }) => path);
  return {
    ...numberFigures(accounts, units.value, ({ meta }) => meta.issuer),
    duplicates: accounts.flatMap(({ runs }) => runs.flatMap((run) => {
      const [first, ...others] = 'documents' in run ? run.documents : [];
      const number = first && parseDocumentNumber(first.meta.docNumber ?? '');
      return number && others.length > 0 ? [{ number: formatDocumentNumber(number), sources: [first, ...others].map(({ path }) => path) }] : [];
    })),
    absent: absentPaths.length, absentPaths,
    unparsed: policies.flatMap(({ meta: { docNumber }, path }) => (docNumber && !parseDocumentNumber(docNumber) ? [{ path, docNumber }] : [])),
  };
}
