import type { PolicySummary } from '../../domain/edition.ts';
import type { NumberRun } from '../../domain/number-account.ts';
import type { RegisteredNumber } from '../../domain/registered-number.ts';
import { registeredKinds } from '../../domain/vocabulary/number-fates.ts';
import { cellKinds } from './policy-state.ts';

type Run = NumberRun<PolicySummary, RegisteredNumber>;

/** A square of the strip. */
export interface NumberCell {
  className: string;
  href: string;
  /** The whole number, where the strip holds more than one series. */
  number?: string;
  /** What the square shows: `47`, or `9—200` for a long run. */
  serial: string;
  /** What became of it, in words. */
  text: string;
}

/** Longer runs of one fate stand in one cell: a mistyped serial would draw millions. */
const longestRun = 60;

/** Squares of a series, one a number; `url` is the page of the series, whose rows explain what has no document. */
export function cellsOfRuns(runs: readonly Run[], url: string): NumberCell[] {
  return runs.flatMap((run): NumberCell[] => {
    if ('documents' in run) return run.documents.map((policy) => cellOf(String(run.from), policy));
    const cell = { className: cellKinds[run.fate].className, href: `${url}#${runAnchor(run)}`, text: textOf(run) };
    const length = run.to - run.from + 1;
    if (length > longestRun) return [{ ...cell, className: `${cell.className} cell--run`, serial: `${run.from}—${run.to}` }];
    return Array.from({ length }, (_, offset) => ({ ...cell, serial: String(run.from + offset) }));
  });
}

/** Squares of documents from several series. */
export const cellsOfDocuments = (entries: readonly { serial: number; policy: PolicySummary }[]): NumberCell[] =>
  entries.map(({ serial, policy }) => ({ ...cellOf(String(serial), policy), ...(policy.docNumber === null ? {} : { number: policy.docNumber }) }));

/** Where the row of a run stands on the page of its series. */
export const runAnchor = ({ from }: Run): string => `no-${from}`;

function cellOf(serial: string, policy: PolicySummary): NumberCell {
  const { className, text } = cellKinds[policy.disclosureType];
  return { className, href: policy.url, serial, text };
}

const textOf = (run: Run & { fate: 'registered' | 'gap' }): string =>
  run.fate === 'registered' ? `${cellKinds.registered.text}，${registeredKinds[run.entry.kind].label}` : run.entry ? `${cellKinds.gap.text}，${registeredKinds.checking.label}` : cellKinds.gap.text;
