import type { Corpus } from '../../corpus/document.ts';
import { policyUrl } from '../../domain/urls.ts';
import { missingTags, pageKinds } from '../page-kinds.ts';
import { defineRule } from '../rule.ts';
import { expectedFound, listOf } from '../wording.ts';

export const site03 = defineRule({
  id: 'SITE-03', scope: 'site', severity: 'error',
  summary: '内容页应有标题、发布时间和来源标签',
  source: '《政府网站发展指引》（国办发〔2017〕47号）附件：网页标签规范',
  fix: '补齐文件的名称、公开日期和来源，并检查内容页模板的 <head>。',
  check(site, { corpus, report }) {
    const kindOf = pageKinds(corpus);
    const undated = undatedPages(corpus);
    for (const page of site.pages) {
      if (kindOf(page) !== 'document') continue;
      const at = { file: page.file, ...page.start };
      const required = undated.has(page.url) ? ['ArticleTitle', 'ContentSource'] : ['ArticleTitle', 'PubDate', 'ContentSource'];
      const lacking = missingTags(page, required);
      if (lacking.length > 0) report({ at, message: `内容页缺少标签：${listOf(lacking)}。` });
      for (const value of page.meta.get('PubDate') ?? []) {
        if (value.trim() && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d$/.test(value)) report({ at, message: expectedFound('标签 PubDate ', '“YYYY-MM-DD HH:MM”', value) });
      }
    }
  },
});

/** Stubs of what is kept for application or withheld need not say when they were listed. */
const undatedPages = (corpus: Corpus): Set<string> => new Set(corpus.policies.filter(({ meta }) => meta.datePublished === undefined).map(({ path }) => policyUrl(path)));
