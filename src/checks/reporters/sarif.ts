import { familyName, familyOf } from '../../domain/rule-families.ts';
import { absolute, ruleUrl, rulesUrl } from '../../domain/urls.ts';
import { isExemptible, type Rule } from '../rule.ts';
import { ruleDoc } from '../rule-docs.ts';
import type { Crash, Suppressed } from '../run-checks.ts';
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
  /** Origin of the published site, where the page of each rule stands; null where site.yaml does not say. */
  origin: string | null;
  /** Version of the program. */
  version: string;
}

/**
 * The report as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), for code hosts and editors. Columns are UTF-16 code units.
 * The same run gives the same bytes: no time, user or machine is named.
 */
export function reportAsSarif(report: RunReport): string {
  const { rules, crashes, findings, suppressed, origin, version, sourceOf } = report;
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprint = createFingerprints(sourceOf ?? (() => undefined));
  const results = [
    ...findings.map((finding) => resultOf(finding, indexes, fingerprint)),
    ...suppressed.map((each) => ({ ...resultOf(each.finding, indexes, fingerprint), suppressions: [suppressionOf(each)] })),
  ];
  const run = {
    tool: { driver: {
      name: '政府信息公开检查', version, ...(origin ? { informationUri: absolute(origin, rulesUrl) } : {}), language: 'zh-CN',
      rules: rules.map((rule) => describeRule(rule, origin)),
    } },
    language: 'zh-CN',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [baseId]: { description: { text: '运行检查时所在的目录。' } } },
    invocations: [{ executionSuccessful: crashes.length === 0, toolExecutionNotifications: crashes.map((crash) => describeCrash(crash, indexes)) }],
    results,
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function describeRule(rule: Rule, origin: string | null): object {
  const { id, summary, source, fix, severity } = rule;
  return {
    id,
    shortDescription: { text: `${summary}。` },
    fullDescription: { text: `${summary}。依据：${source}。` },
    ...(origin ? { helpUri: absolute(origin, ruleUrl(id)) } : {}),
    help: { text: fix, markdown: ruleDoc(id) },
    defaultConfiguration: { level: sarifLevels[severity] },
    properties: { tags: [familyOf(id), familyName(familyOf(id))], exemptible: isExemptible(rule), source },
  };
}

/** A rule that threw: the run is not whole, and says so. */
const describeCrash = ({ rule, file, error }: Crash, indexes: ReadonlyMap<string, number>): object => ({
  level: 'error',
  message: plainMessage(`规则 ${rule} 运行出错，其余规则已照常检查：${error.message}`),
  associatedRule: { id: rule, ...(indexes.has(rule) ? { index: indexes.get(rule) } : {}) },
  ...(file ? { locations: [locationAt({ file })] } : {}),
  exception: { kind: error.name, message: error.message },
});
