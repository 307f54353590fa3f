import type { PolicyDocument } from '../../corpus/document.ts';
import { hasMechanism } from '../../domain/profiles/profile.ts';
import type { Policy } from '../../domain/policy.ts';
import { isAbsent } from '../fields.ts';
import { findWord, spendingWords } from '../measure-words.ts';
import { isIssued, isOwnGovernment, isUnderProfile, setsMeasures } from '../process-scope.ts';
import { defineRule, isReason, type Context } from '../rule.ts';

export const proc11 = defineRule({
  id: 'PROC-11', scope: 'policy', severity: 'warning',
  summary: '文件应经为基层减负一致性评估，新增支出的应经事前绩效评估',
  source: '和平区 第五十一条（为基层减负一致性评估）；环翠区 第二十五条（事前绩效评估）',
  fix: '写明评估的日期和单位（done: true、date、by）；依规定不需要评估的，写 done: false 并说明理由（notApplicableReason）。',
  check(document, context) {
    const { profile } = context;
    if (!isIssued(document) || !setsMeasures(document) || !isOwnGovernment(document, context) || !isUnderProfile(document, profile)) return;
    if (hasMechanism(profile, 'M47')) checkEvaluation(document, context, 'burdenAssessment', '为基层减负一致性评估');
    const spending = hasMechanism(profile, 'M48') ? findWord(document, spendingWords) : undefined;
    if (spending) checkEvaluation(document, context, 'preBudgetEvaluation', '事前绩效评估', [{ at: spending.at, message: '安排财政支出的文字在这里。' }]);
  },
});

function checkEvaluation(document: PolicyDocument, { report }: Context, field: 'burdenAssessment' | 'preBudgetEvaluation', name: string, related: NonNullable<Parameters<Context['report']>[0]['related']> = []): void {
  const record: Policy['burdenAssessment'] = document.meta[field];
  if (record ? record.done || isReason(record.notApplicableReason) : !isAbsent(document, field)) return;
  report({ at: { document, field: [field] }, message: record ? `没有开展${name}（${field}），也没有说明理由（notApplicableReason）。` : `没有${name}的记录（${field}）。`, related });
}
