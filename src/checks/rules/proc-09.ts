import { addDays } from '../../domain/calendar-date.ts';
import { dateOf, isAbsent } from '../fields.ts';
import { isIssued, isRuleMaking, severityByOrigin } from '../process-scope.ts';
import { defineRule } from '../rule.ts';

export const proc09 = defineRule({
  id: 'PROC-09', scope: 'policy', severity: 'warning',
  summary: '规章、规范性文件公布后应报送备案',
  source: '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十五条；《法规规章备案审查条例》第四条；和平区 第十九条，东丽区 第二十条，北辰区 第二十二条，环翠区 第三十五条，天津市 第二十二条',
  fix: '报送备案，并在 filing 中写明报送机关（to）和日期（date）。',
  check(document, { date, profile: { limits }, report }) {
    const { datePublished, filing } = document.meta;
    if (filing || !isAbsent(document, 'filing') || datePublished === undefined || !isIssued(document) || !isRuleMaking(document)) return;
    const due = addDays(dateOf(datePublished), limits.filingDays);
    if (date <= due) return;
    report({ at: { document, field: ['filing'] }, message: `公布已满${limits.filingDays}日，应于${due}前报送备案，没有备案的记录（filing）。`, ...severityByOrigin(document) });
  },
});
