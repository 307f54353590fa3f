import { defineRule } from '../rule.ts';

/** First folders of an address that the lists of a collection use themselves. */
const reserved = new Set(['page', 'by']);

export const meta11 = defineRule({
  id: 'META-11', scope: 'corpus', severity: 'error', locked: true,
  summary: '文件的路径不得占用列表的地址',
  source: '本站地址约定（/policies/page/、/policies/by/ 是列表）',
  fix: '把文件移到别的文件夹，如按年份的文件夹。',
  check({ corpus, report }) {
    for (const document of [...corpus.policies, ...corpus.interpretations]) {
      const [first = ''] = document.path.split('/');
      if (reserved.has(first)) report({ at: { file: document.file, line: 1, column: 1 }, message: `文件夹 ${first} 的地址已由列表使用，这件文件放在这里会和列表相互覆盖。` });
    }
  },
});
