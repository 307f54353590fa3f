import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, noticeFile, paths, siteFile } from '../../../support/scenario.ts';

describeRule('META-07', {
  accept: { 'known fields': {} },
  reject: {
    'unknown fields, each at its key': {
      files: { [paths.notice]: noticeFile({ '‸publishDate': '2025-06-04', '‸auther': '张三' }) },
      messages: ['存在未定义字段：publishDate。', '存在未定义字段：auther。'],
    },
    'an unknown field inside a group': {
      files: { [paths.interpretation]: interpretationFile({ contact: '{ unit: transport, phone: 0000-00000311, ‸mail: a }' }) },
      messages: ['存在未定义字段：mail。'],
    },
    'an unknown field of the site': { files: { [paths.site]: siteFile('‸colour: red\n') }, messages: ['存在未定义字段：colour。'] },
  },
});
