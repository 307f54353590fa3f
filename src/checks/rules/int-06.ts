import { interpretationDelay, needsInterpretation } from '../../domain/interpretation-duty.ts';
import { isOriginalForm } from '../../domain/vocabulary/interpretation.ts';
import { corpusIndex } from '../corpus-index.ts';
import { compareText } from '../../domain/finding.ts';
import { dateOf } from '../fields.ts';
import { defineRule } from '../rule.ts';

export const int06 = defineRule({
  id: 'INT-06', scope: 'policy', severity: 'warning',
  summary: '解读应与文件同步发布',
  source: '国办发〔2016〕80号 二；和平区 第三十一条，东丽区 第三十二条，北辰区 第三十四条，环翠区 第三十四条，天津市 第三十四条',
  fix: '今后解读方案、解读材料与文件同步起草、同步审签、同步发布；日期写错的，改正日期。',
  check(document, { corpus, calendar, profile: { limits }, report }) {
    const { identifier, datePublished } = document.meta;
    if (identifier === undefined || datePublished === undefined || !needsInterpretation(document.meta)) return;
    const pieces = corpusIndex(corpus).interpretationsOf(identifier);
    const delay = interpretationDelay(datePublished, pieces, calendar);
    if (!delay || delay.days === null || delay.days <= limits.interpretationWorkdays) return;
    const first = pieces.filter(({ meta }) => meta.form !== undefined && isOriginalForm(meta.form) && !meta.onConsultation && meta.datePublished !== undefined)
      .toSorted((a, b) => compareText(a.meta.datePublished ?? '', b.meta.datePublished ?? ''))[0];
    if (!first) return;
    report({
      at: { document: first, field: ['datePublished'] },
      message: `解读晚于文件${delay.days}个工作日发布，应在${dateOf(datePublished)}公开后${limits.interpretationWorkdays}个工作日内发布。`,
      related: [{ at: { document, field: ['datePublished'] }, message: '文件的公开日期在这里。' }],
    });
  },
});
