import { isIssued, isUnderProfile } from '../process-scope.ts';
import { defineRule } from '../rule.ts';
import { bodyCharacters, bodyPages, hasLengthLimit } from '../text-length.ts';

export const len01 = defineRule({
  id: 'LEN-01', scope: 'policy', severity: 'warning',
  summary: '文件稿一般不超过5000字、10页',
  source: '东丽区 第五十五条，北辰区 第五十六条，天津市 第五十六条',
  fix: '精简文字；属于全局性、综合性工作的，lengthClass 写 comprehensive。',
  check(document, { profile, report }) {
    const { lengthClass } = document.meta;
    const { documentCharacters, documentPages } = profile.limits;
    if (documentCharacters === null || lengthClass !== undefined || !isIssued(document) || !hasLengthLimit(document) || !isUnderProfile(document, profile)) return;
    const characters = bodyCharacters(document);
    const pages = bodyPages(document);
    const at = { document, field: ['lengthClass'] };
    if (characters > documentCharacters) report({ at, message: `文件${characters}字，超过一般不超过${documentCharacters}字的要求。` });
    else if (documentPages !== null && pages > documentPages) report({ at, message: `文件按公文版式不少于${pages}页，超过一般不超过${documentPages}页的要求。` });
  },
});
