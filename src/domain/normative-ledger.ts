import { normaliseDocumentNumber } from './document-number.ts';
import { compareText } from './finding.ts';
import type { DocumentReference } from './front-matter.ts';
import type { Policy } from './policy.ts';
import type { Unit } from './site.ts';
import { computeValidity, effectiveDate } from './validity.ts';
import type { Validity } from './vocabulary/validity.ts';
import type { NormativeRow } from './vocabulary/annual-report.ts';

/** A document as the ledger of 规章 and 行政规范性文件 needs it. */
export interface RegisteredDocument { path: string; meta: Partial<Policy> }

/** A figure with the documents behind it. */
export interface LedgerFigure<D extends RegisteredDocument = RegisteredDocument> {
  documents: D[];
  /** Documents that one may count or not: those that ran out of themselves among the repealed; those not yet in effect or of unknown validity among the valid. */
  open: D[];
}

export type LedgerRow<D extends RegisteredDocument = RegisteredDocument> = Record<'issued' | 'repealed' | 'inForce', LedgerFigure<D>>;

export const ledgerColumns = ['issued', 'repealed', 'inForce'] as const satisfies readonly (keyof LedgerRow)[];

/** What the last column of table 2 counts with and without, in words. */
export const openNames: Record<keyof LedgerRow, string> = { issued: '', repealed: '有效期届满自行失效', inForce: '年末尚未施行或者有效性待核' };

/**
 * The first block of table 2 as the front matter of the documents gives it, on 31 December of `year`: 制发 by 成文日期 in the year; 废止 what
 * was in force, or not yet, the year before and is repealed by the day; 现行有效 on the day. A government reports for all below it, any
 * other unit for what it issued as the lead.
 */
export function deriveNormativeFigures<D extends RegisteredDocument>(documents: readonly D[], units: readonly Unit[], { year, unit }: { year: number; unit: string }): Record<NormativeRow, LedgerRow<D>> {
  const reporting = reportingUnits(units, unit);
  const effectOf = effectsIn(documents);
  const [before, day] = [`${year - 1}-12-31`, `${year}-12-31`];
  const count = (docClass: Policy['docClass']): LedgerRow<D> => {
    const own = documents.filter(({ meta }) => meta.docClass === docClass && meta.validity !== 'draft' && meta.issuer !== undefined && reporting.has(meta.issuer) && (meta.dateWritten ?? '9') <= day)
      .sort((a, b) => compareText(a.meta.dateWritten ?? '', b.meta.dateWritten ?? '') || compareText(a.path, b.path))
      .map((document) => ({ document, then: validityOf(document, before, effectOf), now: validityOf(document, day, effectOf) }));
    const those = (test: (each: (typeof own)[number]) => boolean): D[] => own.filter(test).map(({ document }) => document);
    const ended = (state: Validity): boolean => state === 'repealed' || state === 'expired';
    return {
      issued: { documents: those(({ document }) => document.meta.dateWritten?.startsWith(`${year}-`) ?? false), open: [] },
      repealed: { documents: those(({ then, now }) => now === 'repealed' && !ended(then)), open: those(({ then, now }) => now === 'expired' && !ended(then)) },
      inForce: {
        documents: those(({ now }) => now === 'inForce' || now === 'amended' || now === 'partlyRepealed'),
        open: those(({ now }) => now === 'notYetEffective' || now === 'unknown'),
      },
    };
  };
  return { regulations: count('regulation'), normative: count('normative') };
}

/** Whether a typed figure agrees with the ledger: with or without the documents that one may count or not, all or none of them. */
export const agrees = (typed: number, { documents, open }: LedgerFigure): boolean => typed === documents.length || typed === documents.length + open.length;

/** The unit itself; for a government also every unit below it. */
function reportingUnits(units: readonly Unit[], unit: string): ReadonlySet<string> {
  const reporting = new Set([unit]);
  if (units.find(({ id }) => id === unit)?.type !== 'government') return reporting;
  // Parents may stand after their children; each pass reaches one level further down.
  for (let size = 0; size !== reporting.size;) {
    size = reporting.size;
    for (const { id, parent } of units) if (parent !== undefined && reporting.has(parent)) reporting.add(id);
  }
  return reporting;
}

type EffectIn = (reference: DocumentReference) => string | null;

/** The state that reading the files by hand would give on that day; a document written later has none of its later changes yet. */
const validityOf = ({ meta }: RegisteredDocument, date: string, effectOf: EffectIn): Validity => computeValidity(meta, date, effectOf);

/** The day from which a document that is referred to works, where it is among `documents`. */
function effectsIn(documents: readonly RegisteredDocument[]): EffectIn {
  const byIdentifier = new Map(documents.flatMap((document) => (document.meta.identifier ? [[document.meta.identifier, document]] : [])));
  const byNumber = new Map(documents.flatMap((document) => (document.meta.docNumber ? [[normaliseDocumentNumber(document.meta.docNumber), document]] : [])));
  return ({ identifier, docNumber }) => {
    const target = (identifier && byIdentifier.get(identifier)) || (docNumber && byNumber.get(normaliseDocumentNumber(docNumber))) || undefined;
    return target ? effectiveDate(target.meta) ?? target.meta.dateWritten ?? null : null;
  };
}
