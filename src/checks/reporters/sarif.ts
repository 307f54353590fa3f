import { profileOf } from '../../domain/profiles/profiles.ts';
import { familyName, familyOf } from '../../domain/rule-families.ts';
import type { Site } from '../../domain/site.ts';
import { absolute, ruleUrl, rulesUrl } from '../../domain/urls.ts';
import { factsIn } from '../profile-severity.ts';
import { isExemptible, type Rule } from '../rule.ts';
import { ruleDoc } from '../rule-docs.ts';
import type { Crash, Suppressed } from '../run-checks.ts';
import { severityOnSite } from '../severity-on-site.ts';
import type { Report } from './report.ts';
import { createFingerprints } from './sarif-fingerprints.ts';
import { baseId, locationAt, plainMessage } from './sarif-places.ts';
import { resultOf, sarifLevels, suppressionOf } from './sarif-result.ts';

/** A report with what SARIF asks of the whole run. */
export interface RunReport extends Report {
  /** Every rule of the run, in order. */
  rules: readonly Rule[];
  crashes: readonly Crash[];
  suppressed: readonly Suppressed[];
  /** The site, on which the page of each rule stands and which weighs the rules; null where site.yaml cannot be read. */
  site: Pick<Site, 'origin' | 'profile' | 'severities'> | null;
  /** Version of the program. */
  version: string;
}

/**
 * The report as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), for code hosts and editors. Columns are UTF-16 code units.
 * The same run gives the same bytes: no time, user or machine is named.
 */
export function reportAsSarif(report: RunReport): string {
  const { rules, crashes, findings, suppressed, site, version, sourceOf } = report;
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprint = createFingerprints(sourceOf ?? (() => undefined));
  const results = [
    ...findings.map((finding) => resultOf(finding, indexes, fingerprint)),
    ...suppressed.map((each) => ({ ...resultOf(each.finding, indexes, fingerprint), suppressions: [suppressionOf(each)] })),
  ];
  const run = {
    tool: { driver: {
      name: '政府信息公开检查', version, ...(site ? { informationUri: absolute(site.origin, rulesUrl) } : {}), language: 'zh-CN',
      rules: rules.map((rule) => describeRule(rule, site)),
    } },
    language: 'zh-CN',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [baseId]: { description: { text: '运行检查时所在的目录。' } } },
    invocations: [{
      executionSuccessful: crashes.length === 0, toolExecutionNotifications: crashes.map((crash) => describeCrash(crash, indexes)),
      ruleConfigurationOverrides: rules.flatMap((rule, index) => overrideOf(rule, index, site)),
    }],
    results,
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function describeRule(rule: Rule, site: RunReport['site']): object {
  const { id, summary, source, fix, severity } = rule;
  return {
    id,
    shortDescription: { text: `${summary}。` },
    fullDescription: { text: `${summary}。依据：${source}。` },
    ...(site ? { helpUri: absolute(site.origin, ruleUrl(id)) } : {}),
    help: { text: fix, markdown: ruleDoc(id) },
    defaultConfiguration: { level: sarifLevels[severity] },
    properties: { tags: [familyOf(id), familyName(familyOf(id))], exemptible: isExemptible(factsIn(profileOf(site), rule)), source },
  };
}

/** What the profile or the site makes of a rule, where it is not the rule's own severity. */
function overrideOf(rule: Rule, index: number, site: RunReport['site']): object[] {
  const { severity, by, reason } = severityOnSite(rule, site);
  if (by === null) return [];
  const configuration = severity === 'off' ? { enabled: false } : { level: sarifLevels[severity] };
  return [{ descriptor: { id: rule.id, index }, configuration, ...(reason === null ? {} : { properties: { reason } }) }];
}

/** A rule that threw: the run is not whole, and says so. */
const describeCrash = ({ rule, file, error }: Crash, indexes: ReadonlyMap<string, number>): object => ({
  level: 'error',
  message: plainMessage(`规则 ${rule} 运行出错，其余规则已照常检查：${error.message}`),
  associatedRule: { id: rule, ...(indexes.has(rule) ? { index: indexes.get(rule) } : {}) },
  ...(file ? { locations: [locationAt({ file })] } : {}),
  exception: { kind: error.name, message: error.message },
});
