import { defineRule } from '../rule.ts';
import { listOf } from '../wording.ts';

const requiredColumns = [['政府信息公开指南', '/guides/guide/'], ['政府信息公开制度', '/systems/'], ['法定主动公开内容', '/statutory/'], ['政府信息公开年报', '/annual-reports/']] as const;

const footerItems = {
  idCode: '网站标识码', organizer: '主办单位', contact: '联系方式', icp: 'ICP备案编号', police: '公安机关备案标识', findError: '“我为政府网站找错”入口', sitemap: '站点地图',
} as const;

export const site04 = defineRule({
  id: 'SITE-04', scope: 'site', severity: 'error',
  summary: '四个法定栏目和页面底部要素应齐全',
  source: '国办公开办函〔2019〕61号；《政府网站发展指引》（国办发〔2017〕47号）',
  fix: '补建栏目，或补齐 site.yaml 中的底部信息并检查页面模板。',
  check(site, { corpus, report }) {
    const severity = corpus.site.value?.production ? 'error' : 'warning';
    const home = site.pages.find(({ url }) => url === '/');
    const at = home ? { file: home.file, ...home.start } : { file: 'index.html', line: 1, column: 1 };
    const urls = new Set(site.pages.map(({ url }) => url));
    for (const [name, url] of requiredColumns) {
      if (!urls.has(url)) report({ at, severity, message: `缺少必备栏目：${name}（${url}）。` });
    }
    for (const page of site.pages) {
      const lacking = Object.entries(footerItems).filter(([item]) => !page.footerItems.has(item));
      if (lacking.length > 0) report({ at: { file: page.file, ...page.start }, severity, message: `页面底部缺少要素：${listOf(lacking.map(([item, label]) => `${label}（${item}）`))}。` });
    }
  },
});
