import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atom } from '../../../src/queries/atom.ts';
import { catalogCsv, catalogJson } from '../../../src/queries/catalog.ts';
import { facetFeeds, interpretationFeed, latestFeed, withheldFeed } from '../../../src/queries/feeds.ts';
import { searchFeeds } from '../../../src/queries/search-feeds.ts';
import { searchFilters } from '../../../src/queries/search-filters.ts';
import { sitemap, sitemapParts, sitemapSize, sitemapUrls, urlSet } from '../../../src/queries/sitemap.ts';
import { edition, housing, interpretation, page, policy, withheld } from './sample-edition.ts';

describe('feeds', () => {
  const sample = edition({
    policies: [
      policy({ path: '2026/a', title: '关于 A & B <c> 的通知', docNumber: '澄政〔2026〕1号', abstract: '内容。' }),
      withheld({ path: '2026/w', issuers: [housing], datePublished: '2026-04-01T09:00+08:00' }),
    ],
    interpretations: [interpretation({ path: '2026/i', policies: [{ path: '2026/a', url: '/policies/2026/a/', title: '通知', docNumber: '澄政〔2026〕1号', validity: 'inForce', issuer: housing }] })],
  });

  it('of the newest hold what is published only', () => {
    expect(latestFeed(sample).entries.map(({ url }) => url)).toEqual(['/policies/2026/a/']);
  });

  it('of what is withheld give ground and reason', () => {
    expect(withheldFeed(sample).entries.map(({ summary }) => summary))
      .toEqual(['2026年3月2日成文，不予公开。涉及个人隐私，公开会对第三方合法权益造成损害。公开会损害他人权益。']);
  });

  it('exist for each unit and theme with documents', () => {
    expect(facetFeeds(sample, 'unit').map(({ id, feed }) => [id, feed.url, feed.page, feed.entries.length]))
      .toEqual([['gov', '/feeds/unit/gov.xml', '/policies/by/unit/gov/', 1], ['housing', '/feeds/unit/housing.xml', '/policies/by/unit/housing/', 1]]);
    expect(facetFeeds(sample, 'theme').map(({ feed }) => feed.url)).toEqual(['/feeds/theme/2.xml']);
  });

  it('are known by the values of the search filters', () => {
    const feeds = searchFeeds(sample);
    expect([...(feeds['机关'] ?? [])]).toEqual([['澄湖区人民政府', '/feeds/unit/gov.xml'], ['澄湖区住房和城乡建设局', '/feeds/unit/housing.xml']]);
    expect(searchFilters(sample).find(({ name }) => name === '机关')?.values).toEqual([...(feeds['机关']?.keys() ?? [])]);
    expect([...(feeds['主题']?.values() ?? [])]).toEqual(['/feeds/theme/2.xml']);
  });

  it('of interpretations name the document explained', () => {
    expect(interpretationFeed(sample).entries.map(({ summary }) => summary)).toEqual(['解读澄政〔2026〕1号。']);
  });

  it('hold fifty entries at most', () => {
    const many = edition({ policies: Array.from({ length: 60 }, (_, i) => policy({ path: `p${i}` })) });
    expect(latestFeed(many).entries).toHaveLength(50);
  });

  it('are Atom, dated by the edition, the same each time', () => {
    const xml = atom(sample, latestFeed(sample));
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(xml).toContain('<id>https://www.chenghu.example/feed.xml</id>');
    expect(xml).toContain('<updated>2026-11-19T16:00:00.000Z</updated>');
    expect(xml).toContain('<updated>2026-03-05T01:00:00.000Z</updated>');
    expect(xml).toContain('<link rel="self" href="https://www.chenghu.example/feed.xml"/>');
    expect(xml).not.toContain('generator');
    expect(xml).toContain('关于 A &amp; B &lt;c&gt; 的通知]]>');
    expect(atom(sample, latestFeed(sample))).toBe(xml);
  });

  it('may be empty', () => {
    expect(atom(edition(), latestFeed(edition()))).toContain('</feed>');
  });
});

describe('catalogue', () => {
  const sample = edition({ policies: [policy({ path: '2026/a', abstract: '一"二"，\n三', interpretations: 1 }), withheld({ path: '2026/w', docNumber: '澄民〔2026〕2号', title: '名单' })] });

  it('lists what is withheld with number, title, grounds and reason', () => {
    const { total, documents } = JSON.parse(catalogJson(sample)) as { total: number; documents: Record<string, unknown>[] };
    expect(total).toBe(2);
    expect(documents.find(({ title }) => title === '名单')).toMatchObject({
      document_number: '澄民〔2026〕2号', has_text: false, url: 'https://www.chenghu.example/policies/2026/w/', data_url: 'https://www.chenghu.example/policies/2026/w.json',
      disclosure_type: { code: 'withheld', label: '不予公开' },
      reasons: [{ code: 'OGI-15-2', wording: '涉及个人隐私，公开会对第三方合法权益造成损害', law: '《中华人民共和国政府信息公开条例》第十五条' }],
      reason: { text: '公开会损害他人权益。', decided_by: '澄湖区人民政府', decided_at: '2026-03-01', review_due: '2027-03-01' },
    });
  });

  it('is a table with a byte order mark, Chinese headings and CRLF', () => {
    const csv = catalogCsv(sample);
    expect(csv.startsWith('\ufeff索引号,名称,发文字号,发文机关,')).toBe(true);
    expect(csv).toContain('"一""二""，\n三"');
    expect(csv.replaceAll('\r\n', '').includes('\r')).toBe(false);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('has headings alone where nothing is published', () => {
    expect(catalogCsv(edition()).split('\r\n')).toHaveLength(2);
  });

  it('never begins a cell with what a spreadsheet takes for a formula', () => {
    fc.assert(fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (first, rest) => {
      const csv = catalogCsv(edition({ policies: [policy({ path: 'a', identifier: 'X', title: first + rest })] }));
      expect(csv.split('\r\n')[1]).toMatch(/^X,"?'/);
    }));
  });
});

describe('sitemap', () => {
  const sample = edition({
    policies: [policy({ path: '2026/文件', docNumber: '澄政〔2026〕1号' })], interpretations: [interpretation({ path: '2026/i' })],
    pages: [page({ path: 'guide', dateUpdated: '2026-02-03' }), page({ path: '2025', collection: 'annual-reports', url: '/annual-reports/2025/' })],
  });

  it('lists columns, lists and documents once each', () => {
    const paths = sitemapUrls(sample).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(['/', '/policies/', '/policies/by/unit/gov/', '/statutory/OGI-20-02/', '/interpretations/2026/i/', '/guides/guide/', '/annual-reports/2025/']));
    expect(paths).not.toContain('/search/');
  });

  it('dates documents by their publication and pages by their update', () => {
    const dates = new Map(sitemapUrls(sample).map(({ path, lastmod }) => [path, lastmod]));
    expect([dates.get('/policies/2026/文件/'), dates.get('/guides/guide/'), dates.get('/annual-reports/2025/'), dates.get('/')]).toEqual(['2026-03-05', '2026-02-03', '2025-01-02', null]);
  });

  it('encodes addresses', () => {
    expect(urlSet('https://x.example', [{ path: "/a&b'/", lastmod: '2026-01-01' }])).toContain('<url><loc>https://x.example/a&amp;b&apos;/</loc><lastmod>2026-01-01</lastmod></url>');
    expect(sitemap(sample)).toContain('<loc>https://www.chenghu.example/policies/2026/%E6%96%87%E4%BB%B6/</loc>');
  });

  it('becomes an index where the addresses do not fit into one file', () => {
    const base = policy({ path: 'p' });
    const many = edition({ policies: Array.from({ length: sitemapSize }, (_, i) => ({ ...base, path: `p${i}`, url: `/policies/p${i}/` })) });
    expect(sitemapParts(many)).toHaveLength(2);
    expect(sitemap(many)).toContain('<sitemap><loc>https://www.chenghu.example/sitemap-2.xml</loc></sitemap>');
    expect(sitemapParts(edition())).toHaveLength(1);
  });
});
