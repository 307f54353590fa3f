import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

describeRule('DISC-17', {
  accept: {
    'an item': {},
    'a document kept for application without one': { files: { [paths.notice]: noticeFile({ disclosureType: 'onRequest', statutoryItem: null }, '') } },
    'an item outside the vocabulary, which META-04 tells': { files: { [paths.notice]: noticeFile({ statutoryItem: '[OGI-20-99]' }) } },
  },
  reject: {
    'none': { files: { [paths.notice]: `‸${noticeFile({ statutoryItem: null })}` }, messages: ['未标注法定主动公开事项（statutoryItem）。'], severity: 'error' },
    'an empty list, at the list': { files: { [paths.notice]: noticeFile({ statutoryItem: '‸[]' }) }, messages: ['未标注法定主动公开事项（statutoryItem）。'] },
  },
});
