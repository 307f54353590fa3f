import { documentPlaces } from '../../corpus/document-places.ts';
import { hasPublicText } from '../../corpus/public-text.ts';
import { defineRule, type AnyDocument } from '../rule.ts';
import { didYouMean, quote } from '../wording.ts';

export const ask01 = defineRule({
  id: 'ASK-01', scope: 'corpus', severity: 'error',
  summary: '问法应指向本站公开的文件和其中的位置',
  source: '国办发〔2017〕47号《政府网站发展指引》（通俗语言搜索）',
  fix: '照文件的路径和网址里 # 后面的部分改写。',
  check({ corpus, date, report }) {
    const { file, value, positionOf } = corpus.questions;
    const documents = new Map<string, AnyDocument>([...corpus.policies, ...corpus.interpretations, ...corpus.pages, ...corpus.entries].map((document) => [`${document.collection}/${document.path}`, document]));
    for (const { row, page, at } of value ?? []) {
      const place = (key: 'page' | 'at') => ({ file, ...positionOf([row, key]), field: `${row}.${key}` });
      const document = documents.get(page);
      if (!document) {
        report({ at: place('page'), message: `内容目录里没有${quote(page)}，应为文件的路径，不带 .mdx，如 policies/2025/文件名。`, hint: () => didYouMean(page, documents.keys()) });
        continue;
      }
      const isPublic = hasPublicText(document, date);
      // A policy that does not say how it is disclosed is for other rules.
      if (isPublic === undefined) continue;
      if (!isPublic) report({ at: place('page'), message: `${quote(page)}不公开正文，不能登记问法，以免从问法推知内容。`, fix: '删去这一条。' });
      else if (at !== undefined && !documentPlaces(document).has(at)) report({ at: place('at'), message: `${quote(page)}里没有位置${quote(at)}，应为网址里 # 后面的部分，如 art-7（第七条）、sec-2（第二部分）。`, hint: () => didYouMean(at, documentPlaces(document).keys()) });
    }
  },
});
