import type { PolicyDocument } from '../../corpus/document.ts';
import { normaliseDocumentNumber } from '../../domain/document-number.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule, type Context } from '../rule.ts';
import { fieldName, quote } from '../wording.ts';

const reverse = { supersedes: 'supersededBy', supersededBy: 'supersedes', amends: 'amendedBy', amendedBy: 'amends' } as const;
type Paired = keyof typeof reverse;
const numbered = ['supersedes', 'supersededBy', 'amends', 'amendedBy', 'basis', 'relates'] as const;

export const rel01 = defineRule({
  id: 'REL-01', scope: 'policy', severity: 'error',
  summary: '关联关系应两边一致',
  source: '《政府网站发展指引》（国办发〔2017〕47号）；和平区 第十九条、环翠区 第六十六条、天津市 第二十条',
  fix: '在对方文件中补写反向的关系；写错的改正。',
  check(document, context) {
    for (const field of Object.keys(reverse) as Paired[]) checkReverse(document, field, context);
    for (const field of numbered) checkNumbers(document, field, context);
  },
});

function checkReverse(document: PolicyDocument, field: Paired, { corpus, report }: Context): void {
  const { resolve } = corpusIndex(corpus);
  document.meta[field]?.forEach((reference, index) => {
    const target = resolve(reference, document);
    if (!target || target.meta[reverse[field]]?.some((back) => resolve(back, target) === document)) return;
    report({
      at: { document, field: [field, index] },
      message: `关联关系不一致：这里写明了${fieldName(document, field)}，对方没有写明${fieldName(target, reverse[field])}。`,
      related: [{ at: { document: target, field: [reverse[field]] }, message: `对方文件是${quote(target.meta.title ?? target.path)}。` }],
    });
  });
}

/** A reference that gives both 索引号 and 发文字号 must mean one document by them. */
function checkNumbers(document: PolicyDocument, field: (typeof numbered)[number], { corpus, report }: Context): void {
  const { byIdentifier } = corpusIndex(corpus);
  document.meta[field]?.forEach(({ identifier, docNumber }, index) => {
    const target = identifier === undefined ? undefined : byIdentifier.get(identifier)?.[0];
    const actual = target?.meta.docNumber;
    if (!target || !actual || docNumber === undefined || normaliseDocumentNumber(docNumber) === normaliseDocumentNumber(actual)) return;
    report({
      at: { document, field: [field, index, 'docNumber'] },
      message: `关联关系不一致：索引号 ${identifier} 的发文字号应为${quote(actual)}，实为${quote(docNumber)}。`,
      related: [{ at: { document: target, field: ['docNumber'] }, message: '对方文件的发文字号在这里写明。' }],
    });
  });
}
