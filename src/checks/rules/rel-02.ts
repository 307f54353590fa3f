import { normaliseDocumentNumber } from '../../domain/document-number.ts';
import { findRepeals, type RepealedDocument } from '../../domain/repeal-clauses.ts';
import { placeInPiece } from '../body-place.ts';
import { isAbsent } from '../fields.ts';
import { registeredDocuments, type Registered } from '../registered-documents.ts';
import { defineRule } from '../rule.ts';
import { titleKey } from '../titles.ts';
import { listOf, quote } from '../wording.ts';

export const rel02 = defineRule({
  id: 'REL-02', scope: 'policy', severity: 'warning',
  summary: '正文声明废止的文件应登记',
  source: '和平区 第七十九条，东丽区 第八十条，北辰区 第八十一条（同时废止）',
  fix: '在 supersedes 中登记被废止文件的字号、标题和日期；它在本站的，写索引号，并同时改它的有效性。',
  check(document, { corpus, report }) {
    const { supersedes } = document.meta;
    if (supersedes === undefined && !isAbsent(document, 'supersedes')) return;
    const registered = registeredDocuments(document, supersedes ?? [], corpus);
    document.body.lines.forEach(({ kind, text }, index) => {
      if (kind !== 'text' || !text.includes('废止')) return;
      for (const repealed of findRepeals(text)) {
        const problem = repealed.partial ? null : problemOf(repealed, registered);
        if (!problem) continue;
        const needle = repealed.title === null ? text.slice(repealed.start, repealed.end) : `《${repealed.title}》`;
        report({
          at: placeInPiece(document, index, needle),
          message: `正文声明废止${nameOf(repealed)}，${problem}。`,
          ...(supersedes ? { related: [{ at: { document, field: ['supersedes'] }, message: '废止文件登记在这里。' }] } : {}),
        });
      }
    });
  },
});

/** What is wrong with how a repeal is registered; null where nothing is. */
function problemOf({ title, docNumber }: RepealedDocument, { numbers, numbersByTitle }: Registered): string | null {
  const number = docNumber === null ? null : normaliseDocumentNumber(docNumber);
  if (number !== null && numbers.has(number)) return null;
  const known = title === null ? undefined : numbersByTitle.get(titleKey(title));
  if (!known) return '元数据（supersedes）没有登记';
  return number === null || known.size === 0 ? null : `元数据（supersedes）登记的字号是${listOf([...known].map(quote))}`;
}

const nameOf = ({ title, docNumber }: RepealedDocument): string => `${title === null ? '' : `《${title}》`}${docNumber === null ? '' : title === null ? docNumber : `（${docNumber}）`}`;
