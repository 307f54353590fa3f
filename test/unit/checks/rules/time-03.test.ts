import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const entry = (datePublished: string, event: 'published' | 'changed' = 'published') => ({
  identifier: '11999900MB0000011X/2025-00031', at: '2025-06-05', datePublished, event, ...(event === 'changed' ? { reason: '更正公开日期' } : {}),
});

describeRule('TIME-03', {
  accept: {
    'no ledger': {},
    'the time the ledger knows': { files: { [paths.ledger]: [entry('2025-06-04T10:00+08:00')] } },
    'a change that the ledger has recorded': { files: { [paths.ledger]: [entry('2025-06-03T10:00+08:00'), entry('2025-06-04T10:00+08:00', 'changed')] } },
  },
  reject: {
    'another time': {
      files: { [paths.ledger]: [entry('2025-06-05T10:00+08:00')], [paths.notice]: noticeFile({ datePublished: '‸2025-06-04T10:00+08:00' }) },
      messages: ['发布时间被修改且无记录：公开日期（datePublished）应为台账登记的 2025-06-05T10:00+08:00，实为 2025-06-04T10:00+08:00。'], severity: 'error', related: ['registers/ledger.jsonl:1'],
    },
    'another time that only the document declares': {
      files: { [paths.ledger]: [entry('2025-06-03T10:00+08:00')], [paths.notice]: noticeFile({ datePublished: '‸2025-06-04T10:00+08:00', dateModified: '2025-06-20' }) },
      messages: ['发布时间被修改且无记录：公开日期（datePublished）应为台账登记的 2025-06-03T10:00+08:00，实为 2025-06-04T10:00+08:00。'],
    },
  },
});
