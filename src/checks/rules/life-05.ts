import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { defineRule } from '../rule.ts';
import { fieldName } from '../wording.ts';

const binding: readonly string[] = ['regulation', 'normative', 'internalRule'];
/** 关于印发《…办法》的通知 issues a rule whatever class it is given. */
const ruleTitle = /(?:办法|规定|细则|规则|条例|章程)(?:（[^）]*）)?》?(?:的通知)?$/;

export const life05 = defineRule({
  id: 'LIFE-05', scope: 'policy', severity: 'warning',
  summary: '规定权利义务的文件应写明施行日期',
  source: '《规章制定程序条例》第三十二条；环翠区政府工作规则（原文无施行条款）',
  fix: '对照原件补写施行日期（dateEffective）；原文确实没有写的，提请制定机关明确，并在 exemptions 中写明理由。',
  check(document, { report }) {
    const { dateEffective, docClass, disclosureType, title = '' } = document.meta;
    if (dateEffective !== 'notStated' || !disclosureType || !hasPublicBody(disclosureType)) return;
    if (!binding.includes(docClass ?? '') && !ruleTitle.test(title)) return;
    report({ at: { document, field: ['dateEffective'] }, message: `未写明${fieldName(document, 'dateEffective')}，群众无从知道何时起照此办理。` });
  },
});
