import { describeRule } from '../../../support/checking.ts';
describeRule('BODY-06', {
  accept: { 'files in their places': { files: { 'policies/2025/map.pdf': 'x' } } },
  reject: {
    'a file beside the collections, and one of a foreign kind inside': {
      files: { '草稿.docx': '‸x', 'policies/2025/notes.md': '‸x' }, severity: 'warning',
      messages: ['文件不在任何栏目中，不会发布。', '文件不在任何栏目中，不会发布。'],
    },
  },
});
