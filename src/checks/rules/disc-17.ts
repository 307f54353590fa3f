import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { isAbsent } from '../fields.ts';
import { defineRule } from '../rule.ts';

export const disc17 = defineRule({
  id: 'DISC-17', scope: 'policy', severity: 'error',
  summary: '公开的文件应标注法定主动公开事项',
  source: '《中华人民共和国政府信息公开条例》第二十条、第二十一条',
  fix: '在 statutoryItem 中写明对应的事项，如 [OGI-20-01]（规章和规范性文件）；不属列举事项的写 OGI-20-15。',
  check(document, { report }) {
    const { disclosureType, statutoryItem } = document.meta;
    if (!disclosureType || !hasPublicBody(disclosureType) || statutoryItem?.length) return;
    if (statutoryItem || isAbsent(document, 'statutoryItem')) report({ at: { document, field: ['statutoryItem'] }, message: '未标注法定主动公开事项（statutoryItem）。' });
  },
});
