import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, noticeBody, noticeFile, paths, ruleFile, siteFile } from '../../../support/scenario.ts';

const withheldReason = '{ codes: [OGI-14-3P], text: 本件载明供水管网的薄弱点位，公开后可能被用于破坏，危及公共安全。, reviewDue: 2027-06-03 }';

describeRule('META-03', {
  accept: {
    'a whole document': {},
    'a withheld document without drafter and date of publication': {
      files: { [paths.notice]: noticeFile({ disclosureType: 'withheld', disclosureReason: withheldReason, drafter: null, datePublished: null }, '') },
    },
    'a draft without a date of publication': { files: { [paths.notice]: noticeFile({ validity: 'draft', datePublished: null }) } },
    'a date of publication that is wrong, not missing': { files: { [paths.notice]: noticeFile({ datePublished: '2025-06-04' }) } },
  },
  reject: {
    'each missing field by itself': {
      files: { [paths.notice]: `‸‸${noticeFile({ title: null, themes: null })}` },
      messages: ['缺少必填项：主题分类。', '缺少必填项：名称。'],
    },
    'an empty value, at its key': { files: { [paths.notice]: noticeFile({ genre: null }).replace('docClass:', '‸genre:\ndocClass:') }, messages: ['缺少必填项：体裁。'] },
    'a public document without drafter': { files: { [paths.rule]: `‸${ruleFile({ drafter: null })}` }, messages: ['缺少必填项：起草单位（drafter）。'] },
    'a public document without date of publication': { files: { [paths.notice]: `‸${noticeFile({ datePublished: null })}` }, messages: ['缺少必填项：公开日期（datePublished）。'] },
    'an interpretation without a form': { files: { [paths.interpretation]: `‸${interpretationFile({ form: null })}` }, messages: ['缺少必填项：解读形式。'] },
    'a site without an authority': { files: { [paths.site]: `‸${siteFile().replace(/authority: .*\n/, '')}`, [paths.notice]: noticeFile({}, noticeBody) }, messages: ['缺少必填项：机关名称。'] },
  },
});
