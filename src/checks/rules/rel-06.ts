import { entryCollections, fieldsOf } from '../../domain/entries.ts';
import { policyIdentifier } from '../../domain/entry.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';
import { didYouMean, fieldName, quote } from '../wording.ts';

export const rel06 = defineRule({
  id: 'REL-06', scope: 'corpus', severity: 'error',
  summary: '栏目条目所写的索引号应是本站的文件',
  source: '《政府网站发展指引》（国办发〔2017〕47号）（相关内容互相关联）',
  fix: '改为本站文件的索引号；文件还没有发布的，先不写。',
  check({ corpus, report }) {
    const { byIdentifier } = corpusIndex(corpus);
    for (const document of corpus.entries) {
      for (const { path, value } of fieldsOf(entryCollections[document.collection].schema, document.meta, policyIdentifier)) {
        const identifier = String(value);
        if (byIdentifier.has(identifier)) continue;
        report({
          at: { document, field: path }, message: `${fieldName(document, path.join('.'))}所写的索引号${quote(identifier)}不在本站。`,
          hint: () => didYouMean(identifier, byIdentifier.keys()),
        });
      }
    }
  },
});
