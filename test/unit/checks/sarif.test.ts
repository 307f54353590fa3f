import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { registry } from '../../../src/checks/registry.ts';
import { reportAsSarif, type RunReport } from '../../../src/checks/reporters/sarif.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { sarifFaults, sarifRun, type SarifRun } from '../../support/sarif.ts';
import { noticeFile, paths, readScenario, today } from '../../support/scenario.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const origin = 'https://www.chenghu.example';
const site: RunReport['site'] = { origin, profile: 'base', severities: [] };
const empty: RunReport = { findings: [], documents: new Set(), rules: registry, crashes: [], suppressed: [], site, version: '1.2.3' };

const finding: Finding = {
  rule: 'NUM-02', severity: 'warning', file: 'content/policies/2025/x.mdx', line: 2, column: 12, field: 'docNumber',
  message: '发文字号应使用六角括号〔〕。', fix: '改为 澄交〔2025〕8号。', source: 'GB/T 9704-2012', related: [{ file: 'content/policies/2025/y.mdx', line: 3, column: 1, message: '见这里。' }],
};

async function faultsReport(): Promise<RunReport> {
  const { findings, suppressed, crashes } = runChecks(await readCorpus(`${root}test/fixtures/faults/content`, { cwd: root }), registry, { date: today });
  return { ...empty, findings, suppressed, crashes, sourceOf: (file) => readFileSync(`${root}${file}`, 'utf8') };
}

describe('a run over the planted faults as SARIF', { timeout: 30_000 }, () => {
  let report: RunReport;
  let text: string;
  let run: SarifRun;
  beforeAll(async () => {
    report = await faultsReport();
    text = reportAsSarif(report);
    run = sarifRun(text);
  }, 30_000);

  it('is valid by the schema of SARIF 2.1.0', () => {
    expect(sarifFaults(JSON.parse(text))).toEqual([]);
  });

  it('is refused by that schema where a field is not of the format', () => {
    const log = JSON.parse(text) as { runs: [{ results: [{ level: string; locations: [{ physicalLocation: { region: { startLine: number } } }] }] }] };
    log.runs[0].results[0].level = 'fatal';
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(sarifFaults(log).sort()).toEqual([expect.stringMatching(/^\/runs\/0\/results\/0\/level: /), expect.stringMatching(/startLine: must be >= 1$/)]);
  });

  it('describes every rule of the registry, with its level, family and public page', () => {
    expect(run.tool.driver.rules.map(({ id, helpUri, defaultConfiguration, properties }) => [id, helpUri, defaultConfiguration.level, properties.tags[0]]))
      .toEqual(registry.map(({ id, severity }) => [id, `${origin}/rules/${id.toLowerCase()}/`, severity === 'info' ? 'note' : severity, id.split('-')[0]]));
  });

  it('has every finding once, at its place, in the order of the report', () => {
    const places = run.results.filter(({ suppressions }) => !suppressions).map(({ ruleId, locations: [place] }) =>
      [ruleId, decodeURIComponent(place?.physicalLocation.artifactLocation.uri ?? ''), place?.physicalLocation.region?.startLine, place?.physicalLocation.region?.startColumn]);
    expect(places).toEqual(report.findings.map(({ rule, file, line, column }) => [rule, file, line, column]));
    expect(run.results.map(({ ruleId, ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id === ruleId)).not.toContain(false);
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('gives each result a fingerprint of its own', () => {
    const prints = run.results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('is the same to the byte when it is made again', async () => {
    expect(reportAsSarif(await faultsReport())).toBe(text);
  });
});

describe('one result as SARIF', { timeout: 30_000 }, () => {
  it('has the message with its mend, the place, the other place and the fingerprint', () => {
    const [result] = sarifRun(reportAsSarif({ ...empty, findings: [finding], sourceOf: () => '---\ndocNumber: 澄交[2025]8号\n' })).results;
    expect(result).toEqual({
      ruleId: 'NUM-02', ruleIndex: registry.findIndex(({ id }) => id === 'NUM-02'), level: 'warning',
      message: { text: '发文字号应使用六角括号〔〕。怎样改：改为 澄交〔2025〕8号。' },
      locations: [{
        physicalLocation: { artifactLocation: { uri: 'content/policies/2025/x.mdx', uriBaseId: '%SRCROOT%' }, region: { startLine: 2, startColumn: 12 } },
        logicalLocations: [{ fullyQualifiedName: 'docNumber', kind: 'member' }],
      }],
      relatedLocations: [{ id: 0, physicalLocation: { artifactLocation: { uri: 'content/policies/2025/y.mdx', uriBaseId: '%SRCROOT%' }, region: { startLine: 3, startColumn: 1 } }, message: { text: '见这里。' } }],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}:1$/) },
      properties: { source: 'GB/T 9704-2012' },
    });
  });

  it('keeps its fingerprint when lines are put in above it, and changes it with the line itself', () => {
    const print = (line: number, source: string) => sarifRun(reportAsSarif({ ...empty, findings: [{ ...finding, line }], sourceOf: () => source })).results[0]?.partialFingerprints;
    expect(print(4, '---\n一\n二\n  docNumber: 澄交[2025]8号\n')).toEqual(print(2, '---\ndocNumber: 澄交[2025]8号\n'));
    expect(print(2, '---\ndocNumber: 澄交[2025]9号\n')).not.toEqual(print(2, '---\ndocNumber: 澄交[2025]8号\n'));
  });

  it('percent-encodes names of files, doubles braces and parts what would be a link', () => {
    const [result] = sarifRun(reportAsSarif({ ...empty, findings: [{ ...finding, file: 'content/文 件/a%b#c?.mdx', message: '写作 {0} 和 [附件](x.docx)。' }] })).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('content/%E6%96%87%20%E4%BB%B6/a%25b%23c%3F.mdx');
    expect(result?.message.text).toContain('写作 {{0}} 和 [附件] (x.docx)。');
  });

  it('names a file outside the working folder by its whole address', () => {
    const [result] = sarifRun(reportAsSarif({ ...empty, findings: [{ ...finding, file: '/srv/内容/x.mdx' }] })).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation).toEqual({ uri: 'file:///srv/%E5%86%85%E5%AE%B9/x.mdx' });
  });

  it('is valid whatever files and messages are called', () => {
    const odd = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(fc.property(odd, odd, odd, (name, message, line) => {
      const file = `content/${name}`;
      const report = reportAsSarif({ ...empty, rules: registry.filter(({ id }) => id === 'NUM-02'), findings: [{ ...finding, file, message, related: [{ file, line: 1, column: 1, message }] }], sourceOf: () => `\n${line}` });
      expect(sarifFaults(JSON.parse(report))).toEqual([]);
    }), { numRuns: 25 });
  });
});

describe('a run as SARIF', { timeout: 30_000 }, () => {
  it('has an exempted finding as suppressed, with the reason and where it stands', async () => {
    const notice = noticeFile({ docNumber: '澄交[2025]8号', exemptions: '[{ rule: NUM-02, reason: 原件如此印发，照录备查。 }]' });
    const { corpus } = await readScenario({ [paths.notice]: notice });
    const { findings, suppressed, crashes } = runChecks(corpus, registry, { date: today });
    const { results } = sarifRun(reportAsSarif({ ...empty, findings, suppressed, crashes }));
    const line = notice.split('\n').findIndex((row) => row.startsWith('exemptions')) + 1;
    expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([['NUM-02', [{
      kind: 'inSource', status: 'accepted', justification: '原件如此印发，照录备查。',
      location: { physicalLocation: { artifactLocation: { uri: paths.notice, uriBaseId: '%SRCROOT%' }, region: { startLine: line, startColumn: 14 } } },
    }]]]);
  });

  it('says that it failed where a rule did', () => {
    const crashed = { ...empty, crashes: [{ rule: 'NUM-02', file: 'content/policies/2025/x.mdx', error: new TypeError('x is undefined') }] };
    const text = reportAsSarif(crashed);
    expect(sarifFaults(JSON.parse(text))).toEqual([]);
    expect(sarifRun(text).invocations).toEqual([{
      executionSuccessful: false,
      toolExecutionNotifications: [{
        level: 'error', message: { text: '规则 NUM-02 运行出错，其余规则已照常检查：x is undefined' },
        associatedRule: { id: 'NUM-02', index: registry.findIndex(({ id }) => id === 'NUM-02') },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'content/policies/2025/x.mdx', uriBaseId: '%SRCROOT%' } } }],
        exception: { kind: 'TypeError', message: 'x is undefined' },
      }],
      ruleConfigurationOverrides: expect.any(Array) as object[],
    }]);
  });

  it('says what the site makes of a rule, and why', () => {
    const reason = '历史文件原件普遍不标附注';
    const text = reportAsSarif({ ...empty, rules: registry.filter(({ id }) => id === 'DISC-11' || id === 'NUM-02'), site: { origin, profile: 'base', severities: [{ rule: 'DISC-11', to: 'info', reason }] } });
    expect(sarifFaults(JSON.parse(text))).toEqual([]);
    expect(sarifRun(text).invocations[0]).toMatchObject({ ruleConfigurationOverrides: [{ descriptor: { id: 'DISC-11', index: 0 }, configuration: { level: 'note' }, properties: { reason } }] });
  });

  it('leaves out the addresses of rules where the site has none', () => {
    const text = reportAsSarif({ ...empty, site: null });
    expect(sarifFaults(JSON.parse(text))).toEqual([]);
    expect(text).not.toContain('helpUri');
  });
});
