import { describeDifference, setDifferences } from '../../domain/document-sets.ts';
import { heldDocuments } from '../held-documents.ts';
import { defineRule } from '../rule.ts';
import { listOf, quote } from '../wording.ts';

const requiredFilters = ['类型', '有效性', '公开属性', '主题', '年份', '机关'] as const;

export const site10 = defineRule({
  id: 'SITE-10', scope: 'site', severity: 'error',
  summary: '检索库应收全文件和解读，并能按条件筛选',
  source: '《中华人民共和国政府信息公开条例》第二十四条（统一平台应具备信息检索功能）',
  fix: '重新生成网站；仍然缺少的，检查这一页的模板是否标明了检索的范围和条件。',
  check(site, { corpus, report }) {
    const at = { file: 'pagefind/bundles.json', line: 1, column: 1 };
    const documents = heldDocuments(corpus);
    const difference = setDifferences(documents, site.sets).find(({ id }) => id === 'index');
    const words = difference && describeDifference(difference);
    if (words) report({ at, message: `检索库${words}。` });
    for (const { kind, url, title } of documents) {
      const filters = kind === 'policy' ? site.indexed.get(url) : undefined;
      const lacking = filters ? requiredFilters.filter((name) => !filters[name]?.length) : [];
      if (lacking.length > 0) report({ at, message: `检索库中${quote(title)}（${url}）没有筛选条件：${listOf(lacking)}。` });
    }
  },
});
