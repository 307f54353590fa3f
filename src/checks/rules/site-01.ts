import { missingTags } from '../page-kinds.ts';
import { defineRule } from '../rule.ts';
import { listOf } from '../wording.ts';

export const site01 = defineRule({
  id: 'SITE-01', scope: 'site', severity: 'error',
  summary: '每个页面应有网站标签，且内容不为空',
  source: '《政府网站发展指引》（国办发〔2017〕47号）附件：网页标签规范',
  fix: '补齐 site.yaml 中的站点身份，并检查页面模板的 <head>。',
  check(site, { report }) {
    for (const page of site.pages) {
      const lacking = missingTags(page, ['SiteName', 'SiteDomain', 'SiteIDCode']);
      if (lacking.length > 0) report({ at: { file: page.file, ...page.start }, message: `页面缺少网站标签：${listOf(lacking)}。` });
    }
  },
});
