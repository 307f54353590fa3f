import { characterCount, isAbsent } from '../fields.ts';
import { defineRule } from '../rule.ts';
import { fieldName } from '../wording.ts';

export const meta05 = defineRule({
  id: 'META-05', scope: 'policy', severity: 'warning',
  summary: '内容概述应为 20—300 字，不得重复标题',
  source: '《中华人民共和国政府信息公开条例》第十二条',
  fix: '用一两句话写明文件解决什么问题、适用于谁、主要措施是什么。',
  check(document, { report }) {
    const { abstract, title, disclosureType } = document.meta;
    if (disclosureType === 'withheld' || (abstract === undefined && !isAbsent(document, 'abstract'))) return;
    const count = characterCount(abstract ?? '');
    const name = fieldName(document, 'abstract');
    const at = { document, field: ['abstract'] };
    if (count < 20 || count > 300) report({ at, message: `${name}应为20—300字，实为${count === 0 ? '未填写' : `${count}字`}。` });
    else if (abstract?.trim() === title?.trim()) report({ at, message: `${name}不得重复标题。` });
  },
});
