import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const hidden = (type: string, reason: string | null) => ({ [paths.notice]: noticeFile({ disclosureType: type, disclosureReason: reason }, '') });

describeRule('DISC-01', {
  accept: {
    'a proactive document without a reason': {},
    'a reason of exactly 20 characters': { files: hidden('onRequest', '{ codes: [OGI-27], text: 一二三四五六七八九十一二三四五六七八九十 }') },
    'a reason of a wrong form, which META-10 tells': { files: hidden('onRequest', '只有一段话') },
  },
  reject: {
    'no reason at all, at the type': {
      files: hidden('‸withheld', null),
      messages: ['“不予公开”公文未依法依规充分说明理由：缺少公开属性理由（disclosureReason）。'], severity: 'error',
    },
    'nineteen characters and no code': {
      files: hidden('onRequest', '{ codes: ‸[], text: ‸一二三四五六七八九十一二三四五六七八九 }'),
      messages: [
        '“依申请公开”公文未依法依规充分说明理由：依据代码（disclosureReason.codes）应至少写一项，实为空。',
        '“依申请公开”公文未依法依规充分说明理由：理由（disclosureReason.text）应不少于20字，实为19字。',
      ],
    },
    'a reason without the key of codes, at the reason': {
      files: hidden('redacted', '‸{ text: 一二三四五六七八九十一二三四五六七八九十 }'),
      messages: ['缺少必填项：公开属性理由（codes）。'],
    },
  },
});
