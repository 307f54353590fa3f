import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { dateOf, isAbsent } from '../fields.ts';
import { defineRule } from '../rule.ts';
import { listOf } from '../wording.ts';

const required = [['secrecyBy', '保密审查单位'], ['secrecyAt', '保密审查日期'], ['disclosureBy', '公开审查单位'], ['disclosureAt', '公开审查日期']] as const;

export const disc13 = defineRule({
  id: 'DISC-13', scope: 'policy', severity: 'error',
  summary: '应先完成保密审查和公开审查，再公开',
  source: '《中华人民共和国政府信息公开条例》第十七条；《中华人民共和国保守国家秘密法实施条例》第四十二条；和平区 第二十八条，东丽区 第二十九条，天津市 第三十一条',
  fix: '补办并如实登记审查的单位和日期；审查日期不得晚于公开日期。',
  check(document, { report }) {
    const { disclosureType, review, datePublished } = document.meta;
    if (!disclosureType || !hasPublicBody(disclosureType) || (!review && !isAbsent(document, 'review'))) return;
    const lacking = required.filter(([key]) => review?.[key] === undefined);
    if (lacking.length > 0) {
      report({ at: { document, field: ['review', lacking[0]?.[0] ?? ''] }, message: `未完成公开审查：缺少${listOf(lacking.map(([key, label]) => `${label}（review.${key}）`))}。` });
    }
    for (const [key, label] of [required[1], required[3]]) {
      const at = review?.[key];
      if (!at || !datePublished || at <= dateOf(datePublished)) continue;
      report({
        at: { document, field: ['review', key] },
        message: `先公开后审查：${label}（${at}）应不晚于公开日期（${dateOf(datePublished)}）。`,
        related: [{ at: { document, field: ['datePublished'] }, message: '公开日期在这里写明。' }],
      });
    }
  },
});
