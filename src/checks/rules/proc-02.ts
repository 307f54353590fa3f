import { isIssued, isMajorDecision, isOwnGovernment, isRuleMaking } from '../process-scope.ts';
import { isReviewBody, unitName } from '../review-bodies.ts';
import { defineRule } from '../rule.ts';
import { expectedFound } from '../wording.ts';

export const proc02 = defineRule({
  id: 'PROC-02', scope: 'policy', severity: 'warning',
  summary: '合法性审核应由规则确定的机构进行',
  source: '和平区 第五十一条，东丽区 第五十二条，北辰区 第五十三条，环翠区 第十九条、第二十五条，天津市 第五十三条',
  fix: '核实由谁审核；确由其他机构审核的，在 exemptions 中说明理由。',
  check(document, context) {
    const { legality } = document.meta;
    const body = context.profile.bodies.legality;
    if (!body || !legality || !isIssued(document) || !(isRuleMaking(document) || isMajorDecision(document))) return;
    if (!isOwnGovernment(document, context) || isReviewBody(body, legality.body, document, context)) return;
    context.report({ at: { document, field: ['legality', 'body'] }, message: expectedFound('合法性审核机构（legality.body）', body.label, unitName(legality.body, context)) });
  },
});
