import { defineRule } from '../rule.ts';
import { listOf } from '../wording.ts';

export const site11 = defineRule({
  id: 'SITE-11', scope: 'interpretation', severity: 'warning',
  summary: '转载的解读应注明来源名称和网址',
  source: '《政府网站发展指引》（国办发〔2017〕47号）：转载应注明来源',
  fix: '在 repost 中写明 sourceName 和 sourceUrl。',
  check(document, { report }) {
    const { repost } = document.meta;
    if (!repost?.is) return;
    const lacking = [...(repost.sourceName ? [] : ['来源名称（sourceName）']), ...(repost.sourceUrl ? [] : ['来源网址（sourceUrl）'])];
    if (lacking.length > 0) report({ at: { document, field: ['repost'] }, message: `转载未注明${listOf(lacking)}。` });
  },
});
