import { isInForce, validities } from '../../domain/vocabulary/validity.ts';
import { repealedBy } from '../repealed-by.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const rel03 = defineRule({
  id: 'REL-03', scope: 'policy', severity: 'error',
  summary: '已被废止的文件不得仍写现行有效',
  source: '环翠区政府工作规则 第六十六条；《政府网站发展指引》（国办发〔2017〕47号）',
  fix: '被废止的文件：validity 改为 repealed，并写明 supersededBy 和 repealInstrument。',
  check(document, { corpus, date, report }) {
    const { validity, title } = document.meta;
    const repeal = repealedBy(document, corpus, date);
    if (!repeal || validity === undefined || !isInForce(validity)) return;
    report({
      at: { document, field: ['validity'] },
      message: `${quote(title ?? document.path)}已被${quote(repeal.document.meta.title ?? repeal.document.path)}废止，有效性应为“${validities.repealed}”，实为“${validities[validity]}”。`,
      related: [{ at: { document: repeal.document, field: ['supersedes', repeal.index] }, message: '在这里写明废止本件。' }],
    });
  },
});
