import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProfileId } from '../../../src/domain/profiles/profile.ts';
import { registry } from '../../../src/checks/registry.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { paths, readScenario, ruleFile, siteFile, type Fields } from '../../support/scenario.ts';

/** Real documents: the rules must find in them what is wrong, and nothing else. Their text is read where it lies and never copied. */
const seeds = new URL('../../../../shared/seeds/', import.meta.url);

interface Seed { file: string; profile: ProfileId; fields: Fields; found: string[]; unregistered: string[] }

/** Rules of internal work: no 合法性审核 or 备案 as a normative document has, and each is 全局性、综合性. */
const general: Fields = {
  legality: null, consultation: null, deliberation: null, filing: null, burdenAssessment: null, gazette: null, lengthClass: 'comprehensive',
  docClass: 'internalRule', dateExpires: null, dateEffective: 'issue', genre: '通知', drafter: 'gov', interpretation: '{ requirement: optional }',
};
const organic = '{ title: 中华人民共和国宪法 }, { title: 中华人民共和国地方各级人民代表大会和地方各级人民政府组织法 }';

const documents: Seed[] = [
  {
    file: '000_27cebba2b384ae06.txt', profile: 'heping',
    fields: {
      title: '和平区人民政府关于印发和平区人民政府工作规则的通知', docNumber: '和平政〔2025〕6号', dateWritten: '2025-10-17', datePublished: '2025-10-20T09:00+08:00',
      basis: `[${organic}, { title: 国务院工作规则 }, { title: 天津市人民政府工作规则 }]`, supersedes: '[{ docNumber: 和平政〔2018〕4号, title: 和平区人民政府工作规则, date: 2018-03-14 }]',
    },
    found: [],
    unregistered: ['REL-04 《中华人民共和国宪法》', 'REL-04 《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》', 'REL-04 《国务院工作规则》', 'REL-04 《天津市人民政府工作规则》', 'REL-02 《和平区人民政府工作规则》'],
  },
  {
    file: '001_6040ffe585cdf5c7.txt', profile: 'dongli',
    fields: {
      title: '东丽区人民政府关于印发东丽区人民政府工作规则的通知', docNumber: '东丽政发〔2023〕5号', dateWritten: '2023-02-28', datePublished: '2023-03-01T09:00+08:00',
      basis: `[${organic}]`, supersedes: '[{ docNumber: 东丽政发〔2018〕8号, title: 东丽区人民政府工作规则, date: 2018-05-10 }]',
    },
    found: ['FMT-02 疑似排版残留：“PAGE”。', 'FMT-02 疑似排版残留：“— 1 —”。'],
    unregistered: ['REL-04 《中华人民共和国宪法》', 'REL-04 《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》', 'REL-02 《东丽区人民政府工作规则》'],
  },
  {
    file: '004_e05f9d598e1593ae.txt', profile: 'tianjin',
    fields: {
      title: '天津市人民政府关于印发天津市人民政府工作规则的通知', docNumber: 'null', docNumberAbsentReason: '原文未载发文字号', dateWritten: '2023-02-01', datePublished: '2023-02-02T09:00+08:00', basis: `[${organic}]`,
    },
    found: [],
    unregistered: ['REL-04 《中华人民共和国宪法》', 'REL-04 《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》'],
  },
];

const units = `- { id: gov, name: 天津市人民政府, shortName: 市政府 }\n- { id: transport, name: 澄湖区交通运输局, shortName: 区交通运输局 }\n`;
const issuers: Record<string, string> = { '000_27cebba2b384ae06.txt': '天津市和平区人民政府', '001_6040ffe585cdf5c7.txt': '天津市东丽区人民政府', '004_e05f9d598e1593ae.txt': '天津市人民政府' };
const holidays = '- { year: 2023, off: [2023-01-01/2023-01-02, 2023-01-21/2023-01-27], work: [2023-01-28, 2023-01-29] }\n- { year: 2025, off: [2025-10-01/2025-10-08], work: [2025-10-11] }\n';

describe.skipIf(!existsSync(seeds))('the seed documents (../shared/seeds)', () => {
  const check = async (file: string, fields: Fields, profile: ProfileId = 'base') => {
    const text = readFileSync(new URL(file, seeds), 'utf8');
    const { corpus } = await readScenario({
      [paths.site]: siteFile(`profile: ${profile}\n`).replace('authority: 澄湖区人民政府', `authority: ${issuers[file] ?? ''}`),
      [paths.rule]: ruleFile({ ...general, ...fields, review: '{ secrecyBy: 甲, secrecyAt: 2023-01-01, disclosureBy: 乙, disclosureAt: 2023-01-01, approver: 丙 }' }, text),
      [paths.units]: units.replace('天津市人民政府', issuers[file] ?? ''), [paths.holidays]: holidays, [paths.notice]: null, [paths.interpretation]: null,
    });
    const { findings, crashes } = runChecks(corpus, registry, { date: '2025-11-20' });
    expect(crashes).toEqual([]);
    return findings;
  };

  for (const { file, profile, fields, found, unregistered } of documents) {
    it(`${file} has ${found.length === 0 ? 'nothing wrong' : 'the residue of its page frame'}`, async () => {
      expect((await check(file, fields)).map(({ rule, message }) => `${rule} ${message}`)).toEqual(found);
    });

    it(`${file} has nothing else wrong under its own rules; its length is noted where they set one`, async () => {
      const findings = await check(file, fields, profile);
      const noted = findings.filter(({ rule }) => rule === 'LEN-03');
      expect(noted.map(({ severity }) => severity)).toEqual(profile === 'heping' ? [] : ['info']);
      expect(findings.filter((finding) => !noted.includes(finding)).map(({ rule, message }) => `${rule} ${message}`)).toEqual(found);
    });

    it(`${file} names what it rests on and what it repeals`, async () => {
      const findings = await check(file, { ...fields, basis: null, supersedes: null });
      const relations = findings.filter(({ rule }) => rule.startsWith('REL-'));
      expect(relations.map(({ rule, message }) => `${rule} ${/《[^》]+》/.exec(message)?.[0] ?? ''}`)).toEqual(unregistered);
    });
  }
});
