import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const review = (text: string | null) => ({ [paths.notice]: noticeFile({ review: text }) });

describeRule('DISC-13', {
  accept: {
    'reviews on the day of publication': { files: review('{ secrecyBy: 甲, secrecyAt: 2025-06-04, disclosureBy: 乙, disclosureAt: 2025-06-04, approver: 丙 }') },
    'a withheld document without a review': { files: { [paths.notice]: noticeFile({ disclosureType: 'withheld', review: null }, '') } },
    'a review of a wrong form, which META-10 tells': { files: review('已审查') },
  },
  reject: {
    'no review, at the opening of the front matter': {
      files: { [paths.notice]: `‸${noticeFile({ review: null })}` },
      messages: ['未完成公开审查：缺少保密审查单位（review.secrecyBy）、保密审查日期（review.secrecyAt）、公开审查单位（review.disclosureBy）、公开审查日期（review.disclosureAt）。'],
      severity: 'error',
    },
    'one thing missing, at the review': { files: review('‸{ secrecyBy: 甲, secrecyAt: 2025-06-02, disclosureBy: 乙, approver: 丙 }'), messages: ['未完成公开审查：缺少公开审查日期（review.disclosureAt）。'] },
    'two reviews after publication, each at its date': {
      files: review('{ secrecyBy: 甲, secrecyAt: ‸2025-06-05, disclosureBy: 乙, disclosureAt: ‸2025-06-06, approver: 丙 }'),
      messages: ['先公开后审查：保密审查日期（2025-06-05）应不晚于公开日期（2025-06-04）。', '先公开后审查：公开审查日期（2025-06-06）应不晚于公开日期（2025-06-04）。'],
    },
  },
});
