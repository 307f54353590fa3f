import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths } from '../../../support/scenario.ts';

describeRule('EXM-02', {
  accept: {
    'an exemption that silences something': { files: { [paths.notice]: noticeFile({ exemptions: '[{ rule: DISC-11, reason: 通告依其形式不标注附注 }]' }, noticeBody.replace('（此件主动公开）', '')) } },
    'one without effect, which EXM-01 tells': { files: { [paths.notice]: noticeFile({ exemptions: '[{ rule: DISC-11, reason: 无 }]' }) } },
  },
  reject: {
    'one that silences nothing': { files: { [paths.notice]: noticeFile({ exemptions: '[{ rule: ‸DISC-11, reason: 通告依其形式不标注附注 }]' }) }, messages: ['豁免 DISC-11 没有必要：这件文件没有违反该规则。'], severity: 'warning' },
  },
});
