import { earlyDates } from '../../ledger/back-dating.ts';
import { defineRule } from '../rule.ts';
import { fieldName } from '../wording.ts';

export const ledg05 = defineRule({
  id: 'LEDG-05', scope: 'corpus', severity: 'warning',
  summary: '公开日期不得早于文件第一次提交的日期',
  source: '国办秘函〔2019〕19号（弄虚作假，如伪造发稿日期，单项否决）',
  fix: '把公开日期改为实际公开的日期；从旧网站迁来的，公开日期依据写 imported。',
  check({ corpus, date, report }) {
    const compared = earlyDates(corpus, date);
    if (compared.state === 'unknown') return;
    for (const { document, claimed, firstSeen } of compared.early) {
      report({ at: { document, field: ['datePublished'] }, message: `${fieldName(document, 'datePublished')}写的是 ${claimed}，版本库中这件文件到 ${firstSeen} 才第一次出现：那一天以前没有在本站公开过。` });
    }
  },
});
