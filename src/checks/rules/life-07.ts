import { addDays } from '../../domain/calendar-date.ts';
import { effectiveDate } from '../../domain/validity.ts';
import { dateOf } from '../fields.ts';
import { defineRule } from '../rule.ts';

const days = 30;

export const life07 = defineRule({
  id: 'LIFE-07', scope: 'policy', severity: 'error', exemptible: true,
  summary: '规章应自公布之日起三十日后施行',
  source: '《规章制定程序条例》第三十二条',
  fix: '核实公布日期和施行日期；属于条例所列例外（涉及国家安全、外汇汇率、货币政策，或者公布后不立即施行将有碍施行）的，在 exemptions 中写明理由。',
  check(document, { report }) {
    const { docClass, dateWritten, datePublished, datePublishedBasis } = document.meta;
    const effective = effectiveDate(document.meta);
    // When an imported regulation was first made public is not known; it was not before it was signed.
    const [field, from] = datePublished !== undefined && datePublishedBasis !== 'imported' ? ['datePublished', dateOf(datePublished)] as const : ['dateWritten', dateWritten] as const;
    if (docClass !== 'regulation' || effective === undefined || from === undefined || effective >= addDays(from, days)) return;
    report({
      at: { document, field: ['dateEffective'] },
      message: `规章应自公布之日（${from}）起${days}日后施行，即不早于${addDays(from, days)}，实为${effective}。`,
      related: [{ at: { document, field: [field] }, message: '公布日期在这里写明。' }],
    });
  },
});
