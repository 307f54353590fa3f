import { needsInterpretation } from '../../domain/interpretation-duty.ts';
import { corpusIndex } from '../corpus-index.ts';
import { dateOf, isAbsent } from '../fields.ts';
import { defineRule } from '../rule.ts';

export const int01 = defineRule({
  id: 'INT-01', scope: 'policy', severity: 'error',
  summary: '应当解读的文件应配发解读材料',
  source: '国办发〔2016〕80号 二；和平区 第三十一条，东丽区 第三十二条，天津市 第三十四条',
  fix: '由起草单位撰写解读并放入 content/interpretations；依规定不需要解读的，interpretation.requirement 写 exempt 并说明理由。',
  check(document, { corpus, calendar, date, profile, report }) {
    const { identifier, datePublished, interpretation } = document.meta;
    // What is wrongly written is a fault of its own; by kind alone it would be told twice.
    if (interpretation === undefined && !isAbsent(document, 'interpretation')) return;
    if (!needsInterpretation(document.meta) || identifier === undefined || corpusIndex(corpus).interpretationsOf(identifier).length > 0) return;
    const at = { document, field: ['interpretation', 'requirement'] };
    if (!datePublished) return report({ at, severity: 'warning', message: '文件未配发解读材料。' });
    const days = profile.limits.interpretationWorkdays;
    const due = calendar.addWorkingDays(dateOf(datePublished), days);
    if (due.missingYear !== null) return report({ at, severity: 'warning', message: `文件未配发解读材料；缺少${due.missingYear}年放假安排，无法判断是否逾期。` });
    const overdue = date > due.date;
    report({ at, severity: overdue ? 'error' : 'warning', message: `文件未配发解读材料，应于${due.date}前（公开后${days}个工作日内）发布${overdue ? '，已经逾期' : ''}。` });
  },
});
