import { expect, test } from 'vitest';
import type { EntrySummary } from '../../../src/domain/entry-page.ts';
import { entryColumns, entryLists, openConsultations } from '../../../src/queries/entries.ts';
import { searchFilters } from '../../../src/queries/search-filters.ts';
import { sitemapUrls } from '../../../src/queries/sitemap.ts';
import { edition, gov, page, policy } from './sample-edition.ts';

const entry = (fields: Partial<EntrySummary> & Pick<EntrySummary, 'collection' | 'path'>): EntrySummary => ({
  url: `/${fields.collection}/${fields.path}/`, digest: `e-${fields.path}`, title: `条目${fields.path}`, abstract: null, unit: gov, datePublished: '2026-03-05T10:00+08:00', dateUpdated: null,
  contentSource: '澄湖区人民政府办公室', date: '2026-03-05', state: null, facts: [], ...fields,
});
const open = { code: 'open', label: '正在征集' };
const sample = edition({
  entries: [
    entry({ collection: 'consultations', path: 'old', date: '2026-10-01' }), entry({ collection: 'consultations', path: 'later', date: '2026-12-31', state: open }),
    entry({ collection: 'consultations', path: 'sooner', date: '2026-12-04', state: open }), entry({ collection: 'meetings', path: 'a', date: '2026-05-01' }), entry({ collection: 'meetings', path: 'b', date: '2026-06-01' }),
  ],
});

test('only columns with entries are shown; what is open stands first, then the newest', () => {
  expect(entryColumns(sample).map(({ collection, url, entries }) => [collection, url, entries.map(({ path }) => path)])).toEqual([
    ['consultations', '/consultations/', ['later', 'sooner', 'old']], ['meetings', '/meetings/', ['b', 'a']],
  ]);
  expect(entryColumns(edition())).toEqual([]);
});

test('open consultations stand by the day they close', () => {
  expect(openConsultations(sample).map(({ path }) => path)).toEqual(['sooner', 'later']);
});

test('a long column has pages, and the key of each covers how its entries stand', () => {
  const many = Array.from({ length: 31 }, (_, i) => entry({ collection: 'enforcement', path: `d${String(i).padStart(2, '0')}` }));
  const lists = entryLists(edition({ entries: many }));
  expect(lists.map(({ list }) => list.url)).toEqual(['/enforcement/', '/enforcement/page/2/']);
  const changed = entryLists(edition({ entries: many.map((each) => (each.path === 'd30' ? { ...each, state: { code: 'withdrawn', label: '已撤回' } } : each)) }));
  expect(changed.map(({ key }) => key)).toEqual([lists[0]?.key, expect.not.stringMatching(lists[1]?.key ?? '')]);
});

test('the map for search engines lists columns with entries and no others', () => {
  const urls = sitemapUrls(sample).map(({ path }) => path);
  expect(urls).toEqual(expect.arrayContaining(['/consultations/', '/consultations/sooner/', '/meetings/b/']));
  expect(urls).not.toContain('/gazettes/');
});

test('the kinds of search results name the columns', () => {
  const filter = searchFilters(edition({ policies: [policy({ path: 'a' })], pages: [page({ path: 'guide' })], entries: sample.entries })).find(({ name }) => name === '类型');
  expect(filter?.values).toEqual(['政策文件', '公开指南', '意见征集', '政府会议']);
});
