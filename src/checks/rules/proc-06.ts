import type { PolicyDocument } from '../../corpus/document.ts';
import { dayNumber } from '../../domain/calendar-date.ts';
import { findWord, marketWords } from '../measure-words.ts';
import { isIssued, isMajorDecision, setsMeasures } from '../process-scope.ts';
import { defineRule, isReason } from '../rule.ts';

export const proc06 = defineRule({
  id: 'PROC-06', scope: 'policy', severity: 'warning',
  summary: '重大决策、规章和涉及经营者的文件征求意见一般不少于30日',
  source: '《重大行政决策程序暂行条例》第十五条；《规章制定程序条例》第十五条；《优化营商环境条例》第六十二条',
  fix: '核实起止日期；因情况紧急等缩短期限的，在 consultation.shortenedReason 中说明。',
  check(document, { profile: { limits }, report }) {
    const { from, to, shortenedReason } = document.meta.consultation ?? {};
    if (from === undefined || to === undefined || isReason(shortenedReason) || !needsFullTerm(document)) return;
    const days = dayNumber(to) - dayNumber(from) + 1;
    if (days >= limits.consultationDays) return;
    const message = days < 1 ? `征求意见的截止日期（consultation.to）应不早于开始日期${from}，实为${to}。` : `征求意见自${from}至${to}，共${days}日，少于${limits.consultationDays}日，没有说明理由（shortenedReason）。`;
    report({ at: { document, field: ['consultation', 'to'] }, message });
  },
});

function needsFullTerm(document: PolicyDocument): boolean {
  if (!isIssued(document)) return document.meta.validity === 'draft';
  if (isMajorDecision(document) || document.meta.docClass === 'regulation') return true;
  return setsMeasures(document) && (document.meta.fairCompetition?.applies ?? findWord(document, marketWords) !== undefined);
}
