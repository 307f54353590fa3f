import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, type Fields } from '../../../support/scenario.ts';

const onRequest = (changes: Fields = {}, body = '') => ({ [paths.notice]: noticeFile({ disclosureType: 'onRequest', ...changes }, body) });

describeRule('DISC-08', {
  accept: { 'front matter alone': { files: onRequest() }, 'spaces after the front matter': { files: onRequest({}, '  \n\n') } },
  reject: {
    'a body, at its first line': { files: onRequest({}, '\n‸你单位的申请收悉。\n'), messages: ['依申请公开的文件只登记目录，不得发布正文，实有正文。'], severity: 'error' },
    'attachments': { files: onRequest({ attachments: '‸[{ file: a.pdf, title: 答复, format: pdf }]' }), messages: ['依申请公开的文件只登记目录，不得发布附件，实有附件。'] },
  },
});
