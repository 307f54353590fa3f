import { targetFinder } from '../link-targets.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const site05 = defineRule({
  id: 'SITE-05', scope: 'site', severity: 'error',
  summary: '站内链接、锚点和资源应可用',
  source: '国办秘函〔2019〕19号（政府网站与政务新媒体检查指标）；《政府网站发展指引》（国办发〔2017〕47号）',
  fix: '改正链接的地址或锚点，或补上所链接的页面、文件。',
  check(site, { corpus, report }) {
    const find = targetFinder(site, corpus.site.value?.origin);
    for (const page of site.pages) {
      const say = (url: string, place: { line: number; column: number }, what: string) => {
        const fault = find(page, url);
        if (fault) report({ at: { file: page.file, line: place.line, column: place.column }, message: `${what}不可用：${quote(url)}，${fault}。` });
      };
      for (const link of page.links) say(link.href, link, '链接');
      for (const asset of page.assets) say(asset.url, asset, '资源');
    }
  },
});
