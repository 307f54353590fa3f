import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const body = (text: string) => ({ [paths.notice]: noticeFile({}, `${text}\n\n（此件主动公开）\n`) });

describeRule('BODY-02', {
  accept: { 'full-width signs': { files: body('一、车长＜6米，见｛附表｝。') }, 'escaped signs': { files: body('一、车长\\<6米，见\\{附表\\}。') } },
  reject: {
    'signs that begin markup, all of them': {
      files: body('一、车长‸<6米，重量‸<3吨。\n\n二、见附表‸{未完。'), severity: 'error',
      messages: ['此处“<6米，重量<3吨。”会被当作程序标记，无法按原文显示。', '此处“<3吨。”会被当作程序标记，无法按原文显示。', '此处“{未完。”会被当作程序标记，无法按原文显示。'],
    },
  },
});
