import { citedGrounds } from '../disclosure-grounds.ts';
import { isAbsent } from '../fields.ts';
import { defineRule } from '../rule.ts';

export const disc05 = defineRule({
  id: 'DISC-05', scope: 'policy', severity: 'error',
  summary: '过程性信息和执法案卷信息，应确认没有规定要求公开',
  source: '《中华人民共和国政府信息公开条例》第十六条第二款',
  fix: '核查法律、法规、规章是否规定该信息应当公开；确认没有的，写 overridingLawChecked: true。',
  check(document, { report }) {
    const cited = citedGrounds(document).find(({ code }) => /^OGI-16-[23]/.test(code));
    const { overridingLawChecked } = document.meta;
    if (!cited || overridingLawChecked === true) return;
    if (overridingLawChecked === undefined && !isAbsent(document, 'overridingLawChecked')) return;
    report({
      at: { document, field: overridingLawChecked === undefined ? cited.field : ['overridingLawChecked'] },
      message: `依据 ${cited.code} 的，须确认法律、法规、规章未规定该信息应当公开：overridingLawChecked 应为 true，实为${overridingLawChecked === undefined ? '未填写' : ' false'}。`,
    });
  },
});
