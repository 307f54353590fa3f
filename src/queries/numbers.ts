import { parseDocumentNumber } from '../domain/document-number.ts';
import type { Edition, PolicySummary, UnitRef } from '../domain/edition.ts';
import { compareText } from '../domain/finding.ts';
import { accountNumbers, type SeriesAccount } from '../domain/number-account.ts';
import { numberFigures, type NumberFigures } from '../domain/number-figures.ts';
import type { RegisteredNumber } from '../domain/registered-number.ts';
import { numbersUrl } from '../domain/urls.ts';
import { perEdition } from './per-edition.ts';

/** A document with its place in a series. */
export interface NumberedPolicy { serial: number; policy: PolicySummary }

/** One 机关代字 in one year: what became of every number, and the documents among them. */
export interface NumberSeries {
  /** 机关代字: `澄政规`. */
  code: string;
  /** Null for orders numbered through the years. */
  year: number | null;
  url: string;
  /** Every number from 1 to the highest known. */
  account: SeriesAccount<PolicySummary, RegisteredNumber>;
  /** By serial; two documents with one number both stand. */
  entries: NumberedPolicy[];
}

export interface NumberCode {
  code: string;
  /** Units that issued under it or registered its numbers, as far as this edition shows. */
  units: UnitRef[];
  /** Documents. */
  total: number;
  /** Numbers that were issued, and those of them whose fate is known. */
  issued: number;
  accounted: number;
  /** Newest year first. */
  series: NumberSeries[];
}

export interface NumberRegister {
  /** In the order of the register of units, then by code. */
  codes: NumberCode[];
  figures: NumberFigures;
  /** Documents without a number, or with one that cannot be read as a series. */
  unnumbered: number;
}

/** The series a document stands in; undefined without a readable number. */
export function seriesOf(policy: Pick<PolicySummary, 'docNumber'>): { code: string; year: number | null; serial: number } | undefined {
  return policy.docNumber ? parseDocumentNumber(policy.docNumber) : undefined;
}

export const numberRegister = perEdition((edition: Edition): NumberRegister => {
  const numbered = edition.policies.toSorted((a, b) => compareText(a.path, b.path)).flatMap((document) => {
    const number = document.docNumber ? parseDocumentNumber(document.docNumber) : undefined;
    return number ? [{ number, disclosureType: document.disclosureType, document }] : [];
  });
  const accounts = accountNumbers(numbered, edition.registeredNumbers);
  const codes = [...Map.groupBy(accounts, ({ code }) => code)].map(([code, group]): NumberCode => {
    const series = group.map(seriesPage).sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
    return { code, total: sum(series, ({ entries }) => entries.length), issued: sum(group, ({ highest }) => highest), accounted: sum(group, (each) => each.accounted), units: unitsOf(group, edition), series };
  });
  const rank = new Map(edition.units.map(({ id }, i) => [id, i]));
  const rankOf = ({ units: [first] }: NumberCode) => rank.get(first?.id ?? '') ?? edition.units.length;
  return {
    codes: codes.sort((a, b) => rankOf(a) - rankOf(b) || compareText(a.code, b.code)),
    figures: numberFigures(accounts, edition.units, leadOf), unnumbered: edition.policies.length - numbered.length,
  };
});

const seriesPage = (account: NumberSeries['account']): NumberSeries => ({
  code: account.code, year: account.year, url: numbersUrl(account.code, account.year), account,
  entries: account.runs.flatMap((run) => ('documents' in run ? run.documents.map((policy) => ({ serial: run.from, policy })) : [])),
});

/** A joint document bears the number of its lead. */
const leadOf = ({ issuers }: PolicySummary): string | undefined => issuers[0]?.id;

/** The lead unit of each document, else who registered the numbers, once, in the order of the register. */
function unitsOf(group: readonly NumberSeries['account'][], { units }: Edition): UnitRef[] {
  const runs = group.flatMap((account) => account.runs);
  const leads = new Set(runs.flatMap((run) => ('documents' in run ? run.documents.map(leadOf) : [])));
  const named = leads.size > 0 ? leads : new Set(runs.flatMap((run) => ('entry' in run && run.entry ? [run.entry.registeredBy] : [])));
  return units.filter(({ id }) => named.has(id));
}

const sum = <T>(list: readonly T[], of: (each: T) => number): number => list.reduce((total, each) => total + of(each), 0);
