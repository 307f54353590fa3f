import { expect, test } from 'vitest';
import type { InterpretationPage, PolicyPage } from '../../../src/domain/edition.ts';
import { prepareEdition } from '../../../src/prepare/prepare-edition.ts';
import { summariseEntry } from '../../../src/prepare/prepare-entry.ts';
import { summariseInterpretation } from '../../../src/prepare/prepare-interpretation.ts';
import { summarisePage } from '../../../src/prepare/prepare-page.ts';
import { summarisePolicy } from '../../../src/prepare/prepare-policy.ts';
import { entryFile } from '../../support/entry-files.ts';
import { documentFile, noticeFile, paths, readScenario, today, type Files } from '../../support/scenario.ts';

const register = 'registers/questions.yaml';
const row = (page: string, at: string | null, ...asked: string[]) => `- { page: ${page}, ${at === null ? '' : `at: ${at}, `}asked: [${asked.join(', ')}] }\n`;
const [parking, text, busLines] = ['policies/2025/parking', 'interpretations/2025/parking-text', 'policies/2025/bus-lines'];

async function prepare(rows: string[], files: Files = {}, date = today) {
  const prepared = prepareEdition((await readScenario({ [register]: rows.join(''), ...files })).corpus, date);
  const policies = [...prepared.policies()];
  const interpretations = [...prepared.interpretations()];
  const policyAt = (path: string) => policies.find((page) => page.path === path) as PolicyPage;
  return { rule: policyAt('2025/parking'), notice: policyAt('2025/bus-lines'), interpretation: interpretations[0] as InterpretationPage, pages: [...prepared.pages()], entries: [...prepared.entries()], all: JSON.stringify([policies, interpretations]), faults: prepared.faults };
}

test('what people ask stands on the page of a policy by its places, the document as a whole first', async () => {
  const { rule, notice, faults } = await prepare([row(parking, 'art-4', '管到哪一年'), row(parking, 'art-3', '停一下午多少钱', '怎么收费'), row(busLines, 'sec-2', '末班车几点'), row(parking, null, '路边停车有啥规定'), row(parking, 'ch-2', '收费那一章')]);
  expect(faults).toEqual([]);
  expect(rule.asked).toEqual([
    { anchor: null, label: null, questions: ['路边停车有啥规定'] },
    { anchor: 'ch-2', label: '第二章　收费', questions: ['收费那一章'] },
    { anchor: 'art-3', label: '第三条', questions: ['停一下午多少钱', '怎么收费'] },
    { anchor: 'art-4', label: '第四条', questions: ['管到哪一年'] },
  ]);
  expect(notice.asked).toEqual([{ anchor: 'sec-2', label: '二　首末班时间不变', questions: ['末班车几点'] }]);
});

test('and on that of an interpretation, by its headings', async () => {
  const { interpretation, rule } = await prepare([row(text, '需要注意什么', '没划线能停吗'), row(text, '为什么要出这个办法', '为啥要收钱'), row(text, null, '停车收费是咋回事')]);
  expect(interpretation.asked).toEqual([
    { anchor: null, label: null, questions: ['停车收费是咋回事'] },
    { anchor: '为什么要出这个办法', label: '为什么要出这个办法', questions: ['为啥要收钱'] },
    { anchor: '需要注意什么', label: '需要注意什么', questions: ['没划线能停吗'] },
  ]);
  expect(rule).not.toHaveProperty('asked');
});

test('entries of one place are one list in the order of the register, each question once', async () => {
  const { rule } = await prepare([row(parking, 'art-3', '停一下午多少钱', '怎么收费'), row(parking, null, '怎么收费'), row(parking, 'art-3', '怎么收费', '一小时几块'), row(parking, null, '怎么收费', '哪里管')]);
  expect(rule.asked).toEqual([
    { anchor: null, label: null, questions: ['怎么收费', '哪里管'] },
    { anchor: 'art-3', label: '第三条', questions: ['停一下午多少钱', '怎么收费', '一小时几块'] },
  ]);
});

test('a page that nobody asks for says nothing of it, with a register and without', async () => {
  const [{ notice, interpretation }, without] = [await prepare([row(parking, 'art-3', '怎么收费')]), await prepare([], { [register]: null })];
  for (const page of [notice, interpretation, without.rule, without.notice, without.interpretation]) expect(page).not.toHaveProperty('asked');
});

test('a question for a place or a document that is not here is left out', async () => {
  const { rule, all } = await prepare([row(parking, 'art-9', '没有这一条'), row('policies/2025/gone', null, '没有这件文件'), row('2025/parking', null, '没有写栏目')]);
  expect(rule).not.toHaveProperty('asked');
  expect(all).not.toMatch(/没有这一条|没有这件文件|没有写栏目/);
});

test('nothing is told of a document whose text is not public', async () => {
  for (const disclosureType of ['withheld', 'onRequest']) {
    const { notice, all } = await prepare([row(busLines, null, '车队几点调度'), row(busLines, 'sec-1', '调度几辆车')], { [paths.notice]: noticeFile({ disclosureType, disclosureReason: `{ codes: [OGI-27], text: ${'理由'.repeat(12)} }` }) });
    expect(notice.disclosureType).toBe(disclosureType);
    expect(notice).not.toHaveProperty('asked');
    expect(all).not.toMatch(/调度/);
  }
});

test('nor of a reply that is not published, or of a decision from the day that it is withdrawn', async () => {
  const files = {
    'proposals/2026/a.mdx': entryFile('proposals', { public: 'false', notPublicReason: '涉及安全防护设施的位置' }),
    'enforcement/2026/a.mdx': entryFile('enforcement', { withdrawn: '{ changedAt: 2026-05-18, withdrawnAt: 2026-05-20, reason: 经复议撤销。 }' }),
  };
  const askedOn = async (date: string) => (await prepare([row('proposals/2026/a', null, '车位答复了吗'), row('enforcement/2026/a', null, '货车罚了啥')], files, date)).entries.map(({ collection, asked }) => [collection, asked]);
  expect(await askedOn('2026-05-19')).toEqual([['proposals', undefined], ['enforcement', [{ anchor: null, label: null, questions: ['货车罚了啥'] }]]]);
  expect(await askedOn('2026-05-20')).toEqual([['proposals', undefined], ['enforcement', undefined]]);
});

const guide = documentFile({ title: '停车指南', unit: 'transport', datePublished: '2026-01-10T09:00+08:00', contentSource: '澄湖区交通运输局' }, {}, '## 怎么交费\n\n扫码交费。\n');

test('guides and entries have theirs, and no summary, of which lists are made, has any', async () => {
  const asked = (page: string, at: string | null) => row(page, at, '手机能交钱吗');
  const { rule, interpretation, pages: [page], entries: [entry], faults } = await prepare(
    [asked(parking, 'art-3'), asked(text, null), asked('guides/pay', '怎么交费'), asked('responses/2026/road', null)],
    { 'guides/pay.mdx': guide, 'responses/2026/road.mdx': entryFile('responses') },
  );
  expect(faults).toEqual([]);
  if (!page || !entry) throw new Error('no guide or no entry');
  expect(page.asked).toEqual([{ anchor: '怎么交费', label: '怎么交费', questions: ['手机能交钱吗'] }]);
  expect(entry.asked).toEqual([{ anchor: null, label: null, questions: ['手机能交钱吗'] }]);
  expect(rule.companions).toHaveLength(1);
  for (const summary of [summarisePolicy(rule), summariseInterpretation(interpretation), summarisePage(page), summariseEntry(entry), rule.companions, interpretation.policies]) expect(JSON.stringify(summary)).not.toMatch(/asked|手机能交钱吗/);
});

test('what people ask is part of what a page shows, and so of its digest, and of no other', async () => {
  const [before, after] = [await prepare([row(text, null, '怎么收费')]), await prepare([row(text, null, '怎么收费'), row(parking, 'art-3', '怎么收费')])];
  expect(after.rule.digest).not.toBe(before.rule.digest);
  expect([after.notice.digest, after.interpretation.digest]).toEqual([before.notice.digest, before.interpretation.digest]);
});
