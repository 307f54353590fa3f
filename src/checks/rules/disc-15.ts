import { disclosureTypes, hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { documentClasses } from '../../domain/vocabulary/genres.ts';
import { defineRule } from '../rule.ts';

export const disc15 = defineRule({
  id: 'DISC-15', scope: 'policy', severity: 'warning',
  summary: '规章、规范性文件属法定主动公开内容',
  source: '《中华人民共和国政府信息公开条例》第二十条第一项',
  fix: '改为主动公开；含有不应公开的内容的，删减后公开。',
  check(document, { report }) {
    const { docClass, disclosureType } = document.meta;
    if ((docClass !== 'normative' && docClass !== 'regulation') || !disclosureType || hasPublicBody(disclosureType)) return;
    report({
      at: { document, field: ['disclosureType'] },
      message: `${documentClasses[docClass]}属法定主动公开内容，公开属性应为“主动公开”或者“删减后公开”，实为“${disclosureTypes[disclosureType]}”。`,
      related: [{ at: { document, field: ['docClass'] }, message: '文件类别在这里写明。' }],
    });
  },
});
