import { addDays } from '../../domain/calendar-date.ts';
import { dateOf, isAbsent } from '../fields.ts';
import { isIssued, isOwnGovernment, isUnderProfile } from '../process-scope.ts';
import { defineRule } from '../rule.ts';

/** What a gazette is for: rules and policies. Internal rules, reports and minutes may stand in it and need not. */
const published = new Set(['regulation', 'normative', 'policy', 'decision', 'plan']);

export const proc12 = defineRule({
  id: 'PROC-12', scope: 'policy', severity: 'warning',
  summary: '主动公开的文件应在政府公报刊载',
  source: '环翠区 第二十九条、第六十六条；天津市 第三十三条',
  fix: '在 gazette 中写明刊载的年份和期号；依规定不刊载的，在 exemptions 中说明理由。',
  check(document, context) {
    const { docClass, disclosureType, datePublished, gazette } = document.meta;
    const { date, profile, report } = context;
    const days = profile.limits.gazetteDays;
    if (days === null || gazette || !isAbsent(document, 'gazette') || datePublished === undefined) return;
    if (disclosureType !== 'proactive' || !isIssued(document) || !published.has(docClass ?? '')) return;
    if (!isOwnGovernment(document, context) || !isUnderProfile(document, profile)) return;
    const due = addDays(dateOf(datePublished), days);
    if (date > due) report({ at: { document, field: ['gazette'] }, message: `主动公开已满${days}日，没有在政府公报刊载的记录（gazette），应于${due}前刊载。` });
  },
});
