import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

describeRule('INT-02', {
  accept: { 'an exemption with a reason': { files: { [paths.notice]: noticeFile({ interpretation: '{ requirement: exempt, exemptReason: 内容简明 }' }) } }, 'no exemption': {} },
  reject: {
    'an exemption without a reason': { files: { [paths.notice]: noticeFile({ interpretation: '{ requirement: ‸exempt }' }) }, messages: ['免予解读须说明理由（interpretation.exemptReason），没有写。'], severity: 'error' },
  },
});
