import type { Severity } from '../domain/finding.ts';
import type { Profile } from '../domain/profiles/profile.ts';
import type { Rule, RuleFacts } from './rule.ts';

const rank: Record<Severity, number> = { error: 3, warning: 2, info: 1 };

/** A rule as the profile weighs it: its own severity where the profile says nothing of it. */
export function factsIn({ severities }: Profile, rule: Rule): RuleFacts {
  const { id, scope, exemptible, locked } = rule;
  const severity = severities[id] ?? rule.severity;
  return {
    id, scope, severity: severity === 'off' ? rule.severity : severity, off: severity === 'off',
    ...(exemptible === undefined ? {} : { exemptible }), ...(locked === undefined ? {} : { locked }),
  };
}

/** Severity of one finding: the profile's; a milder case that the rule itself reports lower is never raised. */
export function severityIn(facts: RuleFacts, rule: Pick<Rule, 'severity'>, found: Severity): Severity {
  if (rank[found] >= rank[rule.severity]) return facts.severity;
  return rank[found] < rank[facts.severity] ? found : facts.severity;
}
