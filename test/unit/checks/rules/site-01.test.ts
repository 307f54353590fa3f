import { describeRule } from '../../../support/checking.ts';
describeRule('SITE-01', {
  accept: { 'all pages': { pages: {} } },
  reject: {
    'an empty tag, and a page without any': {
      pages: { 'search/': '‸<meta name="SiteDomain" content=" ">', '404.html': '‸<html lang="zh-CN"><head><title>没有这一页</title></head><body></body></html>' },
      messages: ['页面缺少网站标签：SiteName、SiteDomain、SiteIDCode。', '页面缺少网站标签：SiteDomain。'], severity: 'error',
    },
  },
});
