import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

describeRule('DISC-14', {
  accept: {
    'an approver': {},
    'no review at all, which DISC-13 tells': { files: { [paths.notice]: noticeFile({ review: null }) } },
  },
  reject: {
    'a review without approver, at the review': {
      files: { [paths.notice]: noticeFile({ review: '‸{ secrecyBy: 甲, secrecyAt: 2025-06-02, disclosureBy: 乙, disclosureAt: 2025-06-02 }' }) },
      messages: ['未记录发布审定人（review.approver）。'], severity: 'warning',
    },
  },
});
