import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths } from '../../../support/scenario.ts';

const without = noticeBody.replace('\n（此件主动公开）\n', '');

describeRule('DISC-11', {
  accept: {
    'an annotation': {},
    'an exemption with a reason': { files: { [paths.notice]: noticeFile({ exemptions: '[{ rule: DISC-11, reason: 通告依其形式不标注附注 }]' }, without) } },
    'a document kept for application, without a body': { files: { [paths.notice]: noticeFile({ disclosureType: 'onRequest' }, '') } },
    'an empty body': { files: { [paths.notice]: noticeFile({}, '') } },
  },
  reject: {
    'no annotation, at the type': { files: { [paths.notice]: noticeFile({ disclosureType: '‸proactive' }, without) }, messages: ['正文未见公开属性附注，应有“（此件主动公开）”之类的一行。'], severity: 'warning' },
    'the words in running text only': {
      files: { [paths.notice]: noticeFile({ disclosureType: '‸proactive' }, `${without}\n此件主动公开的范围另行规定。\n`) },
      messages: ['正文未见公开属性附注，应有“（此件主动公开）”之类的一行。'],
    },
    'an exemption whose reason is too short': {
      files: { [paths.notice]: noticeFile({ disclosureType: '‸proactive', exemptions: '[{ rule: DISC-11, reason: 历史文件 }]' }, without) },
      messages: ['正文未见公开属性附注，应有“（此件主动公开）”之类的一行。'],
    },
  },
});
