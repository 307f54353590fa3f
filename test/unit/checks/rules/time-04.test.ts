import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

describeRule('TIME-04', {
  accept: {
    'years with a table': {},
    'a document kept for application': { files: { [paths.notice]: noticeFile({ disclosureType: 'onRequest', dateWritten: '2020-01-02' }, '') } },
    'dates in the wrong order, which TIME-02 tells': { files: { [paths.notice]: noticeFile({ dateWritten: '2027-01-02' }) } },
  },
  reject: {
    'a date in a year without a table': {
      files: { [paths.notice]: noticeFile({ dateWritten: '‸2024-12-30', docNumber: '澄交〔2024〕8号', datePublished: '2025-01-03T10:00+08:00' }) },
      messages: ['缺少2024年节假日安排，公开期限的计算不可靠。'], severity: 'warning', related: ['registers/holidays.yaml:1'],
    },
    'a count that runs into such a year': {
      files: { [paths.notice]: noticeFile({ dateWritten: '2026-12-30', datePublished: '‸2027-01-05T10:00+08:00' }) }, date: '2027-02-01',
      messages: ['缺少2027年节假日安排，公开期限的计算不可靠。'],
    },
    'a table that is not there at all': {
      files: { [paths.holidays]: null, [paths.rule]: null, [paths.interpretation]: null, [paths.notice]: noticeFile({ dateWritten: '‸2025-06-03' }) },
      messages: ['缺少2025年节假日安排，公开期限的计算不可靠。'],
    },
    'an imported document, milder': {
      files: { [paths.notice]: noticeFile({ dateWritten: '‸2019-06-03', datePublishedBasis: 'imported' }) },
      messages: ['缺少2019年节假日安排，公开期限的计算不可靠。'], severity: 'info',
    },
  },
});
