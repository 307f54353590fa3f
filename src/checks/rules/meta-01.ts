import { corpusIndex } from '../corpus-index.ts';
import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule } from '../rule.ts';
import { expectedFound, fieldName, quote } from '../wording.ts';

/** Organisation code (9) or unified credit code (18), year, serial: 《政府信息公开目录系统实施指引（试行）》核心元数据. */
const pattern = /^[0-9A-Z]{9}(?:[0-9A-Z]{9})?\/\d{4}-\d{5,7}$/;

export const meta01 = defineRule({
  id: 'META-01', scope: 'corpus', severity: 'error', locked: true,
  summary: '索引号应填写、合乎格式并且不重复',
  source: '《中华人民共和国政府信息公开条例》第十二条；政府信息公开目录核心元数据',
  fix: '按“机构代码/年份-流水号”另编一个没有用过的索引号，如 11999900MB0000001X/2025-00012。',
  check(context) {
    reportReadingProblems(context, 'META-01');
    for (const document of context.corpus.policies) {
      const { identifier } = document.meta;
      if (identifier !== undefined && !pattern.test(identifier)) {
        context.report({ at: { document, field: ['identifier'] }, message: expectedFound(fieldName(document, 'identifier'), '“机构代码/年份-流水号”', identifier) });
      }
    }
    for (const [identifier, [first, ...others]] of corpusIndex(context.corpus).byIdentifier) {
      for (const document of others) {
        context.report({
          at: { document, field: ['identifier'] },
          message: `索引号重复：${quote(identifier)}已用于另一件文件。`,
          ...(first ? { related: [{ at: { document: first, field: ['identifier'] }, message: '另一件文件在这里使用了同一索引号。' }] } : {}),
        });
      }
    }
  },
});
