import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';

export const int07 = defineRule({
  id: 'INT-07', scope: 'interpretation', severity: 'error',
  summary: '解读不得早于文件公开',
  source: '国办发〔2016〕80号 二（解读材料与文件同步公布）',
  fix: '核实发布时间；解读的是征求意见稿的，写 onConsultation: true。',
  check(document, { corpus, report }) {
    const { interprets = [], datePublished, onConsultation } = document.meta;
    if (datePublished === undefined || onConsultation) return;
    const { byIdentifier } = corpusIndex(corpus);
    for (const identifier of interprets) {
      const policy = byIdentifier.get(identifier)?.[0];
      const published = policy?.meta.datePublished;
      if (!policy || !published || !policy.meta.disclosureType || !hasPublicBody(policy.meta.disclosureType)) continue;
      if (Date.parse(datePublished) >= Date.parse(published)) continue;
      report({
        at: { document, field: ['datePublished'] },
        message: `解读的发布时间应不早于文件的公开日期（${published}），实为 ${datePublished}。`,
        related: [{ at: { document: policy, field: ['datePublished'] }, message: '文件的公开日期在这里写明。' }],
      });
    }
  },
});
