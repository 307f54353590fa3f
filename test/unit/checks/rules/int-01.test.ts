import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile, siteFile } from '../../../support/scenario.ts';

const without = { [paths.interpretation]: null };
const required = (mark = '') => noticeFile({ interpretation: `{ requirement: ${mark}required }` });

describeRule('INT-01', {
  accept: {
    'an interpretation': {},
    'a document that need not have one': { files: { ...without, [paths.rule]: ruleFile({ interpretation: '{ requirement: optional }' }) } },
    'an old rule that is no longer in force and says nothing': { files: { ...without, [paths.rule]: ruleFile({ interpretation: null, validity: 'expired', dateExpires: '2026-05-01' }) } },
    'another policy that says nothing': { files: { [paths.notice]: noticeFile({ interpretation: null }) } },
    'a document kept for application': { files: { [paths.notice]: noticeFile({ interpretation: '{ requirement: required }', disclosureType: 'onRequest' }, '') } },
  },
  reject: {
    'none after the third working day': {
      files: { [paths.notice]: required('‸') }, date: '2025-06-10', severity: 'error',
      messages: ['文件未配发解读材料，应于2025-06-09前（公开后3个工作日内）发布，已经逾期。'],
    },
    'none on the third working day': {
      files: { [paths.notice]: required('‸') }, date: '2025-06-09', severity: 'warning',
      messages: ['文件未配发解读材料，应于2025-06-09前（公开后3个工作日内）发布。'],
    },
    'the same with a longer term of the site': {
      files: { [paths.notice]: required('‸'), [paths.site]: siteFile('interpretationDeadlineWorkdays: 5\n') }, date: '2025-06-10', severity: 'warning',
      messages: ['文件未配发解读材料，应于2025-06-11前（公开后5个工作日内）发布。'],
    },
    'a normative document in force that says nothing, at the opening': {
      files: { ...without, [paths.rule]: `‸${ruleFile({ interpretation: null })}` }, severity: 'error',
      messages: ['文件未配发解读材料，应于2025-03-25前（公开后3个工作日内）发布，已经逾期。'],
    },
    'a term that runs into a year without a table': {
      files: { [paths.notice]: noticeFile({ interpretation: '{ requirement: ‸required }', datePublished: '2026-12-30T10:00+08:00', lateReason: '迟延' }) }, date: '2027-02-01', severity: 'warning',
      messages: ['文件未配发解读材料；缺少2027年放假安排，无法判断是否逾期。'],
    },
  },
});
