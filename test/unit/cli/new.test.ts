import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registry } from '../../../src/checks/registry.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { runCli } from '../../support/run-cli.ts';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'new-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const site = (): string => join(folder, 'content');
const make = (...args: string[]) => runCli('new', ...args);
const check = async () => runChecks(await readCorpus(site()), registry, { date: '2026-11-20' });

describe('npm run new -- site', { timeout: 30_000 }, () => {
  it('makes a content folder without a finding', async () => {
    const { code, stdout: out } = await make('site', site());
    expect(code).toBe(0);
    expect(out).toContain(`${site()}/site.yaml:2 siteName：网站名称`);
    const corpus = await readCorpus(site());
    expect([corpus.site.problems, corpus.units.problems, corpus.holidays.problems, corpus.synonyms.problems, corpus.questions.problems]).toEqual([[], [], [], [], []]);
    expect([corpus.synonyms.value, corpus.questions.value]).toEqual([[], []]);
    expect(corpus.holidays.value.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect((await check()).findings).toEqual([]);
  });

  it('touches no folder that holds something', async () => {
    mkdirSync(site());
    writeFileSync(join(site(), 'mine.txt'), '');
    expect(await make('site', site())).toMatchObject({ code: 1, stderr: `目录 ${site()} 不是空的，没有改动。请换一个目录。\n` });
    expect(existsSync(join(site(), 'site.yaml'))).toBe(false);
  });
});

describe('npm run new -- policy', { timeout: 30_000 }, () => {
  beforeEach(async () => void (await make('site', site())));

  it('makes a scaffold that passes the schema and lists what is open', async () => {
    const { code, stdout: out } = await make('policy', 'elevator-subsidy', '--content', site(), '--date', '2025-03-14');
    const file = join(site(), 'policies/2025/elevator-subsidy.mdx');
    expect(code).toBe(0);
    expect(out).toContain(`${file}:2 identifier：索引号，`);
    const [policy] = (await readCorpus(site())).policies;
    expect(policy).toMatchObject({ valid: true, problems: [], meta: { issuer: 'gov', dateWritten: '2025-03-14', title: '某某区人民政府关于某事项的通知' } });
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const [, line] of out.matchAll(/\.mdx:(\d+) /g)) expect(lines[Number(line) - 1]).toContain('待填：');
  });

  it('takes title and issuer', async () => {
    await make('policy', '2024/smoke', '--content', site(), '--title', '某某区人民政府办公室关于控烟的意见', '--issuer', 'office', '--date', '2025-03-14');
    expect((await readCorpus(site())).policies[0]).toMatchObject({ path: '2024/smoke', meta: { title: '某某区人民政府办公室关于控烟的意见', issuer: 'office', genre: '意见' } });
  });

  it.each([
    [['养犬'], 2, '名称只能用小写字母、数字和连字符，实为“养犬”；可以用 yang-quan。'],
    [['dogs', '--issuer', 'police'], 2, '名册中没有代号为“police”的单位。可用的有：gov、office。'],
    [['dogs', '--date', '2025-02-30'], 2, '--date 应为 YYYY-MM-DD 的真实日期，实为“2025-02-30”。'],
  ])('%j is refused in words', async (args, code, message) => {
    const result = await make('policy', ...args, '--content', site());
    expect(result.code).toBe(code);
    expect(result.stderr.split('\n')[0]).toBe(message);
  });

  it('never writes over a file', async () => {
    await make('policy', '2025/dogs', '--content', site());
    const file = join(site(), 'policies/2025/dogs.mdx');
    writeFileSync(file, '已有内容');
    expect(await make('policy', '2025/dogs', '--content', site())).toMatchObject({ code: 1, stderr: `${file} 已经存在，没有改动。请换一个名称。\n` });
    expect(readFileSync(file, 'utf8')).toBe('已有内容');
  });
});

describe('npm run new -- interpretation', { timeout: 30_000 }, () => {
  beforeEach(async () => {
    await make('site', site());
    await make('policy', '2025/dogs', '--content', site(), '--title', '某某区人民政府关于养犬的通告');
  });

  it.each(['2025/dogs', 'policies/2025/dogs.mdx', '000000000000000000/2025-00000'])('finds the policy by %s and lays out the seven points', async (of) => {
    const year = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 4);
    await make('policy', '2025/dogs', '--content', site(), '--date', '2025-03-14');
    const identifier = (await readCorpus(site())).policies[0]?.meta.identifier ?? '';
    const { code, stdout: out } = await make('interpretation', 'dogs-explained', '--of', of.includes('/2025-') ? identifier : of, '--content', site());
    expect(code).toBe(0);
    expect(out).toContain('咨询方式，咨询电话和时间');
    const [interpretation] = (await readCorpus(site())).interpretations;
    expect(interpretation).toMatchObject({ path: `${year}/dogs-explained`, valid: true, problems: [], meta: { interprets: [identifier], interpretingUnit: 'gov' } });
    expect(interpretation?.body.headings.map(({ text }) => text)).toEqual(['背景依据', '目标任务', '主要内容', '涉及范围', '执行标准', '注意事项', '惠民利民举措']);
    const found = (await check()).findings.filter(({ rule }) => ['INT-04', 'INT-14', 'INT-03'].includes(rule));
    expect(found).toEqual([]);
  });

  it('names near policies where there is none of that name', async () => {
    expect((await make('interpretation', 'x', '--of', '2024/dogs', '--content', site())).stderr.split('\n')[0]).toBe('没有找到要解读的政策“2024/dogs”。是否为：2025/dogs？');
  });

  it('is refused for a policy whose text is not published', async () => {
    const file = join(site(), 'policies/2025/dogs.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('disclosureType: proactive', 'disclosureType: withheld'));
    expect((await make('interpretation', 'x', '--of', '2025/dogs', '--content', site())).stderr.split('\n')[0]).toBe('《某某区人民政府关于养犬的通告》没有公开正文，不能配发解读。');
  });
});

describe('npm run new -- annual-report', { timeout: 30_000 }, () => {
  const rule = `---
identifier: 000000000000000000/2024-00001
title: 某某区人民政府关于养犬的规定
docNumber: 某政规〔2024〕1号
issuer: gov
publisher: gov
genre: 规定
docClass: normative
themes: ['其他']
dateWritten: 2024-05-06
dateEffective: issue
dateExpires: 2029-05-05
validity: inForce
disclosureType: proactive
contentSource: 某某区人民政府
---
`;
  const put = (path: string, text: string): void => { mkdirSync(join(site(), path, '..'), { recursive: true }); writeFileSync(join(site(), path), text); };
  const newReport = (year: string, unit: string) => make('annual-report', '--year', year, '--unit', unit, '--content', site());
  beforeEach(async () => {
    await make('site', site());
    put('policies/2024/dogs.mdx', rule);
  });

  it('fills in the figures that the documents give, names the documents, and leaves every other row to the check', async () => {
    const { code, stdout } = await newReport('2024', 'gov');
    const file = join(site(), 'annual-reports/2024.mdx');
    expect(code).toBe(0);
    expect(stdout).toContain(`${file}:24 carriedIn：二、上年结转政府信息公开申请数量`);
    expect(readFileSync(file, 'utf8')).toContain('  # 本年制发件数：某政规〔2024〕1号；现行有效件数：某政规〔2024〕1号\n  normative: [1, 0, 1]\n');
    const [report] = (await readCorpus(site())).pages;
    expect(report).toMatchObject({ valid: true, problems: [], meta: { year: 2024, unit: 'gov', datePublished: '2025-03-31T09:00+08:00' } });
    const found = (await check()).findings.filter(({ rule: id, file: where }) => where === file && id.startsWith('RPT'));
    expect(new Set(found.map(({ rule: id }) => id))).toEqual(new Set(['RPT-01']));
    expect(found).toHaveLength(32);
  });

  it('takes 上年结转 from the report of the year before', async () => {
    await newReport('2024', 'office');
    const before = join(site(), 'annual-reports/2024/office.mdx');
    writeFileSync(before, readFileSync(before, 'utf8').replace(/^ {2}carriedOut:.*$/m, '  carriedOut: [2, 0, 0, 0, 0, 0, 2]'));
    await newReport('2025', 'office');
    expect(readFileSync(join(site(), 'annual-reports/2025/office.mdx'), 'utf8')).toContain('  carriedIn: [2, 0, 0, 0, 0, 0, 2] # 二、上年结转政府信息公开申请数量，取自2024年度报告的结转数，请核对\n');
  });

  it.each([
    ['25', 'gov', '--year 应为四位数的年度，如 2025，实为“25”。'],
    ['2025', 'police', '名册中没有代号为“police”的单位。可用的有：gov、office。'],
  ])('year %s of %s is refused in words', async (year, unit, message) => {
    expect(await newReport(year, unit)).toMatchObject({ code: 2, stderr: `${message}\n` });
  });
});
