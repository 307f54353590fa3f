import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';
import { expectedFound, fieldName, quote } from '../wording.ts';

export const meta06 = defineRule({
  id: 'META-06', scope: 'policy', severity: 'warning',
  summary: '联合制作的信息由牵头机关公开',
  source: '《中华人民共和国政府信息公开条例》第十条第三款',
  fix: '公开责任机关（publisher）改为牵头机关；联合发文机关的第一个应是牵头机关。',
  check(document, { corpus, report }) {
    const { issuer, jointIssuers, publisher } = document.meta;
    const lead = jointIssuers?.[0];
    if (lead === undefined) return;
    const { unitById } = corpusIndex(corpus);
    const nameOf = (unit: string) => unitById.get(unit)?.name ?? unit;
    const compare = (field: 'publisher' | 'issuer', unit: string | undefined, expected: string) => {
      if (unit === undefined || unit === lead) return;
      report({
        at: { document, field: [field] },
        message: expectedFound(fieldName(document, field), expected, nameOf(unit)),
        related: [{ at: { document, field: ['jointIssuers', 0] }, message: '联合发文机关在这里列出，第一个为牵头机关。' }],
      });
    };
    compare('publisher', publisher, `牵头机关${quote(nameOf(lead))}`);
    compare('issuer', issuer, `联合发文机关的第一个${quote(nameOf(lead))}`);
  },
});
