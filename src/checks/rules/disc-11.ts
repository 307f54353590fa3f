import { annotations } from '../annotations.ts';
import { isReadable } from '../body-place.ts';
import { defineRule } from '../rule.ts';

export const disc11 = defineRule({
  id: 'DISC-11', scope: 'policy', severity: 'warning',
  summary: '主动公开的文件，正文应有公开属性附注',
  source: 'GB/T 9704-2012 7.3.8（附注）；各地政府工作规则',
  fix: '在成文日期下一行补写（此件主动公开）；文件依其形式不标附注的（如令、公告），在 exemptions 中写明理由。',
  check(document, { report }) {
    if (document.meta.disclosureType !== 'proactive' || document.body.isEmpty || !isReadable(document) || annotations(document).length > 0) return;
    report({ at: { document, field: ['disclosureType'] }, message: '正文未见公开属性附注，应有“（此件主动公开）”之类的一行。' });
  },
});
