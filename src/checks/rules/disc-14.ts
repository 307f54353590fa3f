import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { defineRule } from '../rule.ts';

export const disc14 = defineRule({
  id: 'DISC-14', scope: 'policy', severity: 'warning',
  summary: '应记录发布审定人',
  source: '和平区 第三十二条，东丽区 第三十三条，北辰区 第三十五条，环翠区 第七十六条，天津市 第三十五条（重要信息发布严格审定）',
  fix: '在 review.approver 中写明审定人的单位或者职务，并写明审定日期 approvedAt。',
  check(document, { report }) {
    const { disclosureType, review } = document.meta;
    // Without any review DISC-13 speaks of the whole of it.
    if (!disclosureType || !hasPublicBody(disclosureType) || !review || review.approver !== undefined) return;
    report({ at: { document, field: ['review', 'approver'] }, message: '未记录发布审定人（review.approver）。' });
  },
});
