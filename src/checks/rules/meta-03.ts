import type { PolicyDocument } from '../../corpus/document.ts';
import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { isAbsent } from '../fields.ts';
import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule } from '../rule.ts';
import { fieldName, missing } from '../wording.ts';

export const meta03 = defineRule({
  id: 'META-03', scope: 'corpus', severity: 'error', locked: true,
  summary: '必填项应当填写',
  source: '《中华人民共和国政府信息公开条例》第十二条、第二十六条；国办发〔2016〕80号 一（一）、二',
  fix: '补写这个字段；不知道的内容向起草单位核实，不要推测。',
  check(context) {
    reportReadingProblems(context, 'META-03');
    for (const document of context.corpus.policies) {
      for (const field of requiredWhenPublic(document)) {
        if (isAbsent(document, field)) context.report({ at: { document, field: [field] }, message: missing([fieldName(document, field)]) });
      }
    }
  },
});

/** What the schema leaves open because it depends on 公开属性: who drafted it (谁起草、谁解读) and when it was made public. */
function requiredWhenPublic({ meta }: PolicyDocument): ('drafter' | 'datePublished')[] {
  if (!meta.disclosureType || !hasPublicBody(meta.disclosureType)) return [];
  return meta.validity === 'draft' ? ['drafter'] : ['drafter', 'datePublished'];
}
