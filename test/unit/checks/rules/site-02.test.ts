import { describeRule } from '../../../support/checking.ts';
describeRule('SITE-02', {
  accept: { 'columns with their tags, other pages without': { pages: {} } },
  reject: {
    'a list under policies without two tags': {
      pages: { 'policies/themes/': '‸<meta name="ColumnName" content=""><meta name="ColumnKeywords" content="">' },
      messages: ['栏目页缺少标签：ColumnName、ColumnKeywords。'], severity: 'error',
    },
    'a guide': { pages: { 'guides/apply/': '‸<meta name="ColumnType" content="">' }, messages: ['栏目页缺少标签：ColumnType。'] },
  },
});
