import { describeRule } from '../../../support/checking.ts';
import { paths, siteFile } from '../../../support/scenario.ts';

const partial = '‸<footer><p data-footer-item="organizer">办公室</p><p data-footer-item="contact">电话</p><p data-footer-item="idCode">码</p><p data-footer-item="icp">号</p><p data-footer-item="sitemap">图</p></footer>';

describeRule('SITE-04', {
  accept: { 'four columns and a whole footer': { pages: {} } },
  reject: {
    'a sample site, milder': { pages: { 'search/': partial }, messages: ['页面底部缺少要素：公安机关备案标识（police）、“我为政府网站找错”入口（findError）。'], severity: 'warning' },
    'a production site': { files: { [paths.site]: siteFile('production: true\n') }, pages: { 'search/': partial }, messages: ['页面底部缺少要素：公安机关备案标识（police）、“我为政府网站找错”入口（findError）。'], severity: 'error' },
    'two columns that are not there, told at the home page': {
      pages: { '': '‸‸<p>首页</p>', 'systems/': null, 'annual-reports/': null },
      messages: ['缺少必备栏目：政府信息公开制度（/systems/）。', '缺少必备栏目：政府信息公开年报（/annual-reports/）。'],
    },
  },
});
