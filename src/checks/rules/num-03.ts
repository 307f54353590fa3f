import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const num03 = defineRule({
  id: 'NUM-03', scope: 'corpus', severity: 'error',
  summary: '发文字号不得重复',
  source: '《党政机关公文处理工作条例》第九条第五项',
  fix: '核对两件文件的原件，改正写错的发文字号；同一件文件登记了两次的，删去一份。',
  check({ corpus, report }) {
    for (const [number, [first, ...others]] of corpusIndex(corpus).byNumber) {
      for (const document of others) {
        report({
          at: { document, field: ['docNumber'] },
          message: `发文字号重复：${quote(number)}已用于另一件文件。`,
          ...(first ? { related: [{ at: { document: first, field: ['docNumber'] }, message: '另一件文件在这里使用了同一发文字号。' }] } : {}),
        });
      }
    }
  },
});
