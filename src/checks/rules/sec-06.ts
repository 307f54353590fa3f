import type { PolicyDocument } from '../../corpus/document.ts';
import { policyDataUrl, policyUrl } from '../../domain/urls.ts';
import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { filesBeside } from '../attached-files.ts';
import type { BuiltPage } from '../built-site.ts';
import { reportHits } from '../guard-hits.ts';
import { defineRule } from '../rule.ts';
import { listOf } from '../wording.ts';

export const sec06 = defineRule({
  id: 'SEC-06', scope: 'site', severity: 'error', locked: true,
  summary: '生成的网站不得带出没有公开的内容',
  source: '《中华人民共和国政府信息公开条例》第十四条至第十六条、第三十六条',
  fix: '不要发布。请开发人员检查文件页、数据文件和附件的生成，并检查内容中的附件登记在哪一件名下。',
  check(site, context) {
    const { corpus, report } = context;
    reportHits('SEC-06', site, context);
    const pages = new Map(site.pages.map((page) => [page.url, page]));
    const published = new Set(corpus.policies.filter(isPublic).flatMap((document) => filesBeside(document)));
    for (const document of corpus.policies) {
      if (isPublic(document)) continue;
      const related = [{ at: { document, field: ['disclosureType'] }, message: '这一件没有公开。' }];
      const page = pages.get(policyUrl(document.path));
      if (page && hasBody(page)) report({ at: { file: page.file, ...page.start }, message: '没有公开的文件，页面上有正文或者条款。', related });
      const file = decodeURIComponent(policyDataUrl(document.path).slice(1));
      const leaked = ['text', 'articles', 'attachment'].filter((key) => !isEmpty(site.records.get(file)?.[key]));
      if (leaked.length > 0) report({ at: { file, line: 1, column: 1 }, message: `没有公开的文件，数据中有${listOf(leaked)}。`, related });
      for (const name of filesBeside(document)) {
        if (site.files.has(name) && !published.has(name)) report({ at: { file: name, line: 1, column: 1 }, message: '没有公开的文件，附件却在网站上。', related });
      }
    }
  },
});

const isPublic = ({ meta }: PolicyDocument): boolean => meta.disclosureType !== undefined && hasPublicBody(meta.disclosureType);

/** The text of a document stands in `#text`; its articles and sections have permanent anchors. */
const hasBody = ({ ids }: BuiltPage): boolean => ids.has('text') || [...ids].some((id) => /^(?:art|sec|ch|part|att|title)-\d/.test(id));

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
