import type { PolicyDocument } from '../corpus/document.ts';
import type { AuditFigures } from '../domain/audit-figures.ts';
import { parseDocumentNumber } from '../domain/document-number.ts';
import { numberFigures } from './number-series.ts';

/** Numbers of every disclosure type: a withheld document still has its place in the series. */
export function documentNumbers(policies: readonly PolicyDocument[]): AuditFigures['numbers'] {
  const given = policies.flatMap(({ meta, path }) => (meta.docNumber ? [{ path, docNumber: meta.docNumber }] : []));
  const read = given.map((each) => ({ ...each, number: parseDocumentNumber(each.docNumber) }));
  const absentPaths = policies.filter(({ meta }) => !meta.docNumber).map(({ path }) => path);
  return {
    ...numberFigures(read.flatMap(({ number, path }) => (number ? [{ number, source: path }] : []))),
    absent: absentPaths.length, absentPaths,
    unparsed: read.filter(({ number }) => !number).map(({ path, docNumber }) => ({ path, docNumber })),
  };
}
