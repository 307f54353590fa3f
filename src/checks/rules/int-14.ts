import { disclosureTypes, hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';
import { didYouMean, quote } from '../wording.ts';

export const int14 = defineRule({
  id: 'INT-14', scope: 'interpretation', severity: 'error',
  summary: '解读的文件应存在并且已经公开',
  source: '《中华人民共和国政府信息公开条例》第十四条至第十六条；《政府网站发展指引》（文件与解读相互关联）',
  fix: '把 interprets 改为已公开文件的索引号；文件没有公开的，不得发布解读。',
  check(document, { corpus, report }) {
    const { byIdentifier } = corpusIndex(corpus);
    document.meta.interprets?.forEach((identifier, index) => {
      const at = { document, field: ['interprets', index] };
      const policy = byIdentifier.get(identifier)?.[0];
      if (!policy) return report({ at, message: `解读对象不存在：没有索引号为${quote(identifier)}的文件。`, hint: () => didYouMean(identifier, byIdentifier.keys()) });
      const type = policy.meta.disclosureType;
      if (type === undefined || hasPublicBody(type)) return undefined;
      return report({
        at, message: `解读对象未公开：${quote(identifier)}的公开属性为“${disclosureTypes[type]}”。`,
        related: [{ at: { document: policy, field: ['disclosureType'] }, message: '该文件的公开属性在这里写明。' }],
      });
    });
  },
});
