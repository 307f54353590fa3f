import { defineRule } from '../rule.ts';

export const body06 = defineRule({
  id: 'BODY-06', scope: 'corpus', severity: 'warning',
  summary: '内容文件夹里不放无关的文件',
  source: '本站内容模型（目录约定）',
  fix: '把文件移到应在的位置，或从内容文件夹中删去。',
  check({ corpus, report }) {
    for (const { file, message, fix } of corpus.strays) report({ at: { file, line: 1, column: 1 }, message, fix });
  },
});
