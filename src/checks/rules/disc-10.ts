import { disclosureTypeOfMark, disclosureTypes } from '../../domain/vocabulary/disclosure-type.ts';
import { annotations } from '../annotations.ts';
import { defineRule } from '../rule.ts';

export const disc10 = defineRule({
  id: 'DISC-10', scope: 'policy', severity: 'error',
  summary: '附注应与公开属性一致',
  source: 'GB/T 9704-2012 7.3.8（附注）；各地政府工作规则',
  fix: '核实文件的公开属性，改正 disclosureType 或者附注。',
  check(document, { report }) {
    const { disclosureType, disclosureMark } = document.meta;
    if (disclosureType === undefined) return;
    const say = (mark: string, at: Parameters<typeof report>[0]['at']) => {
      const type = disclosureTypeOfMark(mark);
      if (type === undefined || type === disclosureType) return;
      report({ at, message: `附注“${mark.trim()}”与公开属性“${disclosureTypes[disclosureType]}”不一致。`, related: [{ at: { document, field: ['disclosureType'] }, message: '公开属性在这里写明。' }] });
    };
    if (disclosureMark !== undefined) say(disclosureMark, { document, field: ['disclosureMark'] });
    for (const { text, line, column } of annotations(document)) say(text, { document, line, column });
  },
});
