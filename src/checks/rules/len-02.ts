import { lengthClasses } from '../../domain/vocabulary/genres.ts';
import { isIssued, isUnderProfile } from '../process-scope.ts';
import { defineRule } from '../rule.ts';
import { bodyCharacters, hasLengthLimit } from '../text-length.ts';

export const len02 = defineRule({
  id: 'LEN-02', scope: 'policy', severity: 'warning',
  summary: '专项文件、简报、参考资料和研究报告应控制篇幅',
  source: '东丽区 第五十五条，北辰区 第五十六条，天津市 第五十六条',
  fix: '精简文字；篇幅类别（lengthClass）写错的，改正类别。',
  check(document, { profile, report }) {
    const { lengthClass } = document.meta;
    const { specialCharacters, briefingCharacters, referenceCharacters } = profile.limits;
    if (lengthClass === undefined || lengthClass === 'comprehensive' || !isIssued(document) || !hasLengthLimit(document) || !isUnderProfile(document, profile)) return;
    const limit = { special: specialCharacters, briefing: briefingCharacters, reference: referenceCharacters }[lengthClass];
    const characters = bodyCharacters(document);
    if (limit !== null && characters > limit) report({ at: { document, field: ['lengthClass'] }, message: `${lengthClasses[lengthClass]}类文件${characters}字，超过${limit}字。` });
  },
});
