import { leavesGovernment } from '../../domain/external-link.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const site08 = defineRule({
  id: 'SITE-08', scope: 'site', severity: 'warning',
  summary: '链接到非政府网站的，离开本站前应有提示',
  source: '《政府网站发展指引》（国办发〔2017〕47号）',
  fix: '检查这一页的模板：外部链接应由离站提示的组件生成。',
  check(site, { corpus, report }) {
    const own = corpus.site.value?.origin ?? 'https://site.invalid';
    for (const page of site.pages) {
      for (const { href, asks, ...place } of page.links) {
        if (!asks && leavesGovernment(href, own)) report({ at: { file: page.file, ...place }, message: `外部链接没有离站提示：${quote(href)}。` });
      }
    }
  },
});
