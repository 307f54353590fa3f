import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/checks/registry.ts';
import { defineRule, type Rule } from '../../../src/checks/rule.ts';
import { runChecks, runSiteChecks } from '../../../src/checks/run-checks.ts';
import { readBuiltScenario } from '../../support/built-scenario.ts';
import { interpretationFile, noticeBody, noticeFile, paths, readScenario, ruleFile, siteFile, today, type Files } from '../../support/scenario.ts';

const base = { severity: 'warning', source: '测试', fix: '改。' } as const;
const run = async (files: Files, rules: readonly Rule[] = registry) => runChecks((await readScenario(files)).corpus, rules, { date: today });
const rulesOf = ({ findings }: { findings: { rule: string; severity: string }[] }) => findings.map(({ rule, severity }) => `${rule} ${severity}`);
const bare = noticeBody.replace('（此件主动公开）', '');
const lowering = (to: string, reason = '历史文件原件普遍不标附注') => siteFile(`severities: [{ rule: DISC-11, to: "${to}", reason: ${reason} }]\n`);

describe('a run of the checks', () => {
  it('finds nothing on the base portal, nor on its pages', async () => {
    expect(await run({})).toEqual({ findings: [], suppressed: [], crashes: [] });
    const { site } = await readBuiltScenario();
    expect(runSiteChecks(site, (await readScenario()).corpus, registry, { date: today })).toEqual({ findings: [], suppressed: [], crashes: [] });
  });

  it('gives all faults at once, sorted by file, line and column, with every field', async () => {
    const { findings } = await run({ [paths.notice]: noticeFile({ docNumber: '澄交[2025]8号', abstract: '短' }, bare), [paths.rule]: ruleFile({ validity: 'expired' }) });
    expect(findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      'interpretations/2025/parking-text.mdx:4:14 INT-12',
      'policies/2025/bus-lines.mdx:4:12 NUM-02',
      'policies/2025/bus-lines.mdx:12:11 META-05',
      'policies/2025/bus-lines.mdx:17:17 DISC-11',
      'policies/2025/parking.mdx:19:11 LIFE-01',
    ]);
    expect(findings[1]).toEqual({
      rule: 'NUM-02', severity: 'warning', file: 'policies/2025/bus-lines.mdx', line: 4, column: 12, field: 'docNumber',
      message: '发文字号（docNumber）的年份应使用六角括号〔〕，实为“澄交[2025]8号”。', fix: '改为 澄交〔2025〕8号。', source: 'GB/T 9704-2012 7.2.5（发文字号）', related: [],
    });
  });

  it('names the rule and the file where a rule throws, and goes on', async () => {
    const broken = defineRule({ ...base, id: 'TEST-01', scope: 'policy', summary: '坏的规则', check: (document) => { if (document.path === '2025/parking') throw new TypeError('boom'); } });
    const { findings, crashes } = await run({ [paths.notice]: noticeFile({}, bare) }, [broken, ...registry]);
    expect(crashes.map(({ rule, file, error }) => [rule, file, error.message])).toEqual([['TEST-01', 'policies/2025/parking.mdx', 'boom']]);
    expect(rulesOf({ findings })).toEqual(['DISC-11 warning']);
  });

  it('names no file where a rule over the whole throws something that is no error', async () => {
    const broken = defineRule({ ...base, id: 'TEST-02', scope: 'corpus', summary: '坏的规则', check: () => { throw 'text'; } });
    expect((await run({}, [broken])).crashes).toEqual([{ rule: 'TEST-02', file: null, error: new Error('text') }]);
  });

  it('names the document at which a rule over the whole throws, and no other', async () => {
    const broken = defineRule({
      ...base, id: 'TEST-03', scope: 'corpus', summary: '坏的规则',
      check: ({ corpus }) => { for (const { path } of [...corpus.interpretations, ...corpus.policies]) if (path === '2025/bus-lines') throw new TypeError('boom'); },
    });
    expect((await run({}, [broken])).crashes.map(({ rule, file }) => [rule, file])).toEqual([['TEST-03', 'policies/2025/bus-lines.mdx']]);
    const always = defineRule({ ...base, id: 'TEST-04', scope: 'corpus', summary: '坏的规则', check: ({ corpus }) => { if (corpus.policies.every(({ path }) => path !== '')) throw new TypeError('boom'); } });
    expect((await run({}, [always])).crashes.map(({ rule, file }) => [rule, file])).toEqual([['TEST-04', null]]);
  });

  it('works out nearest names for the first twenty findings of a rule only', async () => {
    const interprets = `[${Array.from({ length: 22 }, (_, index) => `11999900MB0000001X/2025-001${10 + index}`).join(', ')}, 11999900MB0000001X/2025-00012]`;
    const { findings } = await run({ [paths.interpretation]: interpretationFile({ interprets }) });
    const own = findings.filter(({ rule }) => rule === 'INT-14');
    expect(own.map(({ message }) => message.includes('相近的有'))).toEqual([...Array<boolean>(20).fill(true), false, false]);
  });

  it('gives the same findings in whatever order the rules stand', async () => {
    const { corpus } = await readScenario({ [paths.notice]: noticeFile({ docNumber: '澄交[2025]8号', abstract: '短' }, bare) });
    expect(runChecks(corpus, registry.toReversed(), { date: today })).toEqual(runChecks(corpus, registry, { date: today }));
  });
});

describe('severities of a site', () => {
  it('are lowered with a reason, and dropped', async () => {
    expect(rulesOf(await run({ [paths.notice]: noticeFile({}, bare), [paths.site]: lowering('info') }))).toEqual(['DISC-11 info']);
    expect(rulesOf(await run({ [paths.notice]: noticeFile({}, bare), [paths.site]: lowering('off') }))).toEqual([]);
  });

  it('stay as they are without a reason, and CFG-01 says so', async () => {
    expect(rulesOf(await run({ [paths.notice]: noticeFile({}, bare), [paths.site]: lowering('off', '不用') }))).toEqual(['DISC-11 warning', 'CFG-01 error']);
  });

  it('never raise a finding that is milder than its rule', async () => {
    const site = siteFile('severities: [{ rule: TIME-01, to: warning, reason: 历史文件较多，逐步整改到位 }]\n');
    const imported = noticeFile({ datePublished: '2025-07-02T10:00+08:00', datePublishedBasis: 'imported' });
    expect(rulesOf(await run({ [paths.notice]: imported, [paths.site]: site }))).toEqual(['TIME-01 info']);
  });
});

describe('exemptions', () => {
  it('silence the rule in their own document only', async () => {
    const exempt = noticeFile({ exemptions: '[{ rule: DISC-11, reason: 通告依其形式不标注附注 }]' }, bare);
    const other = noticeFile({ identifier: '11999900MB0000011X/2025-00032', docNumber: '澄交〔2025〕9号' }, bare);
    const { findings } = await run({ [paths.notice]: exempt, 'policies/2025/other.mdx': other });
    expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['policies/2025/other.mdx DISC-11']);
  });

  it('of an error are refused, and the error stays', async () => {
    const { findings } = await run({ [paths.notice]: noticeFile({ statutoryItem: null, exemptions: '[{ rule: DISC-17, reason: 本件不属于任何一项 }]' }) });
    expect(rulesOf({ findings }).sort()).toEqual(['DISC-17 error', 'EXM-01 error']);
  });
});
