import { citedGrounds } from '../disclosure-grounds.ts';
import { isAbsent } from '../fields.ts';
import { defineRule } from '../rule.ts';

export const disc04 = defineRule({
  id: 'DISC-04', scope: 'policy', severity: 'error',
  summary: '涉及商业秘密、个人隐私的，应记录第三方意见或者公共利益衡量',
  source: '《中华人民共和国政府信息公开条例》第十五条、第三十二条',
  fix: '写明 thirdParty（征求第三方意见的日期和结果）或者 publicInterestTest（公共利益衡量的结论和理由）。',
  check(document, { report }) {
    const cited = citedGrounds(document).find(({ code }) => code.startsWith('OGI-15-'));
    if (!cited || !isAbsent(document, 'thirdParty') || !isAbsent(document, 'publicInterestTest')) return;
    report({ at: { document, field: cited.field }, message: `依据 ${cited.code} 的，应记录第三方意见（thirdParty）或者公共利益衡量（publicInterestTest），两项都没有写。` });
  },
});
