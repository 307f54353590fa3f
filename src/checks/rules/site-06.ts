import { columnItems } from '../column-items.ts';
import { defineRule } from '../rule.ts';
import { listOf } from '../wording.ts';

/** Blank columns that fail a site outright (国办秘函〔2019〕19号, 单项否决). */
const vetoAt = 5;

export const site06 = defineRule({
  id: 'SITE-06', scope: 'site', severity: 'error',
  summary: '栏目不得空白',
  source: '国办秘函〔2019〕19号（政府网站与政务新媒体检查指标，空白栏目达到5个单项否决）',
  fix: '补充栏目的内容；暂时没有内容的，先不开设这个栏目。',
  check(site, { corpus, report }) {
    if (!corpus.site.value?.production) return;
    const pages = new Map(site.pages.map((page) => [page.url, page]));
    const blank = columnItems(corpus).filter(({ url, published }) => published.length === 0 && pages.has(url));
    for (const { name, url } of blank) {
      const page = pages.get(url);
      if (page) report({ at: { file: page.file, ...page.start }, severity: blank.length >= vetoAt ? 'error' : 'warning', message: `空白栏目：${name}（${url}）。${blank.length >= vetoAt ? `共有${blank.length}个：${listOf(blank.map((each) => each.name))}。` : ''}` });
    }
  },
});
