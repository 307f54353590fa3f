import { describeRule } from '../../../support/checking.ts';

describeRule('SITE-08', {
  accept: {
    'own pages, pages of governments, other schemes, and links that ask first': {
      pages: { 'search/': '<p><a href="https://www.chenghu.example/a/">一</a> <a href="https://www.gov.cn/x">二</a> <a href="http://WWW.Beijing.GOV.cn/">三</a> <a href="mailto:a@b.example">四</a> <a href="tel:1">五</a> <a href="https://example.org/" data-leave>六</a></p>', 'a/': '<p>a</p>' },
    },
  },
  reject: {
    'links to other sites, whatever they look like': {
      pages: { 'search/': '<p>‸<a href="https://example.org/">一</a> ‸<a href="//example.org/b">二</a> ‸<a href="https://gov.cn.example.org/">三</a> ‸<a href="https://notgov.cn/">四</a></p>' },
      messages: ['外部链接没有离站提示：“https://example.org/”。', '外部链接没有离站提示：“//example.org/b”。', '外部链接没有离站提示：“https://gov.cn.example.org/”。', '外部链接没有离站提示：“https://notgov.cn/”。'],
    },
  },
});
