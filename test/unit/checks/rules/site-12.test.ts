import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const origin = 'https://www.chenghu.example';
const [parking, bus, text] = ['/policies/2025/parking/', '/policies/2025/bus-lines/', '/interpretations/2025/parking-text/'];
const busTitle = '《澄湖区交通运输局关于调整公交线路的通告》（/policies/2025/bus-lines/）';
const parkingTitle = '《澄湖区人民政府关于印发〈澄湖区路侧停车管理办法〉的通知》';
const locs = (...urls: string[]) => `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<url><loc>${origin}${url}</loc></url>`).join('')}</urlset>`;
const feed = (...urls: string[]) => `‸<feed xmlns="http://www.w3.org/2005/Atom"><link href="${origin}/policies/"/>${urls.map((url) => `<entry><link href="${origin}${url}"/></entry>`).join('')}</feed>`;

describeRule('SITE-12', {
  accept: {
    'documents that stand everywhere': {},
    'a list of several pages and a sitemap in parts': {
      pages: {
        'policies/': `<a href="${parking}">停车</a>`, 'policies/page/2/': '<a href="../../2025/bus-lines/">公交</a>',
        'sitemap.xml': `<sitemapindex><sitemap><loc>${origin}/sitemap-1.xml</loc></sitemap><sitemap><loc>${origin}/sitemap-2.xml</loc></sitemap></sitemapindex>`,
        'sitemap-1.xml': locs(parking, bus), 'sitemap-2.xml': locs(text),
      },
    },
  },
  reject: {
    'one left out of the list': { pages: { 'policies/': `‸<a href="${parking}">停车</a>` }, severity: 'error', messages: [`政策文件列表缺少1件：${busTitle}。`] },
    'one left out of the catalogue': { pages: { 'catalog.json': `‸{"documents":[{"url":"${origin}${parking}"}]}` }, messages: [`目录（JSON）缺少1件：${busTitle}。`] },
    'one left out of the sitemap': { pages: { 'sitemap.xml': `‸${locs(parking, text)}` }, messages: [`网站地图（sitemap.xml）缺少1件：${busTitle}。`] },
    'one left out of the feed, the link of the feed itself not counted': { pages: { 'feed.xml': feed(parking) }, messages: [`最新公开订阅缺少1件：${busTitle}。`] },
    'an address in the feed that has no page': { pages: { 'feed.xml': feed(parking, bus, '/policies/2020/gone/') }, messages: ['最新公开订阅列有1个没有页面的地址：/policies/2020/gone/。'] },
    'a catalogue that is none': { pages: { 'catalog.json': '‸[' }, messages: [`目录（JSON）缺少2件：${busTitle}、${parkingTitle}（${parking}）。`] },
    'a withheld document that no list shows': {
      pages: { 'withheld/': '‸<p>没有</p>', 'feed.xml': feed(parking).slice(1), 'feeds/withheld.xml': feed() },
      files: { [paths.notice]: noticeFile({ disclosureType: 'withheld' }) },
      messages: [`不公开情况订阅缺少1件：${busTitle}。`, `不公开情况列表缺少1件：${busTitle}。`],
    },
  },
});
