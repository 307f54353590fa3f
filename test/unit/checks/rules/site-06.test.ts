import { siteFile, paths } from '../../../support/scenario.ts';
import { describeRule } from '../../../support/checking.ts';

const production = { [paths.site]: siteFile('production: true') };
const blankPage = (name: string) => `‸<h1>${name}</h1>`;

/** In the order of the columns. */
const blank = [['意见征集', '/consultations/'], ['政府会议', '/meetings/'], ['权责清单', '/power-lists/'], ['政府公报', '/gazettes/'], ['政府信息公开年报', '/annual-reports/']] as [string, string][];

describeRule('SITE-06', {
  accept: {
    'a site on trial, which has no content yet': { pages: { 'annual-reports/': '<h1>年报</h1>' } },
    'a column that is not there': { pages: { 'annual-reports/': null }, files: production },
  },
  reject: {
    'a column without an item': {
      pages: { 'annual-reports/': blankPage('年报') }, files: production, severity: 'warning',
      messages: ['空白栏目：政府信息公开年报（/annual-reports/）。'],
    },
    'five of them, which fail a site outright': {
      pages: Object.fromEntries(blank.map(([name, url]) => [url.slice(1), blankPage(name)])), files: production, severity: 'error',
      messages: blank.toSorted(([, a], [, b]) => (a < b ? -1 : 1)).map(([name, url]) => `空白栏目：${name}（${url}）。共有5个：${blank.map(([each]) => each).join('、')}。`),
    },
  },
});
