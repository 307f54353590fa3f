import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, siteFile } from '../../../support/scenario.ts';

describeRule('DISC-14', {
  accept: {
    'an approver': {},
    'no review at all, which DISC-13 tells': { files: { [paths.notice]: noticeFile({ review: null }) } },
  },
  reject: {
    'a review without approver under the national base alone, for information': {
      files: { [paths.notice]: noticeFile({ review: '‸{ secrecyBy: 甲, secrecyAt: 2025-06-02, disclosureBy: 乙, disclosureAt: 2025-06-02 }' }) },
      messages: ['未记录发布审定人（review.approver）。'], severity: 'info',
    },
    'a review without approver where the rules of the authority ask for one, at the review': {
      files: { [paths.site]: siteFile('profile: heping\n'), [paths.notice]: noticeFile({ review: '‸{ secrecyBy: 甲, secrecyAt: 2025-06-02, disclosureBy: 乙, disclosureAt: 2025-06-02 }' }) },
      messages: ['未记录发布审定人（review.approver）。'], severity: 'warning',
    },
  },
});
