import type { Severity } from '../domain/finding.ts';
import { profileOf } from '../domain/profiles/profiles.ts';
import type { Site } from '../domain/site.ts';
import { factsIn } from './profile-severity.ts';
import type { Rule } from './rule.ts';
import { overriddenSeverity } from './severity-overrides.ts';

export interface SeverityOnSite {
  severity: Severity | 'off';
  /** Who departs from the severity of the rule itself: the profile the site has picked, or the site by an entry of its own. Null where nobody does. */
  by: 'profile' | 'site' | null;
  /** What the site says for it; null where the site did not decide. */
  reason: string | null;
}

/** The severity that a rule has on a site, by its profile and its own `severities`; that of the rule itself where there is no site. */
export function severityOnSite(rule: Rule, site: Pick<Site, 'profile' | 'severities'> | null): SeverityOnSite {
  const facts = factsIn(profileOf(site), rule);
  if (facts.off) return { severity: 'off', by: 'profile', reason: null };
  const overrides = site?.severities ?? [];
  const severity = overriddenSeverity(overrides, facts, facts.severity);
  if (severity !== facts.severity) return { severity, by: 'site', reason: overrides.find((override) => override.rule === rule.id && override.to === severity)?.reason ?? null };
  return { severity, by: severity === rule.severity ? null : 'profile', reason: null };
}
