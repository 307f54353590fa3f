import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/corpus/read-corpus.ts';
import { readUnits } from '../../../src/corpus/read-registers.ts';
import { listArticles } from '../../../src/domain/find-article.ts';
import { PolicySchema, policyLabels } from '../../../src/domain/policy.ts';
import { defaultsFor, noDefaults, readDefaults, type Defaults } from '../../../src/import/defaults.ts';
import { importDocument } from '../../../src/import/import-document.ts';

const folder = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));
const support = fileURLToPath(new URL('../../support/', import.meta.url));
if (!existsSync(folder)) console.warn('跳过：没有 ../shared/seeds');

const seeds = [
  {
    name: '000_27cebba2b384ae06.txt', articles: 79, chapters: 15, path: 'policies/2025/hepingzheng-2025-6.mdx', removed: [],
    said: {
      title: '和平区人民政府关于印发和平区人民政府工作规则的通知', docNumber: '和平政〔2025〕6号', genre: '通知', dateWritten: '2025-10-17', disclosureMark: '此件主动公开', disclosureType: 'proactive',
      recipients: ['各街道办事处', '区政府各委、办、局及有关单位'], dateEffective: 'issue',
      supersedes: [{ docNumber: '和平政〔2018〕4号', title: '和平区人民政府工作规则', date: '2018-03-14' }],
      basis: ['中华人民共和国宪法', '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法', '国务院工作规则', '天津市人民政府工作规则'].map((title) => ({ title })),
    },
  },
  {
    name: '001_6040ffe585cdf5c7.txt', articles: 80, chapters: 15, path: 'policies/2023/donglizhengfa-2023-5.mdx', removed: [[200, 'PAGE'], [201, '— 1 —']],
    said: {
      title: '东丽区人民政府关于印发东丽区人民政府工作规则的通知', docNumber: '东丽政发〔2023〕5号', genre: '通知', dateWritten: '2023-02-28', disclosureMark: '此件主动公开', disclosureType: 'proactive',
      recipients: ['各街道办事处', '各委、办、局', '各直属单位'], dateEffective: 'issue',
      supersedes: [{ docNumber: '东丽政发〔2018〕8号', title: '东丽区人民政府工作规则', date: '2018-05-10' }],
      basis: ['中华人民共和国宪法', '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法'].map((title) => ({ title })),
    },
  },
  {
    name: '004_e05f9d598e1593ae.txt', articles: 81, chapters: 15, path: 'policies/2023/tian-jin-shi-ren-min-zheng-fu-gong-zuo-gui-ze.mdx', removed: [],
    said: {
      title: '天津市人民政府关于印发天津市人民政府工作规则的通知', genre: '通知', dateWritten: '2023-02-01', disclosureMark: '此件主动公开', disclosureType: 'proactive',
      recipients: ['各区人民政府', '市政府各委、办、局'], dateEffective: 'issue',
      basis: ['中华人民共和国宪法', '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法'].map((title) => ({ title })),
    },
  },
];

const read = (text: string) => readDocument(new TextEncoder().encode(text), { collection: 'policies', file: '', path: '' }, PolicySchema, policyLabels);
const bytesOf = (name: string): Uint8Array => readFileSync(`${folder}${name}`);

describe.skipIf(!existsSync(folder)).each(seeds)('the real document $name', ({ name, articles, chapters, path, removed, said }) => {
  const imported = () => importDocument({ source: `${folder}${name}`, bytes: bytesOf(name), defaults: defaultsFor(name, noDefaults), units: [], outDir: 'out' });

  it('is recognised as far as it speaks', () => {
    const { report, file } = imported();
    expect(Object.fromEntries(report.recognised.map(({ field, value }) => [field, value]))).toEqual(said);
    expect(file?.path).toBe(path);
    for (const { line, quote } of report.recognised) expect(new TextDecoder().decode(bytesOf(name)).split('\n')[(line ?? 0) - 1]).toContain(quote.split(/[／《》]/).find((part) => part !== '') ?? '');
  });

  it('has a gap for its number only where the text has none', () => {
    expect(imported().report.gaps.some(({ field }) => field === 'docNumber')).toBe(!('docNumber' in said));
  });

  it('keeps all its articles in order, and every word', () => {
    const { report, file } = imported();
    const { structure } = read(file?.text ?? '').body;
    expect(listArticles(structure).map(({ number, branch }) => [number, branch])).toEqual(Array.from({ length: articles }, (_, index) => [index + 1, null]));
    expect(structure.problems).toEqual([]);
    expect(report.structure).toMatchObject({ chapters, articles: { count: articles } });
    expect(report).toMatchObject({ status: 'imported', lost: [], doubts: [], equality: { isEqual: true, difference: null } });
    expect(report.removed.map(({ line, text }) => [line, text])).toEqual(removed);
  });

  it('has no faults but its gaps', () => {
    const { report, file } = imported();
    const required = report.gaps.map(({ field }) => field);
    for (const { kind, field } of read(file?.text ?? '').problems) {
      expect(kind).toBe('missing');
      expect(required).toContain(field);
    }
  });

  it('is complete once the office has said the rest', () => {
    const defaults = readDefaults('seed-defaults.yaml', readFileSync(`${support}seed-defaults.yaml`)) as Defaults;
    const units = readUnits({ file: 'seed-units.yaml', bytes: readFileSync(`${support}seed-units.yaml`) }).value;
    const { report, file } = importDocument({ source: `${folder}${name}`, bytes: bytesOf(name), defaults: defaultsFor(basename(name), defaults), units, outDir: 'out' });
    expect(report.gaps).toEqual([]);
    expect(report.conflicts).toEqual([]);
    expect(read(file?.text ?? '')).toMatchObject({ valid: true, problems: [] });
  });
});
