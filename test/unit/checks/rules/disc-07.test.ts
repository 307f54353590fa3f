import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, type Fields } from '../../../support/scenario.ts';

const withheld = (changes: Fields = {}, body = '') => ({ [paths.notice]: noticeFile({ disclosureType: 'withheld', ...changes }, body) });

describeRule('DISC-07', {
  accept: { 'front matter alone': { files: withheld() }, 'a proactive document with a body': {} },
  reject: {
    'a body, at its first line': { files: withheld({}, '‸一、薄弱点位如下。\n\n二、其他。\n'), messages: ['不予公开的文件不得包含正文，实有正文。'], severity: 'error' },
    'attachments': {
      files: withheld({ attachments: '‸[{ file: a.pdf, title: 点位图, format: pdf }]' }),
      messages: ['不予公开的文件不得包含附件，实有附件。'],
    },
    'a component alone': { files: withheld({}, '‸<Note title="点位">如下</Note>\n'), messages: ['不予公开的文件不得包含正文，实有正文。'] },
  },
});
