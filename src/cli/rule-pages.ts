import { registry } from '../checks/registry.ts';
import { ruleDoc } from '../checks/rule-docs.ts';
import { isExemptible, type Rule } from '../checks/rule.ts';
import { overriddenSeverity } from '../checks/severity-overrides.ts';
import type { RulePage } from '../domain/edition.ts';
import type { Site } from '../domain/site.ts';
import { ruleUrl } from '../domain/urls.ts';
import { prepareRule } from '../prepare/prepare-rule.ts';

/** The public page of every rule, with the severity it has on this site. */
export const rulePages = (site: Site): RulePage[] => registry.map((rule) => prepareRule(factsOf(rule, site), ruleDoc(rule.id)));

function factsOf(rule: Rule, site: Site): Omit<RulePage, 'sections'> {
  const { id, summary, source, severity, locked = false, scope } = rule;
  return { id, url: ruleUrl(id), summary, source, severity, chosen: chosenBy(site, rule), exemptible: isExemptible(rule), locked, onPages: scope === 'site' };
}

function chosenBy({ severities }: Site, rule: Rule): RulePage['chosen'] {
  const severity = overriddenSeverity(severities, rule, rule.severity);
  if (severity === rule.severity) return null;
  return { severity, reason: severities.find((override) => override.rule === rule.id && override.to === severity)?.reason ?? '' };
}
