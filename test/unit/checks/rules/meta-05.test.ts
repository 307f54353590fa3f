import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const reason = '{ codes: [OGI-14-3P], text: 本件载明供水管网的薄弱点位，公开后可能被用于破坏，危及公共安全。, reviewDue: 2027-06-03 }';

describeRule('META-05', {
  accept: {
    'exactly 20 characters, spaces left out': { files: { [paths.notice]: noticeFile({ abstract: '一二三四五六七八九十 一二三四五六七八九十' }) } },
    'exactly 300 characters': { files: { [paths.notice]: noticeFile({ abstract: '字'.repeat(300) }) } },
    'none for a withheld document': { files: { [paths.notice]: noticeFile({ disclosureType: 'withheld', disclosureReason: reason, abstract: null }, '') } },
    'one of a wrong form, which META-10 tells': { files: { [paths.notice]: noticeFile({ abstract: '[一, 二]' }) } },
  },
  reject: {
    'nineteen characters': { files: { [paths.notice]: noticeFile({ abstract: '‸一二三四五六七八九十一二三四五六七八九' }) }, messages: ['内容概述（abstract）应为20—300字，实为19字。'], severity: 'warning' },
    'three hundred and one': { files: { [paths.notice]: noticeFile({ abstract: `‸${'字'.repeat(301)}` }) }, messages: ['内容概述（abstract）应为20—300字，实为301字。'] },
    'none': { files: { [paths.notice]: `‸${noticeFile({ abstract: null })}` }, messages: ['内容概述（abstract）应为20—300字，实为未填写。'] },
    'the title again': {
      files: { [paths.notice]: noticeFile({ title: '澄湖区交通运输局关于调整三条公交线路走向的通告', abstract: '‸澄湖区交通运输局关于调整三条公交线路走向的通告' }) },
      messages: ['内容概述（abstract）不得重复标题。'],
    },
  },
});
