import { isInForce, validities } from '../../domain/vocabulary/validity.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const rel05 = defineRule({
  id: 'REL-05', scope: 'policy', severity: 'warning',
  summary: '依据文件失效的，应评估清理',
  source: '北辰区 第二十条，天津市 第二十条（及时清理）',
  fix: '评估这件文件是否仍有必要：改换依据、重新制定或者废止。',
  check(document, { corpus, report }) {
    const { basis, validity } = document.meta;
    if (validity === undefined || !(isInForce(validity) || validity === 'notYetEffective')) return;
    const { resolve } = corpusIndex(corpus);
    basis?.forEach((reference, index) => {
      const target = resolve(reference, document);
      const state = target?.meta.validity;
      if (!target || (state !== 'repealed' && state !== 'expired')) return;
      report({
        at: { document, field: ['basis', index] },
        message: `依据文件${validities[state]}：${quote(target.meta.title ?? target.path)}，请评估清理。`,
        related: [{ at: { document: target, field: ['validity'] }, message: '依据文件的有效性在这里写明。' }],
      });
    });
  },
});
