import { siteFile, paths } from '../../../support/scenario.ts';
import { describeRule } from '../../../support/checking.ts';

const production = { [paths.site]: siteFile('production: true') };
const blankPage = (name: string) => `‸<h1>${name}</h1>`;

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
  },
});
