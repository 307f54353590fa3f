import type { PolicyDocument } from '../../corpus/document.ts';
import { isAbsent } from '../fields.ts';
import { findWord, marketWords } from '../measure-words.ts';
import { isIssued, isOwnGovernment, setsMeasures } from '../process-scope.ts';
import { isReviewBody, unitName } from '../review-bodies.ts';
import { defineRule, type Context } from '../rule.ts';
import { expectedFound, quote } from '../wording.ts';

/** 《公平竞争审查条例》 took effect: before, the drafting unit reviewed its own draft. */
const regulationInForce = '2024-08-01';

export const proc03 = defineRule({
  id: 'PROC-03', scope: 'policy', severity: 'warning',
  summary: '涉及经营者经济活动的文件应经公平竞争审查',
  source: '《公平竞争审查条例》第十四条、第十八条；和平区 第五十一条，环翠区 第二十五条',
  fix: '在 fairCompetition 中写明审查机关、日期和结论；不涉及经营者经济活动的，写 applies: false 并说明理由（reason）。',
  check(document, context) {
    const { fairCompetition } = document.meta;
    if (!isIssued(document) || !setsMeasures(document)) return;
    if (fairCompetition?.applies) return checkBody(document, context);
    if (fairCompetition || !isAbsent(document, 'fairCompetition')) return;
    const found = findWord(document, marketWords);
    if (!found) return;
    context.report({
      at: { document, field: ['fairCompetition'] },
      message: `正文写有${quote(found.word)}，涉及经营者经济活动，没有公平竞争审查的记录（fairCompetition）。`,
      related: [{ at: found.at, message: '涉及经营者经济活动的文字在这里。' }],
    });
  },
});

function checkBody(document: PolicyDocument, context: Context): void {
  const { fairCompetition, dateWritten } = document.meta;
  const body = context.profile.bodies.fairCompetition;
  const reviewer = fairCompetition?.reviewBody;
  if (!body || reviewer === undefined || dateWritten === undefined || dateWritten < regulationInForce) return;
  if (!isOwnGovernment(document, context) || isReviewBody(body, reviewer, document, context)) return;
  context.report({
    at: { document, field: ['fairCompetition', 'reviewBody'] },
    message: expectedFound('公平竞争审查机关（fairCompetition.reviewBody）', body.label, unitName(reviewer, context)),
    fix: '核实由谁审查；以政府名义出台的，由市场监管部门会同起草单位审查。',
  });
}
