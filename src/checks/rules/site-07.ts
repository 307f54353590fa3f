import { addMonths } from '../../domain/calendar-date.ts';
import { columnItems } from '../column-items.ts';
import { defineRule } from '../rule.ts';

export const site07 = defineRule({
  id: 'SITE-07', scope: 'site', severity: 'warning',
  summary: '政策文件类栏目应当持续更新',
  source: '国办秘函〔2019〕19号（政策文件、通知公告类一级栏目6个月内应有更新）',
  fix: '及时公开新制定的文件；确实没有新文件的，核对是否有应当公开而没有公开的。',
  check(site, { corpus, date, report }) {
    if (!corpus.site.value?.production) return;
    const pages = new Map(site.pages.map((page) => [page.url, page]));
    for (const { name, url, published, staleAfterMonths } of columnItems(corpus)) {
      const newest = published.map((moment) => moment.slice(0, 10)).filter((day) => day <= date).sort().at(-1);
      const page = pages.get(url);
      if (!page || newest === undefined || staleAfterMonths === null || addMonths(newest, staleAfterMonths) >= date) continue;
      report({ at: { file: page.file, ...page.start }, message: `栏目“${name}”最近一次更新是${newest}，已超过${staleAfterMonths}个月。` });
    }
  },
});
