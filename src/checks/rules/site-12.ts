import { describeDifference, setDifferences } from '../../domain/document-sets.ts';
import { heldDocuments } from '../held-documents.ts';
import { defineRule } from '../rule.ts';

export const site12 = defineRule({
  id: 'SITE-12', scope: 'site', severity: 'error',
  summary: '每件文件和解读应同时见于目录、列表、订阅和网站地图',
  source: '《中华人民共和国政府信息公开条例》第十二条、第二十四条',
  fix: '重新生成网站；仍然不一致的，检查生成这个文件的代码。',
  check(site, { corpus, report }) {
    const pages = new Map(site.pages.map((page) => [page.file, page.start]));
    for (const difference of setDifferences(heldDocuments(corpus), site.sets)) {
      const words = describeDifference(difference);
      if (words && difference.id !== 'index') report({ at: { file: difference.file, ...(pages.get(difference.file) ?? { line: 1, column: 1 }) }, message: `${difference.name}${words}。` });
    }
  },
});
