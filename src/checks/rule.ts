import type { Calendar } from '../domain/working-days.ts';
import type { Corpus, InterpretationDocument, PageDocument, PolicyDocument } from '../corpus/document.ts';
import type { Finding, Severity } from '../domain/finding.ts';
import type { BuiltSite } from './built-site.ts';

type AnyDocument = PolicyDocument | InterpretationDocument | PageDocument;

/** Where a finding stands. Exactly one of the forms. */
export type Place =
  | { document: AnyDocument; field: readonly (string | number)[] }
  | { document: AnyDocument; line: number; column: number }
  | { file: string; line: number; column: number; field?: string };

export interface Report {
  at: Place;
  /** What was expected and what was found, as a full sentence in Chinese. */
  message: string;
  /** One imperative sentence; the rule's own `fix` where absent. */
  fix?: string;
  /** Lower than the rule's severity for a milder case, never higher than `error`. */
  severity?: Severity;
  related?: { at: Place; message: string }[];
}

interface RuleBase {
  /** Permanent, never reused: `NUM-01`. */
  id: string;
  /** One line in Chinese: what it asks. */
  summary: string;
  severity: Severity;
  /** Law and article, standard, or seed and article. */
  source: string;
  fix: string;
  /** Whether one document may be exempted by front matter; default: only what is not an error. */
  exemptible?: boolean;
}

export interface Context {
  corpus: Corpus;
  /** "Today", Asia/Shanghai. */
  date: string;
  calendar: Calendar;
  report(report: Report): void;
}

export interface CorpusRule extends RuleBase { scope: 'corpus'; check(context: Context): void }
export interface PolicyRule extends RuleBase { scope: 'policy'; check(policy: PolicyDocument, context: Context): void }
export interface InterpretationRule extends RuleBase { scope: 'interpretation'; check(interpretation: InterpretationDocument, context: Context): void }
/** Any document of any collection. */
export interface DocumentRule extends RuleBase { scope: 'document'; check(document: AnyDocument, context: Context): void }
/** Looks at what was built, before it is published. */
export interface SiteRule extends RuleBase { scope: 'site'; check(site: BuiltSite, context: Context): void }

export type Rule = CorpusRule | PolicyRule | InterpretationRule | DocumentRule | SiteRule;

/** Identity with inference: a rule file reads as a declaration. */
export const defineRule = <R extends Rule>(rule: R): R => rule;

export type { Finding };
