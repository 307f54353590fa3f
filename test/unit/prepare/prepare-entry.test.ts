import { expect, test } from 'vitest';
import type { EntryPage, EntryPageOf } from '../../../src/domain/entry-page.ts';
import { prepareEdition } from '../../../src/prepare/prepare-edition.ts';
import { summariseEntry } from '../../../src/prepare/prepare-entry.ts';
import { entryFile } from '../../support/entry-files.ts';
import { noticeFile, paths, readScenario, ruleFile, today, type Files } from '../../support/scenario.ts';

async function prepare(files: Files, date = today) {
  const prepared = prepareEdition((await readScenario(files)).corpus, date);
  return { entries: [...prepared.entries()], policies: [...prepared.policies()] };
}

const first = (entries: EntryPage[]): EntryPage => entries[0] as EntryPage;

test('an entry and the policies that it names link to each other', async () => {
  const { entries, policies } = await prepare({ 'meetings/2025/40.mdx': entryFile('meetings') });
  expect(first(entries)).toMatchObject({ url: '/meetings/2025/40/', date: '2025-03-12', facts: ['第三届第四十次常务会议', '1项议题'], policies: [{ identifier: '11999900MB0000001X/2025-00012', url: '/policies/2025/parking/' }] });
  expect(policies.find(({ path }) => path === '2025/parking')?.entries).toEqual([{ collection: 'meetings', url: '/meetings/2025/40/', title: '区政府第三届第四十次常务会议', note: '2025年3月12日' }]);
  expect(policies.find(({ path }) => path === '2025/bus-lines')?.entries).toEqual([]);
});

test('the contents of a gazette are the policies that name it, by page, then by date', async () => {
  const { entries, policies } = await prepare({
    'gazettes/2025/1.mdx': entryFile('gazettes'), 'gazettes/2025/2.mdx': entryFile('gazettes', { issue: '2' }),
    [paths.rule]: ruleFile({ gazette: '{ year: 2025, issue: 1, page: 8 }' }), [paths.notice]: noticeFile({ gazette: '{ year: 2025, issue: 1, page: 3 }' }),
  });
  expect(entries.map(({ policies: contents }) => contents.map(({ path, page }) => [path, page]))).toEqual([[['2025/bus-lines', 3], ['2025/parking', 8]], []]);
  expect(entries.map(({ facts }) => facts)).toEqual([['2025年第1期', '刊载2件'], ['2025年第2期', '刊载0件']]);
  expect(policies.map(({ entries: links }) => links.map(({ url }) => url))).toEqual([['/gazettes/2025/1/'], ['/gazettes/2025/1/']]);
});

const withdrawn = { party: '{ type: organisation, name: 示例货运公司 }', withdrawn: '{ changedAt: 2026-05-18, withdrawnAt: 2026-05-20, reason: 经复议撤销。 }', abstract: '示例货运公司未维护车辆' };

test('of a withdrawn decision nothing is left but that it was withdrawn, and why', async () => {
  const { entries } = await prepare({ 'enforcement/2026/a.mdx': entryFile('enforcement', withdrawn, '示例货运公司的案情。\n') });
  const page = first(entries) as EntryPageOf<'enforcement'>;
  expect(JSON.stringify(page)).not.toMatch(/示例货运公司|未按规定维护|警告/);
  expect(page).toMatchObject({ title: '行政处罚决定信息已经撤回（澄交罚〔2026〕5号）', state: { code: 'withdrawn' }, prose: null, meta: { withdrawn: { reason: '经复议撤销。' } } });
  const before = first((await prepare({ 'enforcement/2026/a.mdx': entryFile('enforcement', withdrawn) }, '2026-05-19')).entries);
  expect(before).toMatchObject({ title: '对某货运企业的行政处罚决定', state: null });
});

test('a reply that is not published, and why an exemption was granted, never reach a page', async () => {
  const { entries } = await prepare({ 'proposals/2026/a.mdx': entryFile('proposals', { public: 'false', notPublicReason: '涉及安全防护设施的位置', exemptions: '[{ rule: TIME-08, reason: 内部说明的理由 }]' }, '不公开的答复。\n') });
  expect(JSON.stringify(entries)).not.toMatch(/不公开的答复|内部说明/);
  expect(first(entries)).toMatchObject({ state: { code: 'notPublic' }, prose: null });
});

test('how an entry stands depends on the day, and so does the key of its page', async () => {
  const files = { 'consultations/2026/a.mdx': entryFile('consultations', { feedback: null }) };
  const [open, closed] = [first((await prepare(files, '2026-04-03')).entries), first((await prepare(files, '2026-04-04')).entries)];
  expect([open.state?.code, closed.state?.code]).toEqual(['open', 'closed']);
  expect(open.digest).not.toBe(closed.digest);
  expect(Object.keys(summariseEntry(open))).not.toContain('prose');
});
