import type { PolicyDocument } from '../../corpus/document.ts';
import { findBasis } from '../../domain/citations.ts';
import { listArticles } from '../../domain/find-article.ts';
import type { Paragraph } from '../../domain/structure.ts';
import { placeInPiece } from '../body-place.ts';
import { isAbsent } from '../fields.ts';
import { registeredDocuments } from '../registered-documents.ts';
import { defineRule } from '../rule.ts';
import { titleKey } from '../titles.ts';

export const rel04 = defineRule({
  id: 'REL-04', scope: 'policy', severity: 'warning',
  summary: '正文所列的制定依据应登记',
  source: '和平区、东丽区、天津市政府工作规则 第一条；国办发〔2018〕115号（合法性审核）',
  fix: '在 basis 中登记：在本站的文件写索引号，不在本站的写标题，如 { title: 中华人民共和国行政许可法 }。',
  check(document, { corpus, report }) {
    const { basis } = document.meta;
    if (basis === undefined && !isAbsent(document, 'basis')) return;
    const { numbers, numbersByTitle } = registeredDocuments(document, basis ?? [], corpus);
    for (const paragraph of openingOf(document)) {
      for (const { title, docNumber } of findBasis(paragraph.text)) {
        if (numbersByTitle.has(titleKey(title)) || (docNumber !== null && numbers.has(docNumber))) continue;
        report({
          at: placeInPiece(document, paragraph.source, `《${title}》`),
          message: `制定依据未登记：《${title}》不在 basis 中。`,
          ...(basis ? { related: [{ at: { document, field: ['basis'] }, message: '制定依据登记在这里。' }] } : {}),
        });
      }
    }
  },
});

/** Where a document says what it rests on: the 款 of 第一条, or the first paragraph of a text without articles. */
function openingOf({ body: { structure } }: PolicyDocument): Paragraph[] {
  const first = listArticles(structure)[0];
  if (first) return first.content.filter((block) => block.kind === 'paragraph');
  return structure.blocks.filter((block) => block.kind === 'paragraph').filter(({ role }) => role === 'body').slice(0, 1);
}
