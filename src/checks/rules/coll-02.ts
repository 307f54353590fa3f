import { corpusIndex } from '../corpus-index.ts';
import { entriesOf } from '../document-kind.ts';
import { defineRule } from '../rule.ts';
import { fieldName } from '../wording.ts';

export const coll02 = defineRule({
  id: 'COLL-02', scope: 'corpus', severity: 'warning',
  summary: '意见征集的日期和数字应与文件登记的一致',
  source: '《政府网站发展指引》（国办发〔2017〕47号）（内容准确）；和平区 第二十四条、天津市 第二十七条',
  fix: '核对意见征集和文件的 consultation 字段，把写错的一边改正。',
  check({ corpus, report }) {
    const { byIdentifier } = corpusIndex(corpus);
    for (const document of entriesOf(corpus, 'consultations')) {
      const policy = byIdentifier.get(document.meta.of?.identifier ?? '')?.[0];
      const registered = policy?.meta.consultation;
      if (!policy || !registered) continue;
      const { from, to, received, adopted, feedback } = document.meta;
      const pairs = [
        [['from'], from, 'from'], [['to'], to, 'to'], [['received'], received, 'received'], [['adopted'], adopted, 'adopted'],
        [['feedback', 'publishedAt'], feedback?.publishedAt, 'feedbackAt'],
      ] as const;
      for (const [field, value, key] of pairs) {
        const other = registered[key];
        if (value === undefined || other === undefined || value === other) continue;
        report({
          at: { document, field: [...field] }, message: `${fieldName(document, field.join('.'))}写的是${value}，文件登记的是${other}。`,
          related: [{ at: { document: policy, field: ['consultation', key] }, message: '文件在这里登记。' }],
        });
      }
    }
  },
});
