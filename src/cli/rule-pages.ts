import { factsIn } from '../checks/profile-severity.ts';
import { registry } from '../checks/registry.ts';
import { ruleDoc } from '../checks/rule-docs.ts';
import { isExemptible, type Rule } from '../checks/rule.ts';
import { severityOnSite } from '../checks/severity-on-site.ts';
import type { RulePage } from '../domain/edition.ts';
import { profileOf } from '../domain/profiles/profiles.ts';
import type { Site } from '../domain/site.ts';
import { ruleUrl } from '../domain/urls.ts';
import { prepareRule } from '../prepare/prepare-rule.ts';

/** The public page of every rule, with the severity it has on this site. */
export const rulePages = (site: Site): RulePage[] => registry.map((rule) => prepareRule(factsOf(rule, site), ruleDoc(rule.id)));

function factsOf(rule: Rule, site: Site): Omit<RulePage, 'sections'> {
  const { id, summary, source, severity, locked = false, scope } = rule;
  return {
    id, url: ruleUrl(id), summary, source, severity, here: severityOnSite(rule, site), locked,
    exemptible: isExemptible(factsIn(profileOf(site), rule)), looksAt: scope === 'site' ? 'pages' : rule.checkSite ? 'both' : 'content',
  };
}
