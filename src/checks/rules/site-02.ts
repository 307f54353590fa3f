import { missingTags, pageKinds } from '../page-kinds.ts';
import { defineRule } from '../rule.ts';
import { listOf } from '../wording.ts';

export const site02 = defineRule({
  id: 'SITE-02', scope: 'site', severity: 'error',
  summary: '栏目页应有栏目标签，且内容不为空',
  source: '《政府网站发展指引》（国办发〔2017〕47号）附件：网页标签规范',
  fix: '补齐栏目的名称、说明、关键词和类型，并检查栏目页模板的 <head>。',
  check(site, { corpus, report }) {
    const kindOf = pageKinds(corpus);
    for (const page of site.pages) {
      if (kindOf(page) !== 'column') continue;
      const lacking = missingTags(page, ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']);
      if (lacking.length > 0) report({ at: { file: page.file, ...page.start }, message: `栏目页缺少标签：${listOf(lacking)}。` });
    }
  },
});
