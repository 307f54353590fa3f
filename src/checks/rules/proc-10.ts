import type { PolicyDocument } from '../../corpus/document.ts';
import type { Policy } from '../../domain/policy.ts';
import { isAbsent } from '../fields.ts';
import { isIssued, isMajorDecision } from '../process-scope.ts';
import { defineRule, isReason } from '../rule.ts';
import { listOf } from '../wording.ts';

type Step = keyof NonNullable<NonNullable<Policy['majorDecision']>['steps']>;

/** The seven steps in order (国务院令第713号 第二章、第三章). */
const steps: Record<Step, string> = {
  initiation: '决策启动', participation: '公众参与', expert: '专家论证', risk: '风险评估', legality: '合法性审查', collective: '集体讨论决定', publication: '决策公布',
};

export const proc10 = defineRule({
  id: 'PROC-10', scope: 'policy', severity: 'error',
  summary: '重大行政决策应履行法定程序',
  source: '《重大行政决策程序暂行条例》第二章、第三章；和平区 第二十四条，东丽区 第二十五条，北辰区 第二十七条，环翠区 第二十三条，天津市 第二十七条',
  fix: '在 majorDecision.steps 中写明每个步骤何时由谁完成；依法不需要的步骤，写“不适用：”和理由。',
  check(document, { report }) {
    if (!isIssued(document) || !isMajorDecision(document)) return;
    if (!document.meta.majorDecision && !isAbsent(document, 'majorDecision')) return;
    const lacking = (Object.keys(steps) as Step[]).filter((step) => !isTaken(document, step));
    if (lacking.length > 0) report({ at: { document, field: ['majorDecision', 'steps'] }, message: `重大行政决策缺少程序：${listOf(lacking.map((step) => steps[step]))}。` });
  },
});

/** Told in words; `不适用` needs a reason. What stands in a field of its own need not be told twice. */
function isTaken({ meta }: PolicyDocument, step: Step): boolean {
  const told = meta.majorDecision?.steps?.[step]?.trim();
  if (told !== undefined) return !told.startsWith('不适用') || isReason(told.slice('不适用'.length).replace(/^[：:，,（(]/, ''));
  switch (step) {
    case 'participation': return meta.consultation?.from !== undefined || isSettled(meta.hearing);
    case 'expert': return isSettled(meta.expertReview);
    case 'risk': return isSettled(meta.riskAssessment);
    case 'legality': return meta.legality !== undefined;
    case 'collective': return meta.deliberation !== undefined;
    default: return false;
  }
}

const isSettled = (record: Policy['hearing']): boolean => record !== undefined && (record.done || isReason(record.notApplicableReason));
