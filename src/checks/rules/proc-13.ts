import { isAbsent } from '../fields.ts';
import { isIssued, isUnderProfile } from '../process-scope.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const proc13 = defineRule({
  id: 'PROC-13', scope: 'policy', severity: 'info',
  summary: '配套文件应注明上级的明确要求',
  source: '和平区 第五十三条，东丽区 第五十四条，北辰区 第五十五条，环翠区 第六十四条，天津市 第五十五条',
  fix: '在 companionMandate 中写明上级文件的字号（docNumber）和要求配套的原文（quote）。',
  check(document, { profile, report }) {
    const { title } = document.meta;
    const word = /实施方案|实施意见|实施细则|贯彻落实|贯彻实施/.exec(title ?? '')?.[0];
    if (word === undefined || !isIssued(document) || !isUnderProfile(document, profile) || !isAbsent(document, 'companionMandate')) return;
    report({ at: { document, field: ['title'] }, message: `标题写有${quote(word)}，属配套文件，没有注明上级的明确要求（companionMandate）。` });
  },
});
