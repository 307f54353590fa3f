import { interpretationUrl, policyUrl } from '../../domain/urls.ts';
import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import type { BuiltPage } from '../built-site.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';

export const int08 = defineRule({
  id: 'INT-08', scope: 'site', severity: 'error',
  summary: '文件页与解读页应相互链接',
  source: '《政府网站发展指引》（国办发〔2017〕47号）：文件与解读相互关联',
  fix: '检查文件页和解读页的模板，使两页相互链接。',
  check(site, { corpus, report }) {
    const pages = new Map(site.pages.map((page) => [page.url, page]));
    const { byIdentifier } = corpusIndex(corpus);
    for (const interpretation of corpus.interpretations) {
      for (const identifier of interpretation.meta.interprets ?? []) {
        const policy = byIdentifier.get(identifier)?.[0];
        if (!policy?.meta.disclosureType || !hasPublicBody(policy.meta.disclosureType)) continue;
        const from = pages.get(policyUrl(policy.path));
        const to = pages.get(interpretationUrl(interpretation.path));
        const check = (page: BuiltPage | undefined, target: BuiltPage | undefined, message: string, document: typeof policy | typeof interpretation) => {
          if (!page || !target || linksTo(page, target.url)) return;
          report({ at: { file: page.file, ...page.start }, message: `${message}：应有指向 ${target.url} 的链接。`, related: [{ at: { document, field: ['title'] }, message: '要链接的是这一件。' }] });
        };
        check(from, to, '文件页没有链接到解读', interpretation);
        check(to, from, '解读页没有链接到文件', policy);
      }
    }
  },
});

const linksTo = (page: BuiltPage, url: string): boolean => page.links.some(({ href }) => href.replace(/[?#].*$/, '') === url);
