import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

describeRule('DISC-15', {
  accept: {
    'a normative document that is published': {},
    'another policy kept for application': { files: { [paths.notice]: noticeFile({ disclosureType: 'onRequest' }, '') } },
    'a redacted regulation': { files: { [paths.notice]: noticeFile({ docClass: 'regulation', disclosureType: 'redacted' }) } },
  },
  reject: {
    'a withheld regulation': {
      files: { [paths.notice]: noticeFile({ docClass: 'regulation', disclosureType: '‸withheld' }, '') },
      messages: ['规章属法定主动公开内容，公开属性应为“主动公开”或者“删减后公开”，实为“不予公开”。'], severity: 'warning', related: ['policies/2025/bus-lines.mdx:9'],
    },
  },
});
