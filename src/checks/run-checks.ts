import type { Corpus } from '../corpus/document.ts';
import { compareFindings, type Finding, type Position } from '../domain/finding.ts';
import { profileOf } from '../domain/profiles/profiles.ts';
import { createCalendar } from '../domain/working-days.ts';
import type { BuiltSite } from './built-site.ts';
import { applyExemptions, readExemptions } from './exemptions.ts';
import { documentAt, findingAt, type Raised } from './finding-at.ts';
import { factsIn, severityIn } from './profile-severity.ts';
import { locateCrash } from './locate-crash.ts';
import type { AnyDocument, Context, ExemptionUse, Report, Rule, RuleFacts } from './rule.ts';
import { overriddenSeverity } from './severity-overrides.ts';

/** A rule that threw: a fault of the program, never of the content. The run goes on without it. */
export interface Crash {
  rule: string;
  /** The document it stood at; null where a rule looks at everything at once and no one document makes it throw. */
  file: string | null;
  error: Error;
}

/** A finding that front matter exempts: it is not reported, but remembered with the reason given and where it stands. */
export interface Suppressed { finding: Finding; reason: string; at: { file: string } & Position }

export interface CheckResult { findings: Finding[]; suppressed: Suppressed[]; crashes: Crash[] }

/** Every rule but those of the built site over a corpus. Pure: the same corpus, rules and date give the same findings in the same order. */
export function runChecks(corpus: Corpus, rules: readonly Rule[], { date }: { date: string }): CheckResult {
  const run = startRun(corpus, rules, date);
  for (const rule of run.asked) checkContent(rule, corpus, run);
  const exemptions = readExemptions(documentsOf(corpus), run.facts);
  const { kept, silenced } = applyExemptions(run.raised, exemptions);
  run.raised = [];
  for (const rule of run.asked) if (rule.scope === 'exemption') checkExemptions(rule, exemptions, run);
  const suppressed = silenced.map(({ raised, exemption: { document, index, reason } }): Suppressed =>
    ({ finding: raised.finding, reason, at: { file: document.file, ...document.positionOf(['exemptions', index]) } }));
  return { ...finish(corpus, [...kept, ...run.raised], run), suppressed: suppressed.sort((a, b) => compareFindings(a.finding, b.finding)) };
}

/** The rules of the built site, and the other halves of rules that have one. */
export function runSiteChecks(site: BuiltSite, corpus: Corpus, rules: readonly Rule[], { date }: { date: string }): CheckResult {
  const run = startRun(corpus, rules, date);
  for (const rule of run.asked) {
    const context = contextOf(rule, run);
    if (rule.scope === 'site') guard(run, rule, null, () => rule.check(site, context));
    else if (rule.checkSite) guard(run, rule, null, () => rule.checkSite?.(site, context));
  }
  return finish(corpus, run.raised, run);
}

function checkContent(rule: Rule, corpus: Corpus, run: Run): void {
  const context = contextOf(rule, run);
  const each = <D extends AnyDocument>(documents: readonly D[], check: (document: D, context: Context) => void) => {
    for (const document of documents) guard(run, rule, document.file, () => check(document, context));
  };
  if (rule.scope === 'corpus') guard(run, rule, () => locateCrash(rule, context), () => rule.check(context));
  else if (rule.scope === 'policy') each(corpus.policies, rule.check);
  else if (rule.scope === 'interpretation') each(corpus.interpretations, rule.check);
  else if (rule.scope === 'document') each(documentsOf(corpus), rule.check);
}

function checkExemptions(rule: Rule & { scope: 'exemption' }, exemptions: readonly ExemptionUse[], run: Run): void {
  const context = contextOf(rule, run);
  for (const exemption of exemptions) guard(run, rule, exemption.document.file, () => rule.check(exemption, context));
}

/** Findings of one rule that get a hint: who has more of a kind has one cause to look for. */
const mostHints = 20;

function finish(corpus: Corpus, raised: readonly Raised[], run: Run): CheckResult {
  const overrides = corpus.site.value?.severities ?? [];
  const hinted = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { rule, finding, hint } of raised.toSorted((a, b) => compareFindings(a.finding, b.finding))) {
    const facts = run.facts.get(rule.id) as RuleFacts;
    const severity = overriddenSeverity(overrides, facts, finding.severity);
    if (severity === 'off') continue;
    const count = hinted.get(rule.id) ?? 0;
    if (hint) hinted.set(rule.id, count + 1);
    findings.push({ ...finding, severity, message: hint && count < mostHints ? finding.message + hint() : finding.message });
  }
  return { findings: findings.sort(compareFindings), suppressed: [], crashes: run.crashes };
}

interface Run {
  /** Rules that the profile of the site asks for. */
  asked: readonly Rule[];
  base: Omit<Context, 'report'>;
  facts: Context['rules'];
  raised: Raised[];
  crashes: Crash[];
}

function startRun(corpus: Corpus, rules: readonly Rule[], date: string): Run {
  const profile = profileOf(corpus.site.value);
  const facts = new Map(rules.map((rule) => [rule.id, factsIn(profile, rule)]));
  const base = { corpus, date, profile, calendar: createCalendar(corpus.holidays.value), rules: facts };
  return { base, facts, asked: rules.filter(({ id }) => !facts.get(id)?.off), raised: [], crashes: [] };
}

function contextOf(rule: Rule, run: Run): Context {
  const facts = run.facts.get(rule.id) as RuleFacts;
  const report = (told: Report): void => {
    const finding = findingAt(rule, told);
    run.raised.push({ rule, document: documentAt(told.at), finding: { ...finding, severity: severityIn(facts, rule, finding.severity) }, hint: told.hint });
  };
  return { ...run.base, report };
}

function guard(run: Run, rule: Rule, file: string | null | (() => string | null), check: () => void): void {
  try {
    check();
  } catch (error) {
    run.crashes.push({ rule: rule.id, file: typeof file === 'function' ? file() : file, error: error instanceof Error ? error : new Error(String(error)) });
  }
}

const documentsOf = (corpus: Corpus): AnyDocument[] => [...corpus.policies, ...corpus.interpretations, ...corpus.pages, ...corpus.entries];
