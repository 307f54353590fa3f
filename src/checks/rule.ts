import type { Calendar } from '../domain/working-days.ts';
import type { Corpus, EntryDocument, InterpretationDocument, PageDocument, PolicyDocument } from '../corpus/document.ts';
import type { Finding, Severity } from '../domain/finding.ts';
import type { Profile } from '../domain/profiles/profile.ts';
import type { BuiltSite } from './built-site.ts';

export type AnyDocument = PolicyDocument | InterpretationDocument | PageDocument | EntryDocument;

/** Where a finding stands. Exactly one of the forms. */
export type Place =
  | { document: AnyDocument; field: readonly (string | number)[] }
  | { document: AnyDocument; line: number; column: number }
  | { file: string; line: number; column: number; field?: string };

export interface Report {
  at: Place;
  /** What was expected and what was found, as a full sentence in Chinese. */
  message: string;
  /** Put after the message, such as the nearest names in a long list. Worked out for the first twenty findings of a rule only, as it may take long. */
  hint?(): string;
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
  /** The build or the secrecy of content rests on it: `site.yaml` may not lower it. */
  locked?: boolean;
  /** For a rule whose other half can be seen in the built site only. */
  checkSite?(site: BuiltSite, context: Context): void;
}

/** What a rule may know of the rules of this run. `off`: the profile does not ask for it, so it has not run. */
export type RuleFacts = Pick<RuleBase, 'id' | 'severity' | 'exemptible' | 'locked'> & { scope: Rule['scope']; off?: boolean };

export interface Context {
  corpus: Corpus;
  /** "Today", Asia/Shanghai. */
  date: string;
  calendar: Calendar;
  /** What the authority's own rules ask, with the limits that site.yaml has set. */
  profile: Profile;
  /** The rules of this run by id, in order, with their severity in the profile. */
  rules: ReadonlyMap<string, RuleFacts>;
  report(report: Report): void;
}

/** One entry of a document's `exemptions`, after every other rule has run. */
export interface ExemptionUse {
  document: AnyDocument;
  /** Its place in the list. */
  index: number;
  rule: string;
  reason: string;
  /** Whether it takes effect: the rule exists, is asked for in the profile, may be exempted, and the reason is long enough. */
  effective: boolean;
  /** Findings it silenced. */
  silenced: number;
}

export interface CorpusRule extends RuleBase { scope: 'corpus'; check(context: Context): void }
export interface PolicyRule extends RuleBase { scope: 'policy'; check(policy: PolicyDocument, context: Context): void }
export interface InterpretationRule extends RuleBase { scope: 'interpretation'; check(interpretation: InterpretationDocument, context: Context): void }
/** Any document of any collection. */
export interface DocumentRule extends RuleBase { scope: 'document'; check(document: AnyDocument, context: Context): void }
/** Looks at the exemptions themselves, once it is known which of them were needed. */
export interface ExemptionRule extends RuleBase { scope: 'exemption'; check(exemption: ExemptionUse, context: Context): void }
/** Looks at what was built, before it is published. */
export interface SiteRule extends RuleBase { scope: 'site'; check(site: BuiltSite, context: Context): void }

export type Rule = CorpusRule | PolicyRule | InterpretationRule | DocumentRule | ExemptionRule | SiteRule;

/** Identity with inference: a rule file reads as a declaration. */
export const defineRule = <R extends Rule>(rule: R): R => rule;

/** Whether front matter may exempt one document from a rule. Built pages have no front matter, and exemptions do not exempt themselves. */
export function isExemptible(rule: Pick<RuleFacts, 'severity' | 'exemptible' | 'scope'>): boolean {
  if (rule.scope === 'site' || rule.scope === 'exemption') return false;
  return rule.exemptible ?? rule.severity !== 'error';
}

export { isReason, minimumReason } from '../domain/reason.ts';

export type { Finding };
