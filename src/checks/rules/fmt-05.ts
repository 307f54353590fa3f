import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { policyUrl } from '../../domain/urls.ts';
import { defineRule } from '../rule.ts';
import { expectedFound } from '../wording.ts';

export const fmt05 = defineRule({
  id: 'FMT-05', scope: 'site', severity: 'info',
  summary: '文件页打印时应有指向本页网址的二维条码',
  source: '天津市 第五十六条（积极推广电子公文和二维条码应用）',
  fix: '检查文件页版记的模板：二维条码应由站点地址（origin）和文件页地址生成。',
  check(site, { corpus, report }) {
    const origin = corpus.site.value?.origin;
    const pages = new Map(site.pages.map((page) => [page.url, page]));
    for (const { path, meta } of corpus.policies) {
      const page = pages.get(policyUrl(path));
      if (!page || origin === undefined || meta.disclosureType === undefined || !hasPublicBody(meta.disclosureType)) continue;
      const at = { file: page.file, ...page.start };
      const expected = `${origin}${page.url}`;
      if (page.qrTarget === null) report({ at, message: '文件页没有二维条码。' });
      else if (page.qrTarget !== expected) report({ at, message: expectedFound('二维条码的网址', `“${expected}”`, page.qrTarget) });
    }
  },
});
