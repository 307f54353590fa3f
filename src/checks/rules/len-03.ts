import { isIssued, isUnderProfile } from '../process-scope.ts';
import { defineRule } from '../rule.ts';
import { bodyCharacters, hasLengthLimit } from '../text-length.ts';

export const len03 = defineRule({
  id: 'LEN-03', scope: 'policy', severity: 'info',
  summary: '全局性、综合性文件超过5000字的，列出备查',
  source: '东丽区 第五十五条，北辰区 第五十六条，天津市 第五十六条',
  fix: '核实确属全局性、综合性工作；已经核实的，在 exemptions 中写明由谁核定、理由是什么。',
  check(document, { profile, report }) {
    const limit = profile.limits.documentCharacters;
    if (limit === null || document.meta.lengthClass !== 'comprehensive' || !isIssued(document) || !hasLengthLimit(document) || !isUnderProfile(document, profile)) return;
    const characters = bodyCharacters(document);
    if (characters > limit) report({ at: { document, field: ['lengthClass'] }, message: `全局性、综合性文件${characters}字，篇幅不受${limit}字限制，列出备查。` });
  },
});
