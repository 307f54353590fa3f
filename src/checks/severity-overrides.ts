import type { Severity } from '../domain/finding.ts';
import type { Site } from '../domain/site.ts';
import { isReason, type RuleFacts } from './rule.ts';

type Override = Site['severities'][number];

const rank: Record<Severity | 'off', number> = { error: 3, warning: 2, info: 1, off: 0 };

/** Why an entry of `severities` in site.yaml does not count, or null where it does (CFG-01 reports the former). */
export function overrideProblem(override: Override, rule: RuleFacts | undefined): 'unknownRule' | 'locked' | 'raising' | 'noReason' | null {
  if (!rule) return 'unknownRule';
  if (rule.locked) return 'locked';
  if (rank[override.to] > rank[rule.severity]) return 'raising';
  return isReason(override.reason) ? null : 'noReason';
}

/**
 * The severity a site has chosen, given a rule and the severity of one finding: never higher than it was, `off` drops it.
 * Entries that are faulty are without effect.
 */
export function overriddenSeverity(overrides: readonly Override[], rule: RuleFacts, severity: Severity): Severity | 'off' {
  let chosen: Severity | 'off' = severity;
  for (const override of overrides) {
    if (override.rule === rule.id && overrideProblem(override, rule) === null && rank[override.to] < rank[chosen]) chosen = override.to;
  }
  return chosen;
}
