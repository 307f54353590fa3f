import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/checks/registry.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import type { ContentHistory, Corpus } from '../../../src/corpus/document.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { base } from '../../../src/domain/profiles/base.ts';
import { sealPhrases } from '../../../src/guard/sealed-phrases.ts';
import { checkPages, placeOf } from '../../support/checking.ts';
import type { EntryExample } from '../../support/seal-ledger.ts';
import { noticeFile, paths, ruleFile, siteFile, today } from '../../support/scenario.ts';

/** One fault of each rule, each in a file of its name: `test/fixtures/faults/content`. What is not in the table must not be found. */
const content = fileURLToPath(new URL('../../fixtures/faults/content', import.meta.url));

/** Faults of the rules that depend on a profile, under the profile that asks for most. */
const profileContent = fileURLToPath(new URL('../../fixtures/profiles/content', import.meta.url));

const plantedByProfile: [rule: string, place: string][] = [
  ['DISC-14', 'policies/2025/disc-14.mdx:18:9'],
  ['INT-06', 'interpretations/2025/int-06.mdx:7:16'],
  ['LEN-01', 'policies/2025/len-01.mdx:1:1'],
  ['LEN-02', 'policies/2025/len-02.mdx:21:14'],
  ['LEN-03', 'policies/2025/len-03.mdx:21:14'],
  ['LIFE-06', 'policies/2025/life-06.mdx:1:1'],
  ['PROC-01', 'policies/2025/proc-01.mdx:1:1'],
  ['PROC-02', 'policies/2025/proc-02.mdx:28:19'],
  ['PROC-03', 'policies/2025/proc-03.mdx:1:1'],
  ['PROC-04', 'policies/2025/proc-04.mdx:21:85'],
  ['PROC-05', 'policies/2025/proc-05.mdx:1:1'],
  ['PROC-06', 'policies/2025/proc-06.mdx:27:39'],
  ['PROC-07', 'policies/2025/proc-07.mdx:27:39'],
  ['PROC-08', 'policies/2025/proc-08.mdx:1:1'],
  ['PROC-09', 'policies/2025/proc-09.mdx:1:1'],
  ['PROC-10', 'policies/2025/proc-10.mdx:33:35'],
  ['PROC-11', 'policies/2025/proc-11-spending.mdx:1:1'],
  ['PROC-11', 'policies/2025/proc-11.mdx:1:1'],
  ['PROC-12', 'policies/2025/proc-12.mdx:1:1'],
  ['PROC-13', 'policies/2025/proc-13.mdx:3:8'],
];

const planted: [rule: string, place: string][] = [
  ['ASK-01', 'registers/questions.yaml:3:38'],
  ['ASK-02', 'registers/questions.yaml:4:53'],
  ['ATT-01', 'policies/2025/att-01.mdx:29:1'],
  ['ATT-02', 'policies/2025/att-02.mdx:21:23'],
  ['ATT-03', 'policies/2025/att-03.mdx:29:1'],
  ['ATT-04', 'policies/2025/att-04.mdx:21:23'],
  ['ATT-05', 'policies/2025/att-05.mdx:21:23'],
  ['ATT-06', 'policies/2025/att-06.mdx:21:23'],
  ['ATT-07', 'policies/2025/att-07.mdx:21:23'],
  ['ATT-08', 'policies/2025/att-08.mdx:21:23'],
  ['ATT-09', 'policies/2025/att-09.txt:1:1'],
  ['ATT-09', 'policies/2025/File-02.txt:1:1'],
  ['ATT-09', 'policies/2025/aux.file-03.txt:1:1'],
  ['ATT-09', 'policies/2025/file-02.txt:1:1'],
  ['ATT-09', 'policies/2025/公交线路走向和首末班时间公交线路走向和首末班时间公交线路走向和首末班时间公交线路走向和首末班时间公交线路走向和首末班时间公交线路走向和首末班时间修改稿修改稿修改稿.txt:1:1'],
  ['BODY-01', 'policies/2025/body-01.mdx:1:1'],
  ['BODY-02', 'policies/2025/body-02.mdx:25:5'],
  ['BODY-03', 'policies/2025/body-03.mdx:27:8'],
  ['BODY-04', 'policies/2025/body-04.mdx:27:1'],
  ['BODY-05', 'interpretations/2025/body-05.mdx:34:1'],
  ['BODY-06', '草稿.docx:1:1'],
  ['BODY-07', 'policies/2025/body-07.mdx:27:1'],
  ['CFG-01', 'site.yaml:12:5'],
  ['COLL-01', 'consultations/2026/coll-01.mdx:8:5'],
  ['COLL-02', 'consultations/2025/coll-02.mdx:11:11'],
  ['COLL-03', 'meetings/2025/coll-03.mdx:10:40'],
  ['COLL-04', 'gazettes/2025/coll-04.mdx:7:8'],
  ['COLL-05', 'enforcement/2026/coll-05.mdx:12:12'],
  ['COLL-06', 'enforcement/2026/coll-06.mdx:2:16'],
  ['DISC-01', 'policies/2025/disc-01.mdx:21:44'],
  ['DISC-02', 'policies/2025/disc-02.mdx:21:29'],
  ['DISC-03', 'policies/2025/disc-03.mdx:21:29'],
  ['DISC-04', 'policies/2025/disc-04.mdx:21:29'],
  ['DISC-05', 'policies/2025/disc-05.mdx:21:29'],
  ['DISC-06', 'policies/2025/disc-06.mdx:21:47'],
  ['DISC-07', 'policies/2025/disc-07.mdx:24:1'],
  ['DISC-08', 'policies/2025/disc-08.mdx:24:1'],
  ['DISC-09', 'policies/2025/disc-09.mdx:22:20'],
  ['DISC-10', 'policies/2025/disc-10.mdx:21:17'],
  ['DISC-11', 'policies/2025/disc-11.mdx:17:17'],
  ['DISC-12', 'policies/2025/disc-12.mdx:21:83'],
  ['DISC-13', 'policies/2025/disc-13.mdx:18:39'],
  ['DISC-14', 'policies/2025/disc-14.mdx:18:9'],
  ['DISC-15', 'policies/2025/disc-15.mdx:17:17'],
  ['DISC-17', 'policies/2025/disc-17.mdx:1:1'],
  ['DISC-18', 'policies/2025/disc-18.mdx:25:8'],
  ['DISC-19', '.sealed/policies/2025/disc-19.json:1:1'],
  ['EXM-01', 'policies/2025/exm-01.mdx:21:22'],
  ['EXM-02', 'policies/2025/exm-02.mdx:21:22'],
  ['FILE-01', 'policies/2025/file-01.pdf:1:1'],
  ['FILE-02', 'policies/2025/file-02.txt:1:1'],
  ['FILE-03', 'policies/2025/aux.file-03.txt:1:1'],
  ['FILE-04', `policies/2025/${'公交线路走向和首末班时间'.repeat(6)}${'修改稿'.repeat(3)}.txt:1:1`],
  ['FILE-05', 'policies/2025/file-05.mdx:21:23'],
  ['FMT-01', 'policies/2025/fmt-01.mdx:27:1'],
  ['FMT-02', 'policies/2025/fmt-02.mdx:23:6'],
  ['FMT-04', 'policies/2025/fmt-04.mdx:21:23'],
  ['INT-01', 'policies/2025/int-01.mdx:19:32'],
  ['INT-02', 'policies/2025/int-02.mdx:19:32'],
  ['INT-03', 'interpretations/2025/int-03.mdx:6:19'],
  ['INT-04', 'interpretations/2025/int-04.mdx:8:9'],
  ['INT-05', 'interpretations/2025/int-05.mdx:15:30'],
  ['INT-07', 'interpretations/2025/int-07.mdx:7:16'],
  ['INT-09', 'interpretations/2025/int-09.mdx:20:1'],
  ['INT-10', 'interpretations/2025/int-10.mdx:5:7'],
  ['INT-11', 'interpretations/2025/int-11.mdx:34:19'],
  ['INT-12', 'interpretations/2025/int-12.mdx:4:14'],
  ['INT-13', 'interpretations/2025/int-13.mdx:1:1'],
  ['INT-14', 'interpretations/2025/int-14.mdx:4:45'],
  ['INT-16', 'interpretations/2025/int-16.mdx:32:1'],
  ['LEDG-01', 'registers/ledger.jsonl:6:1'],
  ['LEDG-02', 'registers/ledger.jsonl:3:1'],
  ['LEDG-03', 'policies/2025/ledg-03.mdx:1:1'],
  ['LEDG-04', 'policies/2025/ledg-04.mdx:1:1'],
  ['LEDG-05', 'policies/2025/ledg-05.mdx:15:16'],
  ['LIFE-01', 'policies/2025/life-01.mdx:16:11'],
  ['LIFE-02', 'policies/2025/life-02.mdx:1:1'],
  ['LIFE-03', 'policies/2025/life-03.mdx:21:14'],
  ['LIFE-04', 'policies/2025/life-04.mdx:16:11'],
  ['LIFE-05', 'policies/2025/life-05.mdx:15:16'],
  ['LIFE-07', 'policies/2025/life-07.mdx:17:16'],
  ['META-01', 'policies/2025/meta-01.mdx:2:13'],
  ['META-02', 'policies/2025/meta-02.mdx:2:13'],
  ['META-03', 'policies/2025/meta-03.mdx:1:1'],
  ['META-04', 'policies/2025/meta-04.mdx:6:12'],
  ['META-05', 'policies/2025/meta-05.mdx:12:11'],
  ['META-06', 'policies/2025/meta-06.mdx:6:12'],
  ['META-07', 'policies/2025/meta-07.mdx:21:1'],
  ['META-08', 'policies/2025/meta-08.mdx:9:11'],
  ['META-09', 'policies/2025/meta-09.mdx:25:9'],
  ['META-10', 'policies/2025/meta-10.mdx:14:16'],
  ['META-11', 'interpretations/by/meta-11.mdx:1:1'],
  ['NUM-01', 'policies/2025/num-01.mdx:4:12'],
  ['NUM-02', 'policies/2025/num-02.mdx:4:12'],
  ['NUM-03', 'policies/2025/num-03.mdx:4:12'],
  ['NUM-04', 'policies/2025/num-04.mdx:4:12'],
  ['NUM-05', 'policies/2025/num-05.mdx:4:12'],
  ['NUM-06', 'policies/2025/num-06.mdx:4:12'],
  ['NUM-07', 'policies/2025/num-07.mdx:4:12'],
  ['NUM-08', 'policies/2025/num-08.mdx:33:1'],
  ['NUM-09', 'policies/2025/num-09.mdx:3:8'],
  ['NUM-10', 'policies/2025/num-10.mdx:32:16'],
  ['REL-01', 'policies/2025/rel-01.mdx:21:10'],
  ['REL-02', 'policies/2025/rel-02.mdx:29:13'],
  ['REL-03', 'policies/2025/rel-03.mdx:16:11'],
  ['REL-04', 'policies/2025/rel-04.mdx:23:3'],
  ['REL-05', 'policies/2025/rel-05.mdx:21:9'],
  ['REL-06', 'responses/2026/rel-06.mdx:10:12'],
  ['REL-07', 'policies/2025/rel-07.mdx:21:25'],
  ['RPT-01', 'annual-reports/2025/rpt-01.mdx:13:31'],
  ['RPT-02', 'annual-reports/2025/rpt-02.mdx:9:15'],
  ['RPT-03', 'annual-reports/2025/rpt-03.mdx:12:1'],
  ['RPT-05', 'responses/2026/rpt-05.mdx:9:17'],
  ['SEC-01', 'policies/2025/sec-01.mdx:23:1'],
  ['SEC-02', 'policies/2025/sec-02.mdx:21:29'],
  ['SEC-03', 'policies/2025/sec-03.mdx:27:15'],
  ['SEC-04', 'policies/2025/sec-04.mdx:27:16'],
  ['SEC-05', 'policies/2025/sec-05.mdx:23:23'],
  ['SEC-07', 'policies/2025/sec-07.mdx:23:1'],
  ['SEC-13', 'policies/2025/sec-13.mdx:20:60'],
  ['SITE-11', 'interpretations/2025/site-11.mdx:10:9'],
  ['SYN-01', 'registers/synonyms.yaml:2:23'],
  ['SYN-02', 'registers/synonyms.yaml:3:12'],
  ['SYN-02', 'registers/synonyms.yaml:4:12'],
  ['SYN-03', 'registers/synonyms.yaml:5:12'],
  ['TIME-01', 'policies/2025/time-01.mdx:14:16'],
  ['TIME-02', 'policies/2025/time-02.mdx:14:16'],
  ['TIME-03', 'policies/2025/time-03.mdx:14:16'],
  ['TIME-04', 'policies/2025/time-04.mdx:13:14'],
  ['TIME-05', 'policies/2025/time-05.mdx:13:14'],
  ['TIME-06', 'registers/units.yaml:1:140'],
  ['TIME-07', 'guides/guide.mdx:7:9'],
  ['TIME-08', 'proposals/2026/time-08.mdx:12:19'],
];

/** The rules of the built site, on pages that have one fault of each. */
const pages: Record<string, string | null> = {
  'policies/2025/bus-lines/': '‸<p>没有标注废止</p>',
  'policies/2025/parking/': '‸<h2 id="art-1">第一条</h2>',
  'interpretations/2025/parking-text/': '‸<meta name="PubDate" content="2025年3月20日"><h2 id="heading">怎么收费</h2><p><a href="/policies/2025/parking/">原文</a></p>',
  'search/': '‸<meta name="SiteIDCode" content="">',
  'sitemap/': '‸<meta name="ColumnType" content="">',
  'systems/': '‸<footer></footer>',
  'statutory/': '<p>‸<a href="/policies/2025/gone/">已移走</a></p>',
  'withheld/': '<p>‸<a href="https://news.example.com/">报道</a></p>',
  'pagefind/fragment/zh-cn_0.pf_fragment': null,
  'pagefind/bundles.json': '‸{}',
  'catalog.json': '‸{}',
  'annual-reports/': '‸<h1>年报</h1>',
  'guides/guide/': '<p>‸<b onclick="show()">展开</b></p>',
  'policies/': '‸<p><a href="/policies/2025/parking/">停车</a> <a href="/policies/2025/bus-lines/">公交</a></p>',
  'guides/sealed.txt': '一、‸由甲公司独家承办',
  'guides/internal.json': '{"‸reviewNotes":""}',
  'guides/mark.csv': '事项,密级\n‸机密★1年',
  'guides/person.txt': '电话‸13800138000',
  'guides/hashes.txt': '{"format":"‸portal-sealed-phrases"}',
};
const plantedPages: [rule: string, page: string][] = [
  ['INT-08', 'policies/2025/parking/'], ['LIFE-04', 'policies/2025/bus-lines/'], ['SITE-01', 'search/'], ['SITE-02', 'sitemap/'],
  ['SITE-03', 'interpretations/2025/parking-text/'], ['SITE-04', 'systems/'], ['SITE-05', 'statutory/'],
  ['SITE-06', 'annual-reports/'], ['SITE-07', 'policies/'], ['SITE-08', 'withheld/'], ['SITE-09', paths.ledger], ['SITE-10', 'pagefind/bundles.json'], ['SITE-12', 'catalog.json'],
  ['SEC-08', 'guides/sealed.txt'], ['SEC-09', 'guides/internal.json'], ['SEC-10', 'guides/mark.csv'], ['SEC-11', 'guides/person.txt'], ['SEC-12', 'guides/hashes.txt'],
  ['SITE-13', 'guides/guide/'],
];

const before = { identifier: '11999900MB0000011X/2025-00031', path: 'policies/2025/bus-lines-before', at: '2025-06-04' };
const movedNotice: EntryExample[] = [before, { ...before, path: 'policies/2025/bus-lines', from: before.path, event: 'moved', reason: '统一地址的写法' }];

/** A fixture has no history of its own: the portal began before it, and one file came in after the day that it names. */
async function plantedCorpus(): Promise<Corpus> {
  const history: ContentHistory = { state: 'known', start: '2025-01-01', firstSeen: new Map([['policies/2025/ledg-05', '2025-06-30']]) };
  return { ...(await readCorpus(content, { cwd: content })), history };
}

const rows = (findings: readonly Finding[]) => findings.map((finding) => `${finding.rule} ${placeOf(finding)}`).sort();

describe('a corpus with one fault of each rule', () => {
  it('yields exactly those findings at exactly those places, in one run', async () => {
    const { findings, crashes } = runChecks(await plantedCorpus(), registry, { date: today });
    expect(crashes).toEqual([]);
    expect(rows(findings)).toEqual(planted.map(([rule, place]) => `${rule} ${place}`).sort());
  });

  it('yields those of the rules that depend on a profile', async () => {
    const { findings, crashes } = runChecks(await readCorpus(profileContent, { cwd: profileContent }), registry, { date: today });
    expect(crashes).toEqual([]);
    expect(rows(findings)).toEqual(plantedByProfile.map(([rule, place]) => `${rule} ${place}`).sort());
  });

  it('has a fault of every rule of content', () => {
    const rules = new Set([...planted, ...plantedByProfile].map(([rule]) => rule));
    expect([...rules].sort()).toEqual(registry.filter(({ scope }) => scope !== 'site').map(({ id }) => id));
  });

  it('yields findings whose severity, words and source are those of their rules in the national base', async () => {
    const { findings } = runChecks(await plantedCorpus(), registry, { date: today });
    const rules = new Map(registry.map((rule) => [rule.id, rule]));
    for (const { rule, severity, source, message, fix } of findings) {
      expect([rule, source]).toEqual([rule, rules.get(rule)?.source]);
      expect([rule, severity]).toEqual([rule, ['LEDG-04', 'LIFE-04'].includes(rule) ? 'warning' : base.severities[rule] ?? rules.get(rule)?.severity]);
      expect(message).toMatch(/。$/);
      expect(fix).toMatch(/[。？]$/);
    }
  });
});

describe('built pages with one fault of each rule', () => {
  it('yield exactly those findings', async () => {
    const repealed = noticeFile({ validity: 'repealed', repealInstrument: '{ title: 某决定 }' });
    const { findings, marked } = await checkPages(pages, { [paths.notice]: repealed, [paths.rule]: ruleFile(), [paths.site]: siteFile('production: true'), [paths.ledger]: movedNotice, sealed: sealPhrases([{ text: '由甲公司独家承办', document: 'policies/2025/bus-lines', id: 'R1' }]).list });
    expect(findings.map(({ rule, file }) => `${rule} ${file}`).sort()).toEqual(plantedPages.map(([rule, page]) => `${rule} ${page}${page.endsWith('/') ? 'index.html' : ''}`).sort());
    expect(findings.map(placeOf).sort()).toEqual([...marked, `${paths.ledger}:2:1`].sort());
  });

  it('yield the leak of a document that is kept for application', async () => {
    const kept = noticeFile({ disclosureType: 'onRequest', disclosureReason: '{ codes: [OGI-27], text: 只涉及特定对象，按照条例第二十七条提供申请公开。, reviewDue: 2027-06-03 }' }, '');
    const link = '<a href="/policies/2025/bus-lines/">公交</a>';
    const { findings, marked } = await checkPages({
      'policies/2025/bus-lines/': '‸<div id="text"><p>一、调整的线路为1路。</p></div>', 'withheld/': link,
      'feeds/withheld.xml': '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://www.chenghu.example/policies/2025/bus-lines/"/></entry></feed>',
    }, { [paths.notice]: kept });
    expect(findings.map(({ rule }) => rule)).toEqual(['SEC-06']);
    expect(findings.map(placeOf)).toEqual(marked);
  });

  it('yield that of the rule that depends on a profile', async () => {
    const { findings, marked } = await checkPages({ 'policies/2025/bus-lines/': '‸<p>没有二维条码</p>' }, { [paths.site]: siteFile('profile: chenghu\n') });
    expect(findings.map(({ rule }) => rule)).toEqual(['FMT-05']);
    expect(findings.map(placeOf)).toEqual(marked);
  });

  it('have a fault of every rule of the site', () => {
    expect([...plantedPages.map(([rule]) => rule), 'FMT-05', 'SEC-06'].sort().filter((rule) => rule !== 'LIFE-04')).toEqual(registry.filter(({ scope }) => scope === 'site').map(({ id }) => id));
  });
});
