import { parseDocumentNumber } from '../domain/document-number.ts';
import type { Edition, PolicySummary, UnitRef } from '../domain/edition.ts';
import { compareText } from '../domain/finding.ts';
import { numbersUrl } from '../domain/urls.ts';
import { perEdition } from './per-edition.ts';

/** A document with its place in a series. */
export interface NumberedPolicy { serial: number; policy: PolicySummary }

/** Documents numbered under one 机关代字 in one year, by serial. */
export interface NumberSeries {
  /** 机关代字: `澄政规`. */
  code: string;
  /** Null for orders numbered through the years. */
  year: number | null;
  url: string;
  /** By serial; two documents with one number both stand. */
  entries: NumberedPolicy[];
}

export interface NumberCode {
  code: string;
  /** Units that issued under it, as far as this edition shows. */
  units: UnitRef[];
  total: number;
  /** Newest year first. */
  series: NumberSeries[];
}

export interface NumberRegister {
  /** In the order of the register of units, then by code. */
  codes: NumberCode[];
  /** Documents without a number, or with one that cannot be read as a series. */
  unnumbered: number;
}

/** The series a document stands in; undefined without a readable number. */
export function seriesOf(policy: Pick<PolicySummary, 'docNumber'>): { code: string; year: number | null; serial: number } | undefined {
  return policy.docNumber ? parseDocumentNumber(policy.docNumber) : undefined;
}

export const numberRegister = perEdition((edition: Edition): NumberRegister => {
  const numbered = edition.policies.flatMap((policy) => {
    const place = seriesOf(policy);
    return place ? [{ ...place, policy }] : [];
  });
  const codes = [...Map.groupBy(numbered, ({ code }) => code)].map(([code, documents]): NumberCode => ({
    code, total: documents.length, units: unitsOf(documents, edition),
    series: [...Map.groupBy(documents, ({ year }) => year)]
      .map(([year, entries]) => ({ code, year, url: numbersUrl(code, year), entries: bySerial(entries) }))
      .sort((a, b) => (b.year ?? 0) - (a.year ?? 0)),
  }));
  const rank = new Map(edition.units.map(({ id }, i) => [id, i]));
  const rankOf = ({ units: [first] }: NumberCode) => rank.get(first?.id ?? '') ?? edition.units.length;
  return { codes: codes.sort((a, b) => rankOf(a) - rankOf(b) || compareText(a.code, b.code)), unnumbered: edition.policies.length - numbered.length };
});

/** The lead unit of each document, once, in the order of the register: a joint document bears the number of its lead. */
function unitsOf(documents: { policy: PolicySummary }[], { units }: Edition): UnitRef[] {
  const leads = new Set(documents.map(({ policy }) => policy.issuers[0]?.id));
  return units.filter(({ id }) => leads.has(id));
}

const bySerial = (entries: NumberedPolicy[]): NumberedPolicy[] => entries
  .map(({ serial, policy }) => ({ serial, policy }))
  .sort((a, b) => a.serial - b.serial || compareText(a.policy.path, b.policy.path));
