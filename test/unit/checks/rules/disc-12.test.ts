import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const onRequest = (reviewDue: string) => ({ [paths.notice]: noticeFile({ disclosureType: 'onRequest', disclosureReason: `{ codes: [OGI-27], text: 本件为对个别单位申请事项的答复，不属于主动公开范围。${reviewDue} }` }, '') });

describeRule('DISC-12', {
  accept: {
    'a review due today': { files: onRequest(', reviewDue: 2026-06-01') },
    'no reason at all, which DISC-01 tells': { files: { [paths.notice]: noticeFile({ disclosureType: 'onRequest' }, '') } },
  },
  reject: {
    'a review due yesterday': { files: onRequest(', reviewDue: ‸2026-05-31'), messages: ['不予公开信息应定期评估，复核日期已到：2026-05-31。'], severity: 'warning' },
    'no date of review, at the reason': {
      files: { [paths.notice]: noticeFile({ disclosureType: 'withheld', disclosureReason: '‸{ codes: [OGI-14-3P], text: 本件载明供水管网的薄弱点位，公开后可能危及公共安全。 }' }, '') },
      messages: ['不予公开信息应定期评估，没有写明复核日期（disclosureReason.reviewDue）。'],
    },
    'the same on a later day': { files: onRequest(', reviewDue: ‸2026-06-01'), date: '2026-06-02', messages: ['不予公开信息应定期评估，复核日期已到：2026-06-01。'] },
  },
});
