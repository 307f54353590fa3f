import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

describeRule('NUM-06', {
  accept: {
    'a number': {},
    'no number and a reason': { files: { [paths.notice]: noticeFile({ docNumber: 'null', docNumberAbsentReason: '原件没有发文字号' }) } },
    'a number of a wrong form, which META-10 tells': { files: { [paths.notice]: noticeFile({ docNumber: '8' }) } },
  },
  reject: {
    'null without a reason, at the value': { files: { [paths.notice]: noticeFile({ docNumber: '‸null' }) }, messages: ['缺少发文字号（docNumber）且未说明原因（docNumberAbsentReason）。'], severity: 'warning' },
    'no field, at the opening of the front matter': { files: { [paths.notice]: `‸${noticeFile({ docNumber: null })}` }, messages: ['缺少发文字号（docNumber）且未说明原因（docNumberAbsentReason）。'] },
  },
});
